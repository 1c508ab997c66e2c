package org.interculturalcities.http;

import jakarta.enterprise.context.RequestScoped;

/** For whom the answer to this request is: everyone, unless it was looked at who is asking. */
@RequestScoped
public class CacheScope {

    private boolean isCallerAlone;

    /** What is answered may be for this caller alone: nobody keeps it, and its entity tag is no other's. */
    public void narrow() {
        isCallerAlone = true;
    }

    public boolean isCallerAlone() {
        return isCallerAlone;
    }
}
