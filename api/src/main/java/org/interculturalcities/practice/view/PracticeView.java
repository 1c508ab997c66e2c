package org.interculturalcities.practice.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.network.Network;
import org.interculturalcities.network.NetworkName;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Review;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.interculturalcities.practice.view.PracticeSummary.Highlights;
import org.interculturalcities.search.RecordVersion;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.PreferredLanguages;
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Converts practices to responses in the requested languages, with names for ids and with links. */
public record PracticeView(Snapshot snapshot, PreferredLanguages languages, RequestUrl url) {

    public PracticeSummary summary(
            Practice practice, RecordVersion version, @Nullable Highlights highlights, boolean inFull) {
        Set<String> available = available(practice);
        String language = shown(practice);
        return new PracticeSummary(
                practice.recordId(),
                practice.slug(),
                practice.status(),
                practice.text(language).title(),
                language,
                isFallback(available),
                available,
                practice.text(language).summary(),
                practice.period(),
                countries(practice),
                cities(practice),
                topics(practice),
                collections(practice),
                highlights,
                inFull ? TextDetail.all(practice) : null,
                review(practice),
                version.revision(),
                version.updatedAt(),
                links(practice));
    }

    /** A practice in all languages or in one, without its contact, so that the result is public. */
    public PracticeDetail detail(Practice practice, RecordVersion version, boolean oneLanguage) {
        return detail(practice, version, oneLanguage, null, null);
    }

    /** A practice with a contact that the caller may see, and with warnings if it is the answer to a write. */
    public PracticeDetail detail(
            Practice practice,
            RecordVersion version,
            boolean oneLanguage,
            @Nullable Contact contact,
            @Nullable List<Problem.Cause> warnings) {
        Set<String> available = available(practice);
        String language = shown(practice);
        Text text = practice.text(language);
        return new PracticeDetail(
                practice.recordId(),
                practice.slug(),
                practice.status(),
                text.title(),
                language,
                isFallback(available),
                available,
                text.summary(),
                practice.originalLanguage(),
                oneLanguage ? Map.of(language, TextDetail.of(practice, language)) : TextDetail.all(practice),
                practice.period(),
                countries(practice),
                cities(practice),
                networks(practice),
                topics(practice),
                collections(practice),
                practice.sourceUrl(),
                practice.externalIds(),
                practice.license(),
                practice.confirmedOn(),
                contact,
                review(practice),
                warnings,
                practice.createdAt(),
                version.updatedAt(),
                version.revision(),
                links(practice));
    }

    private static @Nullable Review review(Practice practice) {
        return practice.review().equals(Review.NONE) ? null : practice.review();
    }

    /** The language in which the practice is displayed. */
    public String shown(Practice practice) {
        return languages.best(available(practice)).orElse(practice.originalLanguage());
    }

    public RecordLinks links(Practice practice) {
        return url.record("practices", practice.recordId(), practice.slug());
    }

    private static Set<String> available(Practice practice) {
        return new TreeSet<>(practice.texts().keySet());
    }

    private boolean isFallback(Set<String> available) {
        return !languages.asked().isEmpty() && languages.best(available).isEmpty();
    }

    List<CountryName> countries(Practice practice) {
        return practice.countries().stream()
                .map(code -> Countries.name(code, languages.locale()))
                .toList();
    }

    List<CityName> cities(Practice practice) {
        return practice.cities().stream()
                .flatMap(id -> snapshot.referenceData().find(City.class, id).stream())
                .map(city -> new CityName(city.id(), city.name(languages)))
                .toList();
    }

    private List<NetworkName> networks(Practice practice) {
        return PracticeFacet.networks(practice, snapshot.referenceData(), snapshot.day()).stream()
                .flatMap(id -> snapshot.referenceData().find(Network.class, id).stream())
                .map(NetworkName::of)
                .toList();
    }

    List<CategoryLabel> topics(Practice practice) {
        return labels(practice.topics(), Topic.class);
    }

    List<CategoryLabel> collections(Practice practice) {
        return labels(practice.collections(), Collection.class);
    }

    private List<CategoryLabel> labels(List<String> ids, Class<? extends Category> type) {
        return ids.stream()
                .flatMap(id -> snapshot.referenceData().find(type, id).stream())
                .map(category -> new CategoryLabel(category.id(), category.label(languages)))
                .toList();
    }
}
