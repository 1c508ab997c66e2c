package org.interculturalcities.practice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interculturalcities.period.Period;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** A good practice of one or more cities or countries, with its texts by language. */
@Entity
public class Practice implements VersionedEntity {

    @Id
    private long id;

    private String slug = "";

    @ElementCollection
    @CollectionTable(name = "practice_former_slug", joinColumns = @JoinColumn(name = "practice"))
    @Column(name = "slug")
    private Set<String> formerSlugs = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @Embedded
    private Period period = Period.NONE;

    @ElementCollection
    @CollectionTable(name = "practice_country", joinColumns = @JoinColumn(name = "practice"))
    @OrderColumn(name = "position")
    @Column(name = "country")
    private List<String> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "practice_city", joinColumns = @JoinColumn(name = "practice"))
    @OrderColumn(name = "position")
    @Column(name = "city")
    private List<String> cities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "practice_topic", joinColumns = @JoinColumn(name = "practice"))
    @OrderColumn(name = "position")
    @Column(name = "topic")
    private List<String> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "practice_collection", joinColumns = @JoinColumn(name = "practice"))
    @OrderColumn(name = "position")
    @Column(name = "collection")
    private List<String> collections = new ArrayList<>();

    private String originalLanguage = "";

    @ElementCollection
    @CollectionTable(name = "practice_text", joinColumns = @JoinColumn(name = "practice"))
    @MapKeyColumn(name = "language")
    private Map<String, Text> texts = new TreeMap<>();

    /** The last revision that changed each part of the original text after its creation. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> originalRevisions = new TreeMap<>();

    private @Nullable String sourceUrl;

    @ElementCollection
    @CollectionTable(name = "practice_external_id", joinColumns = @JoinColumn(name = "practice"))
    private Set<ExternalId> externalIds = new TreeSet<>();

    private @Nullable String license;
    private @Nullable LocalDate confirmedOn;

    /** The revision that last changed the contact, which {@link PracticeContacts} stores. */
    private @Nullable Long contactRevision;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Review review;

    /** The contact, set only for callers who may see it and never written to the log. */
    @Transient
    private @Nullable Contact contact;

    private Instant createdAt = Instant.EPOCH;

    protected Practice() {}

    /** Creates an empty practice. */
    public Practice(long id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    /** Sets the id. */
    public Practice setId(long ownId) {
        this.id = ownId;
        return this;
    }

    public Practice setPlaces(List<String> countryCodes, List<String> cityIds) {
        this.countries = new ArrayList<>(countryCodes);
        this.cities = new ArrayList<>(cityIds);
        return this;
    }

    public Practice setCategories(List<String> topicIds, List<String> collectionIds) {
        this.topics = new ArrayList<>(topicIds);
        this.collections = new ArrayList<>(collectionIds);
        return this;
    }

    public Practice setPeriod(Period time) {
        this.period = time;
        return this;
    }

    /** Replaces the external ids. */
    public Practice setExternalIds(Set<ExternalId> ids) {
        this.externalIds = new TreeSet<>(ids);
        return this;
    }

    public Practice setSourceUrl(@Nullable String url) {
        this.sourceUrl = url;
        return this;
    }

    public Practice setLicense(@Nullable String licence) {
        this.license = licence;
        return this;
    }

    public Practice setConfirmedOn(@Nullable LocalDate date) {
        this.confirmedOn = date;
        return this;
    }

    /** Sets the revision that changes or deletes the contact. */
    public Practice setContactRevision(long revision) {
        this.contactRevision = revision;
        return this;
    }

    /** Sets the contact for display; it is never saved. */
    public Practice setContact(@Nullable Contact whom) {
        this.contact = whom;
        return this;
    }

    /** Replaces all texts and sets the original language. */
    public Practice setTexts(String first, Map<String, Text> all) {
        this.originalLanguage = first;
        this.texts = new TreeMap<>(all);
        return this;
    }

    /** Replaces all texts and records this revision for each changed part of the original. */
    public Practice setTexts(String first, Map<String, Text> all, long revision) {
        if (!texts.isEmpty()) {
            TextPart.different(texts.get(first), Objects.requireNonNull(all.get(first)))
                    .forEach(part -> originalRevisions.put(part.word(), revision));
        }
        return setTexts(first, all);
    }

    public Practice setText(String language, Text text) {
        this.texts.put(language, text);
        return this;
    }

    /** Sets the status; publication ends the review, so that nothing of it becomes public. */
    public Practice setStatus(Status state) {
        this.status = state;
        return setReview(review);
    }

    /** Sets the review; a published practice has none. */
    public Practice setReview(@Nullable Review given) {
        this.review = status == Status.PUBLISHED || Review.NONE.equals(given) ? null : given;
        return this;
    }

    /** Sets the slug; the previous one redirects to it. */
    public Practice setSlug(String newSlug) {
        if (!slug.isEmpty() && !slug.equals(newSlug)) {
            this.formerSlugs.add(slug);
        }
        this.formerSlugs.remove(newSlug);
        this.slug = newSlug;
        return this;
    }

    /** Adds a slug that redirects to this practice. */
    public Practice addFormerSlug(String anotherSlug) {
        if (!anotherSlug.equals(slug)) {
            this.formerSlugs.add(anotherSlug);
        }
        return this;
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Set<String> formerSlugs() {
        return formerSlugs;
    }

    public Status status() {
        return status;
    }

    public Period period() {
        return period;
    }

    public List<String> countries() {
        return countries;
    }

    public List<String> cities() {
        return cities;
    }

    public List<String> topics() {
        return topics;
    }

    public List<String> collections() {
        return collections;
    }

    public String originalLanguage() {
        return originalLanguage;
    }

    public Map<String, Text> texts() {
        return texts;
    }

    /** The text in a language. */
    public Text text(String language) {
        return Objects.requireNonNull(texts.get(language), () -> "No text in " + language);
    }

    /** The parts of the original that have changed since the revision that was translated. */
    public List<String> staleParts(String language) {
        Text text = text(language);
        Long source = text.translation().sourceRevision();
        return source == null
                ? List.of()
                : TextPart.of(texts.get(originalLanguage), text)
                        .map(TextPart::word)
                        .filter(part -> originalRevisions.getOrDefault(part, 0L) > source)
                        .toList();
    }

    public @Nullable String sourceUrl() {
        return sourceUrl;
    }

    public Set<ExternalId> externalIds() {
        return externalIds;
    }

    public @Nullable String license() {
        return license;
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    public @Nullable Long contactRevision() {
        return contactRevision;
    }

    /** The review; none if the practice is published. */
    public Review review() {
        return review == null ? Review.NONE : review;
    }

    public @Nullable Contact contact() {
        return contact;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String recordId() {
        return Long.toString(id);
    }
}
