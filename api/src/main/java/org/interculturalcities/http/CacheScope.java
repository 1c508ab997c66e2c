package org.interculturalcities.http;

import jakarta.enterprise.context.RequestScoped;

/** Whether the response to this request is private. It is public until the code checks who the caller is. */
@RequestScoped
public class CacheScope {

    private boolean isPrivate;

    /**
     * Marks the response as private to this caller: caches must not store it, and its entity tag is unique to the
     * caller.
     */
    public void markPrivate() {
        isPrivate = true;
    }

    public boolean isPrivate() {
        return isPrivate;
    }
}
