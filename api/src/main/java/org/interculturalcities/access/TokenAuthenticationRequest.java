package org.interculturalcities.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request to authenticate a token from an IP address. */
class TokenAuthenticationRequest extends BaseAuthenticationRequest {

    private final TokenSecret secret;
    private final String address;

    TokenAuthenticationRequest(TokenSecret secret, String address) {
        this.secret = secret;
        this.address = address;
    }

    TokenSecret secret() {
        return secret;
    }

    String address() {
        return address;
    }
}
