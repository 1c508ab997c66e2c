package org.interculturalcities.practice.index;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.network.Membership;
import org.interculturalcities.period.Edtf;
import org.interculturalcities.place.City;
import org.interculturalcities.place.CountryNames;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeContacts;
import org.interculturalcities.practice.PracticePart;
import org.interculturalcities.practice.Status;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.search.IndexedType;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.search.query.WeightedTerms;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.text.TextAnalyzer.Word;
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;

/** Converts practices to index documents. */
@ApplicationScoped
class PracticeDocuments implements IndexedType<Practice> {

    // Term weights by field, and the maximum number of occurrences that count.
    private static final int TITLE = 10;
    private static final int SUMMARY = 3;
    private static final int LABEL = 2;
    private static final int SECTION = 1;
    private static final int MAX_IN_SUMMARY = 2;
    private static final int MAX_IN_SECTION = 2;

    private static final LoadingCache<String, List<String>> COUNTRY_NAMES =
            Caffeine.newBuilder().build(CountryNames::of);

    private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

    private final EntitySerializer records;
    private final PracticeContacts contacts;

    PracticeDocuments(EntitySerializer records, PracticeContacts contacts) {
        this.records = records;
        this.contacts = contacts;
    }

    @Override
    public Class<Practice> type() {
        return Practice.class;
    }

    @Override
    public Set<String> facets() {
        return PracticeFacet.words();
    }

    @Override
    public boolean isPublic(Practice practice) {
        return practice.status() == Status.PUBLISHED;
    }

    // Adds public contacts, so that reading them needs no database access.
    @Override
    public Practice complete(Practice practice) {
        return practice.setContact(
                contacts.of(practice).filter(Contact::isPublic).orElse(null));
    }

    @Override
    public Document document(Practice practice, ReferenceData referenceData, LocalDate today) {
        Document document = new Document();
        addKeys(document, practice);
        addOrder(document, practice);
        WeightedTerms words = new WeightedTerms();
        addTexts(document, words, practice);
        addNames(words, practice, referenceData);
        words.addTo(document);
        for (PracticeFacet facet : PracticeFacet.values()) {
            FacetStore.add(document, facet.word(), facet.values(practice, referenceData, today));
        }
        addKey(document, "ongoing", Boolean.toString(practice.period().ongoing()));
        return document;
    }

    private static void addKeys(Document document, Practice practice) {
        addKey(document, "id", practice.recordId());
        addKey(document, "slug", practice.slug());
        addKey(document, "status", practice.status().word());
        practice.formerSlugs().forEach(slug -> addKey(document, "slug", slug));
        practice.externalIds().forEach(id -> addKey(document, "externalId", id.toString()));
    }

    private static void addKey(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static void addOrder(Document document, Practice practice) {
        document.add(new NumericDocValuesField("sort.id", practice.id()));
        String from = practice.period().from();
        if (from != null) {
            document.add(
                    new NumericDocValuesField("sort.from", Edtf.firstDay(from).toEpochDay()));
        }
        document.add(new NumericDocValuesField(
                "sort.lacking", PracticePart.missingExpected(practice).count()));
        String title = practice.text(practice.originalLanguage()).title();
        document.add(new SortedDocValuesField(
                "sort.title", new BytesRef(COLLATOR.getCollationKey(title).toByteArray())));
    }

    private void addTexts(Document document, WeightedTerms words, Practice practice) {
        List<TokenizedText> stored = new ArrayList<>();
        new TreeMap<>(practice.texts()).forEach((language, text) -> {
            List<Word> title = TextAnalyzer.analyze(language, text.title());
            List<Word> summary = text.summary() == null ? List.of() : TextAnalyzer.analyze(language, text.summary());
            words.text(language, title, TITLE, 1);
            words.text(language, summary, SUMMARY, MAX_IN_SUMMARY);
            text.sections().stream()
                    .filter(Objects::nonNull)
                    .forEach(section ->
                            words.text(language, TextAnalyzer.analyze(language, section), SECTION, MAX_IN_SECTION));
            TitleSearch.add(document, title);
            stored.add(TokenizedText.of(language, text, title, summary));
        });
        StoredSummary.add(document, practice, stored, records);
    }

    private static void addNames(WeightedTerms words, Practice practice, ReferenceData referenceData) {
        practice.cities().stream()
                .flatMap(id -> referenceData.find(City.class, id).stream())
                .flatMap(city -> city.allNames().stream())
                .forEach(name -> words.name(name, LABEL));
        practice.countries().forEach(code -> addCountry(words, code));
        addLabels(words, practice.topics(), referenceData, Topic.class);
        addLabels(words, practice.collections(), referenceData, Collection.class);
    }

    private static void addCountry(WeightedTerms words, String code) {
        COUNTRY_NAMES.get(code).forEach(name -> words.name(name, LABEL));
    }

    private static void addLabels(
            WeightedTerms words, List<String> ids, ReferenceData referenceData, Class<? extends Category> type) {
        ids.stream()
                .flatMap(id -> referenceData.find(type, id).stream())
                .flatMap(term -> term.labels().entrySet().stream())
                .forEach(label -> words.label(label.getKey(), label.getValue(), LABEL));
    }

    @Override
    public Query showing(VersionedEntity other) {
        String id = other.recordId();
        if (other instanceof City) {
            return FacetStore.has(PracticeFacet.CITY.word(), id);
        } else if (other instanceof Membership membership) {
            return FacetStore.has(PracticeFacet.CITY.word(), membership.city());
        } else if (other instanceof Topic) {
            return FacetStore.has(PracticeFacet.TOPIC.word(), id);
        } else if (other instanceof Collection) {
            return FacetStore.has(PracticeFacet.COLLECTION.word(), id);
        }
        return new MatchNoDocsQuery();
    }
}
