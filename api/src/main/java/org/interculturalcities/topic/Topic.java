package org.interculturalcities.topic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;
import java.util.TreeMap;

/** A topic from the catalogue's closed list. */
@Entity
public class Topic extends Category {

    @ElementCollection
    @CollectionTable(name = "topic_label", joinColumns = @JoinColumn(name = "topic"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new TreeMap<>();

    protected Topic() {}

    public Topic(String id, int position, Map<String, String> labels) {
        super(id, position);
        this.labels = new TreeMap<>(labels);
    }

    @Override
    public Map<String, String> labels() {
        return labels;
    }
}
