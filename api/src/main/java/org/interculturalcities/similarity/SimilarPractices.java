package org.interculturalcities.similarity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.RecordVersion;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.query.WeightedTerms;
import org.interculturalcities.text.PreferredLanguages;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.topic.Topic;

/** Finds practices similar to one practice: searches the index for candidates, then compares each in full. */
record SimilarPractices(Practice practice, RequestContext context, EntitySerializer records) {

    private static final int CANDIDATES = 60;
    private static final double POSSIBLY_THE_SAME = 0.5;

    private record Candidate(Practice practice, RecordVersion version, Similarity similarity) {}

    /** Related practices to read next, most similar first. */
    List<RelatedPractice> related(int limit) {
        return candidates(byWhatTheyShare())
                .map(this::related)
                .filter(other -> !other.reasons().isEmpty())
                .sorted(Comparator.comparing(RelatedPractice::score).reversed().thenComparing(other -> other.practice()
                        .id()))
                .limit(limit)
                .toList();
    }

    /** Possible duplicates, most probable first. */
    List<PossibleDuplicate> duplicates(int limit) {
        return candidates(byText())
                .filter(other -> other.similarity().sameness() >= POSSIBLY_THE_SAME)
                .map(this::duplicate)
                .sorted(Comparator.comparing(PossibleDuplicate::score).reversed())
                .limit(limit)
                .toList();
    }

    private RelatedPractice related(Candidate other) {
        List<Reason> topics = shared(Reason.Kind.TOPIC, Practice::topics, other.practice());
        List<Reason> cities = shared(Reason.Kind.CITY, Practice::cities, other.practice());
        List<Reason> networks = shared(Reason.Kind.NETWORK, this::networks, other.practice());
        List<Reason> reasons = new ArrayList<>(topics);
        reasons.addAll(cities);
        // A shared network adds little to a shared city.
        if (cities.isEmpty()) {
            reasons.addAll(networks);
        }
        if (other.similarity().isAlikeInText()) {
            reasons.add(Reason.ALIKE_TEXT);
        }
        double inTopics = topics.isEmpty()
                ? 0
                : 2.0
                        * topics.size()
                        / (practice.topics().size() + other.practice().topics().size());
        double score = 0.4 * inTopics
                + 0.2 * (cities.isEmpty() ? 0 : 1)
                + 0.1 * (networks.isEmpty() ? 0 : 1)
                + 0.3 * other.similarity().text();
        PracticeSummary practice = view().summary(other.practice(), other.version(), null, false);
        return new RelatedPractice(practice, reasons, round(score), practice.links());
    }

    private PossibleDuplicate duplicate(Candidate other) {
        Similarity similarity = other.similarity();
        PracticeSummary practice = view().summary(other.practice(), other.version(), null, false);
        return new PossibleDuplicate(
                practice,
                related(other).reasons(),
                round(similarity.title()),
                round(similarity.text()),
                round(similarity.title()),
                round(similarity.text()),
                round(similarity.sameness()),
                practice.links());
    }

    private static double round(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private List<Reason> shared(Reason.Kind kind, Function<Practice, Collection<String>> values, Practice other) {
        return values.apply(practice).stream()
                .filter(values.apply(other)::contains)
                .map(value -> new Reason(kind, value, label(kind, value)))
                .toList();
    }

    private String label(Reason.Kind kind, String id) {
        PreferredLanguages languages = context.languages();
        return switch (kind) {
            case TOPIC -> context.find(Topic.class, id).label(languages);
            case CITY -> context.find(City.class, id).name(languages);
            default -> context.find(Network.class, id).name();
        };
    }

    private Stream<Candidate> candidates(Query query) {
        return context.snapshot().first(query, Sort.RELEVANCE, CANDIDATES).stream()
                .map(hit -> {
                    Practice other = records.parse(Practice.class, hit.state());
                    return new Candidate(other, hit.version(), Similarity.of(practice, other));
                });
    }

    private Query byWhatTheyShare() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(byText(), Occur.SHOULD);
        practice.topics().forEach(topic -> any.add(having("topic", topic, 1), Occur.SHOULD));
        practice.cities().forEach(city -> any.add(having("city", city, 2), Occur.SHOULD));
        networks(practice).forEach(network -> any.add(having("network", network, 0.1f), Occur.SHOULD));
        return others(any);
    }

    private static Query having(String facet, String value, float weight) {
        return new BoostQuery(new ConstantScoreQuery(FacetStore.has(facet, value)), weight);
    }

    private Query byText() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        // Scaled so that similar text weighs as much as one or two shared topics.
        practice.texts()
                .forEach((language, text) ->
                        any.add(new BoostQuery(like(language, text.joined()), 0.05f), Occur.SHOULD));
        return others(any);
    }

    private Query like(String language, String text) {
        try {
            MoreLikeThis likeThis = new MoreLikeThis(context.snapshot().indexReader());
            likeThis.setMinTermFreq(1);
            likeThis.setMinDocFreq(2);
            likeThis.setFieldNames(new String[] {WeightedTerms.FIELD});
            likeThis.setAnalyzer(TextAnalyzer.analyzer(language));
            return likeThis.like(WeightedTerms.FIELD, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query others(BooleanQuery.Builder any) {
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new TermQuery(new Term("id", practice.recordId())), Occur.MUST_NOT)
                .build();
    }

    private List<String> networks(Practice one) {
        Snapshot snapshot = context.snapshot();
        return PracticeFacet.networks(one, snapshot.referenceData(), snapshot.day());
    }

    private PracticeView view() {
        return new PracticeView(context.snapshot(), context.languages(), context.url());
    }
}
