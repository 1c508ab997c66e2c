package org.interculturalcities.http.problem;

/** Signals that a record has moved permanently to another URL. */
public class MovedException extends RuntimeException {

    private final String address;

    public MovedException(String address) {
        super("Moved to " + address);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
