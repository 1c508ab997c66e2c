package org.interculturalcities.practice;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.interculturalcities.network.Membership;
import org.interculturalcities.period.Edtf;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.search.Directory;
import org.interculturalcities.search.Facets;
import org.interculturalcities.search.Indexed;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Term;
import org.interculturalcities.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Published practices as documents of the index. */
@ApplicationScoped
class PracticeDocuments implements Indexed<Practice> {

    /** The fields that words are sought in, by weight. */
    static final Map<String, Float> WORD_FIELDS = Map.of("title", 8f, "summary", 3f, "sections", 1f, "labels", 2f);

    private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

    @Override
    public Class<Practice> type() {
        return Practice.class;
    }

    @Override
    public Set<String> facets() {
        return PracticeFacet.words();
    }

    @Override
    public @Nullable Document document(Practice practice, Directory directory, long revision, LocalDate today) {
        if (practice.status() != Status.PUBLISHED) {
            return null;
        }
        Document document = new Document();
        addKeys(document, practice);
        addOrder(document, practice, revision);
        addWords(document, practice, directory);
        for (PracticeFacet facet : PracticeFacet.values()) {
            Facets.add(document, facet.word(), facet.values(practice, directory, today));
        }
        practice.period().years(today.getYear()).forEach(year -> document.add(new IntPoint("year", year)));
        PracticePart.missingIn(practice).forEach(part -> addKey(document, "missing", part.word()));
        addKey(document, "ongoing", Boolean.toString(practice.period().ongoing()));
        return document;
    }

    private static void addKeys(Document document, Practice practice) {
        addKey(document, "id", practice.recordId());
        addKey(document, "slug", practice.slug());
        practice.formerSlugs().forEach(slug -> addKey(document, "slug", slug));
        practice.externalIds().forEach(id -> addKey(document, "externalId", id.toString()));
    }

    private static void addKey(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static void addOrder(Document document, Practice practice, long revision) {
        document.add(new NumericDocValuesField("sort.id", practice.id()));
        document.add(new NumericDocValuesField("sort.revision", revision));
        String from = practice.period().from();
        if (from != null) {
            document.add(
                    new NumericDocValuesField("sort.from", Edtf.firstDay(from).toEpochDay()));
        }
        String title = practice.text(practice.originalLanguage()).title();
        document.add(new SortedDocValuesField(
                "sort.title", new BytesRef(COLLATOR.getCollationKey(title).toByteArray())));
    }

    private static void addWords(Document document, Practice practice, Directory directory) {
        for (Text text : practice.texts().values()) {
            addText(document, "title", text.title());
            addText(document, "summary", text.summary());
            text.sections().forEach(section -> addText(document, "sections", section));
        }
        practice.cities().stream()
                .flatMap(id -> directory.find(City.class, id).stream())
                .flatMap(city -> city.allNames().stream())
                .forEach(name -> addText(document, "labels", name));
        practice.countries()
                .forEach(code -> addText(
                        document, "labels", Countries.name(code, Locale.ENGLISH).name()));
        addLabels(document, practice.topics(), directory, Topic.class);
        addLabels(document, practice.collections(), directory, Collection.class);
    }

    private static void addLabels(
            Document document, List<String> ids, Directory directory, Class<? extends Term> type) {
        ids.stream()
                .flatMap(id -> directory.find(type, id).stream())
                .flatMap(term -> term.labels().values().stream())
                .forEach(label -> addText(document, "labels", label));
    }

    private static void addText(Document document, String field, @Nullable String text) {
        if (text != null) {
            document.add(new TextField(field, text, Field.Store.NO));
        }
    }

    @Override
    public Query showing(Recorded other) {
        String id = other.recordId();
        if (other instanceof City) {
            return Facets.anyOf(PracticeFacet.CITY.word(), List.of(id));
        } else if (other instanceof Membership membership) {
            return Facets.anyOf(PracticeFacet.CITY.word(), List.of(membership.city()));
        } else if (other instanceof Topic) {
            return Facets.anyOf(PracticeFacet.TOPIC.word(), List.of(id));
        } else if (other instanceof Collection) {
            return Facets.anyOf(PracticeFacet.COLLECTION.word(), List.of(id));
        }
        return new MatchNoDocsQuery();
    }
}
