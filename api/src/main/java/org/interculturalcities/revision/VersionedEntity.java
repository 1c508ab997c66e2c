package org.interculturalcities.revision;

/** An entity of the catalogue; the revision log records all its changes. */
public interface VersionedEntity {

    /** The key of this entity in the log and the change feed, unique within its type. */
    String recordId();
}
