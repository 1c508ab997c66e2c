package org.interculturalcities.search;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.interculturalcities.revision.VersionedEntity;

/** Converts one type of record to Lucene documents, so that the index depends on no record type. */
public interface IndexedType<T extends VersionedEntity> {

    Class<T> type();

    /** The names of the facets of its documents. */
    Set<String> facets();

    /** Whether everyone may find the record, even without a token. */
    boolean isPublic(T record);

    /** The record as the index stores it, completed with data that the log does not contain. */
    T complete(T record);

    /** The document by which the record is found and shown. */
    Document document(T record, ReferenceData referenceData, LocalDate today);

    /** Matches the documents that show data of another record and must be reindexed when it changes. */
    Query showing(VersionedEntity other);
}
