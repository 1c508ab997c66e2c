package org.interculturalcities.topic;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.text.PreferredLanguages;

/** A topic or a collection, which practices are grouped by: an id, a position and labels by language. */
@MappedSuperclass
public abstract class Category implements VersionedEntity {

    @Id
    private String id = "";

    private int position;

    protected Category() {}

    protected Category(String id, int position) {
        this.id = id;
        this.position = position;
    }

    public String id() {
        return id;
    }

    public int position() {
        return position;
    }

    /** The labels by language (BCP 47). */
    public abstract Map<String, String> labels();

    /** The label in a preferred language, else in English, else in any language. */
    public String label(PreferredLanguages languages) {
        String language = languages
                .best(labels().keySet())
                .orElseGet(() -> labels().containsKey("en")
                        ? "en"
                        : labels().keySet().stream().findFirst().orElse("en"));
        return labels().getOrDefault(language, id);
    }

    @Override
    public String recordId() {
        return id;
    }
}
