package org.interculturalcities.editing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.directory.CityEntry;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.network.Memberships;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReferenceData;

/** Defines the editing of cities, which only admins may do. */
@ApplicationScoped
public class CityEditing implements EditableType<City, CityForm, CityEntry> {

    private final IdRegistry ids;
    private final Practices practices;
    private final Memberships memberships;

    CityEditing(IdRegistry ids, Practices practices, Memberships memberships) {
        this.ids = ids;
        this.practices = practices;
        this.memberships = memberships;
    }

    @Override
    public Class<City> type() {
        return City.class;
    }

    @Override
    public Role least() {
        return Role.ADMIN;
    }

    @Override
    public CityForm form(City city) {
        return CityForm.of(city);
    }

    @Override
    public City apply(
            CityForm form,
            Optional<City> present,
            Caller caller,
            ReferenceData referenceData,
            WriteTransaction transaction) {
        return new CityRules(form, referenceData, ids).apply(present);
    }

    @Override
    public Map<String, Long> dependants(City city) {
        return Map.of("practices", practices.countWith(city), "memberships", memberships.countOf(city.id()));
    }

    @Override
    public Single<CityEntry> answer(WriteResult<City> edited, RequestContext context, SingleParameters parameters) {
        CityEntry entry = CityEntry.of(edited.record(), context);
        return context.answer(entry, entry.links());
    }
}
