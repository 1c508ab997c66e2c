package org.interculturalcities.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request to authenticate a token from an IP address. */
class TokenAuthenticationRequest extends BaseAuthenticationRequest {

    private final Secret secret;
    private final String address;

    TokenAuthenticationRequest(Secret secret, String address) {
        this.secret = secret;
        this.address = address;
    }

    Secret secret() {
        return secret;
    }

    String address() {
        return address;
    }
}
