package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.DirectoryColumns;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.editing.directory.CityEditing;
import org.interculturalcities.editing.directory.CityForm;
import org.interculturalcities.editing.directory.CityRules;
import org.interculturalcities.place.City;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.table.TableRow;
import org.interculturalcities.text.TextAnalyzer;

/** Imports cities; finds existing ones by id, or by name and country. */
@Singleton
class CityImporter extends DirectoryImporter<City, CityForm> {

    private final IdRegistry ids;

    CityImporter(CityEditing editing, IdRegistry ids, EntityManager entities, ObjectMapper json) {
        super(editing, CityForm.class, entities, json);
        this.ids = ids;
    }

    @Override
    public String kind() {
        return "cities";
    }

    @Override
    public Role lowestRole() {
        return Role.ADMIN;
    }

    @Override
    public String groupingKey(TableRow row, Headings headings) {
        String id = headings.raw(row, DirectoryColumns.ID);
        return id.isEmpty()
                ? TextAnalyzer.fold(
                        headings.raw(row, DirectoryColumns.NAME) + "," + headings.raw(row, DirectoryColumns.COUNTRY))
                : "id " + id;
    }

    @Override
    Optional<City> find(ParsedRow row, ImportRun run) {
        String name =
                TextAnalyzer.fold(row.text(DirectoryColumns.NAME).orElse("").strip());
        Optional<String> country = row.text(DirectoryColumns.COUNTRY);
        List<City> found = run.referenceData().all(City.class).stream()
                .filter(city -> country.equals(Optional.of(city.country())))
                .filter(city -> city.allNames().stream().map(TextAnalyzer::fold).anyMatch(name::equals))
                .toList();
        if (found.size() > 1) {
            row.check()
                    .error(
                            "name",
                            name,
                            "ambiguous-city",
                            "This could be one of several: give its id",
                            found.stream().map(City::id).toList());
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    // Exports in another language contain names in that language; these do not replace the main name.
    @Override
    City apply(CityForm form, Optional<City> present, ImportRun run) {
        boolean isKnown = present.map(City::allNames)
                .map(Set::copyOf)
                .filter(names -> names.contains(form.name()))
                .isPresent();
        CityForm renamed = isKnown ? form.named(present.orElseThrow().name()) : form;
        return new CityRules(renamed, run.referenceData(), ids).apply(present);
    }
}
