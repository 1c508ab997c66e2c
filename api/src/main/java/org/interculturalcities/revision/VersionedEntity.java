package org.interculturalcities.revision;

/** A thing of the catalogue whose every change is recorded in the revision log. */
public interface VersionedEntity {

    /** The key under which the log and the change feed name this record, unique among records of its kind. */
    String recordId();
}
