package org.interculturalcities.practice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.text.StopWords;

/** The parts that a practice may lack, as {@code missing=} names them. */
@Schema(
        name = "PracticePart",
        description = "Part that a practice may lack. language: each text is in the language it states."
                + " fresh-translation: no translation is older than the original.")
public enum PracticePart {
    SUMMARY(inSomeText(Text::summary)),
    PURPOSE(inSomeText(Text::purpose)),
    RATIONALE(inSomeText(Text::rationale)),
    PROCESS(inSomeText(Text::process)),
    IMPACT(inSomeText(Text::impact)),
    REFERENCES(practice -> practice.texts().values().stream()
            .anyMatch(text -> !text.references().isEmpty())),
    /** Every text is in the language that it states. */
    LANGUAGE(practice -> practice.texts().entrySet().stream().noneMatch(text -> StopWords.contradict(
                    text.getKey(), text.getValue().joined())
            .isPresent())),
    PERIOD(practice -> practice.period().understood()),
    COUNTRY(practice -> !practice.countries().isEmpty()),
    CITY(practice -> !practice.cities().isEmpty()),
    TOPIC(practice -> !practice.topics().isEmpty()),
    COLLECTION(practice -> !practice.collections().isEmpty()),
    SOURCE(practice -> practice.sourceUrl() != null),
    LICENSE(practice -> practice.license() != null),
    CONFIRMATION(practice -> practice.confirmedOn() != null),
    /** Every translation is up to date with the original. */
    FRESH_TRANSLATION(practice -> practice.texts().keySet().stream()
            .allMatch(language -> practice.staleParts(language).isEmpty()));

    private final Predicate<Practice> isThere;

    PracticePart(Predicate<Practice> isThere) {
        this.isThere = isThere;
    }

    boolean isMissingIn(Practice practice) {
        return !isThere.test(practice);
    }

    public static Stream<PracticePart> missing(Practice practice) {
        return Stream.of(values()).filter(part -> part.isMissingIn(practice));
    }

    /** The missing parts that every practice should have; a collection, for example, is optional. */
    public static Stream<PracticePart> missingExpected(Practice practice) {
        return missing(practice).filter(PracticePart::isExpected);
    }

    /** The share of expected parts that a practice has, from 0 to 1. */
    public static double shareIn(Practice practice) {
        long expected = Stream.of(values()).filter(PracticePart::isExpected).count();
        return 1 - (double) missingExpected(practice).count() / expected;
    }

    private boolean isExpected() {
        return this != COLLECTION;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Stream.of(values()).map(PracticePart::word).toList();
    }

    private static Predicate<Practice> inSomeText(Function<Text, ?> part) {
        return practice -> practice.texts().values().stream().map(part).anyMatch(Objects::nonNull);
    }
}
