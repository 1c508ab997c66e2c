package org.interculturalcities.search;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.interculturalcities.revision.VersionedEntity;

/** A kind of record that is searched: how it becomes a document of the index. The index itself knows no kind. */
public interface IndexedType<T extends VersionedEntity> {

    Class<T> type();

    /** The facets its documents carry, by name. */
    Set<String> facets();

    /** Whether everyone may find it, and not only those with a token. */
    boolean isPublic(T record);

    /** The record as it is kept in the index, with what the log is not told of it. */
    T complete(T record);

    /** The document that finds and shows the record. */
    Document document(T record, ReferenceData referenceData, LocalDate today);

    /** Which documents show something of another record, and are made anew when that changes. */
    Query showing(VersionedEntity other);
}
