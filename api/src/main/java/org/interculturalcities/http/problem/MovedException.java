package org.interculturalcities.http.problem;

/** A record that now stands at another address, for good. */
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
