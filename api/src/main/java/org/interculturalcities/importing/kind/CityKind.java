package org.interculturalcities.importing.kind;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.DirectoryColumns;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.columns.ReadRow;
import org.interculturalcities.place.City;
import org.interculturalcities.revision.GivenIds;
import org.interculturalcities.table.TableRow;
import org.interculturalcities.upkeep.CityEditing;
import org.interculturalcities.upkeep.CityForm;
import org.interculturalcities.upkeep.CityRules;
import org.interculturalcities.words.Words;

/** Cities, known by their id, or by name and country. */
@Singleton
class CityKind extends FormKind<City, CityForm> {

    private final GivenIds ids;

    CityKind(CityEditing editing, GivenIds ids, EntityManager entities, ObjectMapper json) {
        super(editing, CityForm.class, entities, json);
        this.ids = ids;
    }

    @Override
    public String name() {
        return "cities";
    }

    @Override
    public Role least() {
        return Role.ADMIN;
    }

    @Override
    public ColumnSet columns() {
        return DirectoryColumns.CITIES;
    }

    @Override
    public String key(TableRow row, Headings headings) {
        String id = headings.raw(row, DirectoryColumns.ID);
        return id.isEmpty()
                ? Words.fold(
                        headings.raw(row, DirectoryColumns.NAME) + "," + headings.raw(row, DirectoryColumns.COUNTRY))
                : "id " + id;
    }

    @Override
    Optional<City> find(ReadRow row, Session session) {
        String name = Words.fold(row.text(DirectoryColumns.NAME).orElse("").strip());
        Optional<String> country = row.text(DirectoryColumns.COUNTRY);
        List<City> found = session.directory().all(City.class).stream()
                .filter(city -> country.equals(Optional.of(city.country())))
                .filter(city -> city.allNames().stream().map(Words::fold).anyMatch(name::equals))
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

    // An export in another language has the names of that language; they are no new names.
    @Override
    City settle(CityForm form, Optional<City> present, Session session) {
        boolean isKnown = present.map(City::allNames)
                .map(Set::copyOf)
                .filter(names -> names.contains(form.name()))
                .isPresent();
        CityForm said = isKnown ? form.named(present.orElseThrow().name()) : form;
        return new CityRules(said, session.directory(), ids).settle(present);
    }
}
