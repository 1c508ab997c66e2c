package org.interculturalcities.importing.fetch;

import java.util.List;

/** Says why a file was not fetched from an address. */
public class FetchException extends RuntimeException {

    private final String code;
    private final transient List<String> allowed;

    FetchException(String code, String message, List<String> allowed) {
        super(message);
        this.code = code;
        this.allowed = allowed;
    }

    FetchException(String code, String message) {
        this(code, message, List.of());
    }

    /** The code of the problem, such as {@code unknown-server}. */
    public String code() {
        return code;
    }

    /** Accepted values; empty if there are none to name. */
    public List<String> allowed() {
        return allowed;
    }
}
