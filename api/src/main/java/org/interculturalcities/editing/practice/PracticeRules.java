package org.interculturalcities.editing.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.editing.ReferenceNames;
import org.interculturalcities.editing.ReferenceRules;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.editing.TextSanitizer;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.period.PeriodParser;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.Text;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Validates the form of a practice and collects all errors with JSON pointers to their fields. */
public final class PracticeRules {

    public static final int MAX_SOURCE_LENGTH = 100;
    public static final int MAX_EXTERNAL_ID_LENGTH = 500;
    public static final int MAX_PERIOD_LENGTH = 500;
    private static final int MAX_LICENSE_LENGTH = 100;
    public static final int MAX_VALUES = 100;

    private final PracticeForm form;
    private final ReferenceData referenceData;
    private final Function<ExternalId, Optional<Long>> holders;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);
    private final ReferenceRules references;

    /** Creates the rules for a form; {@code holders} finds the practice that has an external id. */
    public PracticeRules(PracticeForm form, ReferenceData referenceData, Function<ExternalId, Optional<Long>> holders) {
        this.form = form;
        this.referenceData = referenceData;
        this.holders = holders;
        this.references = new ReferenceRules(new ReferenceNames(referenceData), errors);
    }

    /** Applies the form to a practice; throws ProblemException with all errors. */
    public void apply(Practice practice, long revision) {
        String original = fields.language("/originalLanguage", form.originalLanguage());
        List<String> cities = references.ids("/cities", ReferenceType.CITY, form.cities());
        List<String> countries = countries(cities);
        List<String> topics = references.ids("/topics", ReferenceType.TOPIC, form.topics());
        List<String> collections = references.ids("/collections", ReferenceType.COLLECTION, form.collections());
        Map<String, Text> texts = new TextRules(fields).texts(form.texts(), original, practice, revision);
        if (!texts.containsKey(original)) {
            errors.add("/texts", "no-original", "There is no text in the original language", original);
        }
        String period = fields.prose("/period", form.period(), MAX_PERIOD_LENGTH);
        Set<ExternalId> externalIds = externalIds(practice.id());
        String sourceUrl = fields.address("/sourceUrl", form.sourceUrl());
        String license = license();
        new ContactRules(errors).check(form.contact());
        errors.finish();
        practice.setTexts(original, texts, revision)
                .setPlaces(countries, cities)
                .setCategories(topics, collections)
                .setPeriod(PeriodParser.parse(period))
                .setStatus(form.status() == null ? Status.DRAFT : form.status())
                .setExternalIds(externalIds)
                .setSourceUrl(sourceUrl)
                .setLicense(license)
                .setConfirmedOn(form.confirmedOn());
    }

    // Countries are only set without cities; otherwise they follow from the cities.
    private List<String> countries(List<String> cities) {
        List<String> named = references.ids("/countries", ReferenceType.COUNTRY, form.countries());
        List<String> ofCities = cities.stream()
                .flatMap(id -> referenceData.find(City.class, id).stream())
                .map(City::country)
                .distinct()
                .toList();
        if (!ofCities.isEmpty() && !named.isEmpty() && !Set.copyOf(named).equals(Set.copyOf(ofCities))) {
            errors.add(
                    "/countries",
                    "not-of-the-cities",
                    "Omit the countries: they follow from the cities",
                    String.join(", ", named),
                    ofCities);
        }
        return ofCities.isEmpty() ? named : ofCities;
    }

    private Set<ExternalId> externalIds(long practice) {
        Set<ExternalId> ids = new TreeSet<>(form.externalIds() == null ? Set.of() : form.externalIds());
        if (ids.size() > MAX_VALUES) {
            errors.add("/externalIds", "too-many", "At most %d".formatted(MAX_VALUES), null);
            return ids;
        }
        for (ExternalId id : ids) {
            if (!isBetween(1, MAX_SOURCE_LENGTH, id.source()) || !isBetween(1, MAX_EXTERNAL_ID_LENGTH, id.id())) {
                errors.add(
                        "/externalIds",
                        "wrong-length",
                        "Source: 1 to %d characters; id: 1 to %d".formatted(MAX_SOURCE_LENGTH, MAX_EXTERNAL_ID_LENGTH),
                        id.toString());
            } else if (holders.apply(id).filter(other -> other != practice).isPresent()) {
                errors.add("/externalIds", "taken", "Another practice has this external id", id.toString());
            }
        }
        return ids;
    }

    private static boolean isBetween(int least, int most, @Nullable String text) {
        return text != null && text.length() >= least && text.length() <= most && !TextSanitizer.hasControls(text);
    }

    // SPDX: letters, digits, dots, plus and minus signs; spaces as in "CC BY-SA 4.0" become minus signs.
    private @Nullable String license() {
        if (form.license() == null || form.license().isBlank()) {
            return null;
        }
        String said = TextAnalyzer.trim(form.license());
        boolean isShort = said.length() <= MAX_LICENSE_LENGTH;
        String value = isShort && said.matches("[A-Za-z0-9]+(?:[ -][A-Za-z]+)* \\d+(?:\\.\\d+)*")
                ? said.replace(' ', '-')
                : said;
        if (!(isShort && value.matches("[A-Za-z0-9.+-]+")) && !FieldRules.isAddress(value)) {
            errors.add("/license", "not-a-licence", "An SPDX identifier such as CC-BY-4.0, or an address", value);
        }
        return value;
    }
}
