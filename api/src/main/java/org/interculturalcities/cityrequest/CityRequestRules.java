package org.interculturalcities.cityrequest;

import java.util.List;
import java.util.Objects;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.editing.ReferenceNames;
import org.interculturalcities.editing.ReferenceRules;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.place.City;
import org.interculturalcities.place.CityRequest;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Validates a request for a city and collects all errors with JSON pointers to their fields. */
final class CityRequestRules {

    private final CityRequestForm form;
    private final ReferenceData referenceData;
    private final Caller caller;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);
    private final ReferenceRules references;

    CityRequestRules(CityRequestForm form, ReferenceData referenceData, Caller caller) {
        this.form = form;
        this.referenceData = referenceData;
        this.caller = caller;
        this.references = new ReferenceRules(new ReferenceNames(referenceData), errors);
    }

    /** Applies the form to a request; throws ProblemException with all errors. */
    CityRequest apply(CityRequest request) {
        String name = fields.name("/name", form.name());
        String country = references.id("/country", ReferenceType.COUNTRY, form.country());
        String alias = fields.line("/alias", form.alias(), FieldRules.MAX_NAME_LENGTH);
        fields.coordinates(form.latitude(), form.longitude());
        String source = fields.prose("/source", form.source(), FieldRules.MAX_NOTE_LENGTH);
        String comment = fields.prose("/comment", form.comment(), FieldRules.MAX_NOTE_LENGTH);
        checkIsNew(request, name, country);
        String city = answer("/city", form.city(), request.city()) ? city() : request.city();
        String reason = answer("/reason", form.reason(), request.reason())
                ? fields.prose("/reason", form.reason(), FieldRules.MAX_NOTE_LENGTH)
                : request.reason();
        if (city != null && reason != null) {
            errors.add("/reason", "not-both", "Either a city or a reason", null);
        }
        errors.finish();
        return request.setNames(name, country, name.equals(alias) ? null : alias)
                .setCoordinates(form.latitude(), form.longitude())
                .setNotes(source, comment)
                .setAnswer(city, reason);
    }

    /** Whether the answer changes, which only admins may do. */
    private boolean answer(String pointer, @Nullable String given, @Nullable String present) {
        boolean isChanged = !Objects.equals(given, present);
        if (isChanged && !caller.role().includes(Role.ADMIN)) {
            errors.add(pointer, "not-yours", "Only admins answer requests", given);
        }
        return isChanged;
    }

    private @Nullable String city() {
        return form.city() == null ? null : references.id("/city", ReferenceType.CITY, form.city());
    }

    // An open request for the same city would be answered twice.
    private void checkIsNew(CityRequest request, String name, String country) {
        if (!request.name().isEmpty()) {
            return;
        }
        List<String> existing = referenceData.all(City.class).stream()
                .filter(city -> city.country().equals(country) && isCalled(city.allNames(), name))
                .map(City::id)
                .toList();
        boolean isRequested = referenceData.all(CityRequest.class).stream()
                .anyMatch(
                        other -> other.isOpen() && other.country().equals(country) && isCalled(other.allNames(), name));
        if (!existing.isEmpty()) {
            errors.add("/name", "taken", "The directory has this city", name, existing);
        } else if (isRequested) {
            errors.add("/name", "taken", "Another open request is for this city", name);
        }
    }

    private static boolean isCalled(List<String> names, String name) {
        return names.stream().map(TextAnalyzer::fold).anyMatch(TextAnalyzer.fold(name)::equals);
    }
}
