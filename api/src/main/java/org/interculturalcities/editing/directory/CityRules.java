package org.interculturalcities.editing.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.Slug;

/** Validates the form of a city and collects all errors with JSON pointers to their fields. */
public final class CityRules {

    static final int MAX_ALIASES = 100;
    private static final int MAX_SLUG_LENGTH = 80;

    private final CityForm form;
    private final ReferenceData referenceData;
    private final IdRegistry ids;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);

    public CityRules(CityForm form, ReferenceData referenceData, IdRegistry ids) {
        this.form = form;
        this.referenceData = referenceData;
        this.ids = ids;
    }

    /** Returns the city of the form, new or changed; throws ProblemException with all errors. */
    public City apply(Optional<City> present) {
        String name = fields.name("/name", form.name());
        String country = fields.oneOf("/country", form.country(), Countries.codes());
        String id = present.map(city -> fields.sameId(form.id(), city.id())).orElseGet(() -> newId(country, name));
        String localName = fields.line("/localName", form.localName(), FieldRules.MAX_NAME_LENGTH);
        String kind = fields.oneOf("/kind", form.kind(), City.KINDS);
        Map<String, String> names = fields.names("/names", form.names());
        List<String> aliases = aliases();
        fields.coordinates(form.latitude(), form.longitude());
        fields.number("/population", form.population(), 1, Integer.MAX_VALUE);
        fields.number("/geonamesId", form.geonamesId(), 1, Integer.MAX_VALUE);
        String contactEmail = fields.email("/contactEmail", form.contactEmail());
        checkGeonames(id);
        errors.finish();
        return new City(id, country, kind, name, Objects.requireNonNullElse(localName, name), aliases)
                .setNames(names)
                .setCoordinates(form.latitude(), form.longitude())
                .setGeonames(form.geonamesId(), form.population())
                .setContactEmail(contactEmail);
    }

    private String newId(String country, String name) {
        String prefix = country.toLowerCase(Locale.ROOT) + "-";
        String value = form.id() == null ? derivedId(prefix, name) : form.id();
        // Errors of country and name are already reported.
        if (form.id() == null && value.isEmpty() || !Countries.codes().contains(country)) {
            return value;
        } else if (!value.startsWith(prefix)) {
            errors.add("/id", "not-an-id", "The lower-case country code, a hyphen and the name", value);
            return value;
        }
        return fields.newId(value, id -> ids.has(City.class, id));
    }

    private String derivedId(String prefix, String name) {
        String slug = Slug.of(name, MAX_SLUG_LENGTH);
        if (slug.isEmpty() && !name.isEmpty()) {
            errors.add("/id", "missing", "This name gives no id: add one", null);
        }
        return slug.isEmpty() ? "" : prefix + slug;
    }

    private List<String> aliases() {
        List<String> value = form.aliases() == null ? List.of() : form.aliases();
        if (value.size() > MAX_ALIASES) {
            errors.add("/aliases", "too-many", "At most %d".formatted(MAX_ALIASES), null);
            return List.of();
        }
        List<String> aliases = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            aliases.add(fields.name("/aliases/" + i, value.get(i)));
        }
        return aliases.stream().distinct().toList();
    }

    private void checkGeonames(String id) {
        Integer geonames = form.geonamesId();
        if (geonames == null) {
            return;
        }
        referenceData.all(City.class).stream()
                .filter(city -> geonames.equals(city.geonamesId()) && !city.id().equals(id))
                .findFirst()
                .ifPresent(other ->
                        errors.add("/geonamesId", "taken", "It belongs to " + other.id(), geonames.toString()));
    }
}
