package org.interculturalcities.topic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;
import java.util.TreeMap;

/** A themed set of practices with its own page, such as COVID-19. */
@Entity
public class Collection extends Category {

    @ElementCollection
    @CollectionTable(name = "collection_label", joinColumns = @JoinColumn(name = "collection"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new TreeMap<>();

    protected Collection() {}

    public Collection(String id, int position, Map<String, String> labels) {
        super(id, position);
        this.labels = new TreeMap<>(labels);
    }

    @Override
    public Map<String, String> labels() {
        return labels;
    }
}
