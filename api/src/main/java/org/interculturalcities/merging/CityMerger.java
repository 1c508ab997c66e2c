package org.interculturalcities.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interculturalcities.editing.RecordEditor;
import org.interculturalcities.editing.WriteOptions;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.editing.directory.CityEditing;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Memberships;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.WriteTransaction;

/** Merges a duplicate city into its successor. */
@ApplicationScoped
class CityMerger {

    private final RecordEditor editor;
    private final CityEditing cities;
    private final Successors successors;
    private final Practices practices;
    private final Memberships memberships;
    private final EntitySerializer records;

    CityMerger(
            RecordEditor editor,
            CityEditing cities,
            Successors successors,
            Practices practices,
            Memberships memberships,
            EntitySerializer records) {
        this.editor = editor;
        this.cities = cities;
        this.successors = successors;
        this.practices = practices;
        this.memberships = memberships;
        this.records = records;
    }

    /** Deletes a city and moves its practices, memberships and names to its successor. */
    WriteResult<City> merge(String id, CitySuccessorForm form, WriteOptions edit) {
        return editor.write(edit, transaction -> {
            City gone = records.copy(editor.present(cities, id, edit));
            City successor = successors.of(gone, cities, form.id(), edit);
            movePractices(gone, successor, transaction);
            moveMemberships(gone, successor, transaction);
            WriteResult<City> merged = editor.save(successor.setAliases(names(gone, successor)), transaction);
            transaction.merge(gone, successor.id());
            return merged;
        });
    }

    // Reads all records first, because many writes flush and clear the persistence context.
    private void movePractices(City gone, City successor, WriteTransaction transaction) {
        List<Practice> moved =
                practices.findByCity(gone.id()).stream().map(records::copy).toList();
        for (Practice practice : moved) {
            List<String> inCities = practice.cities().stream()
                    .map(city -> city.equals(gone.id()) ? successor.id() : city)
                    .distinct()
                    .toList();
            transaction.save(practice.setPlaces(countries(inCities), inCities));
        }
    }

    private List<String> countries(List<String> inCities) {
        return inCities.stream()
                .flatMap(city -> editor.find(cities, city).stream())
                .map(City::country)
                .distinct()
                .toList();
    }

    private void moveMemberships(City gone, City successor, WriteTransaction transaction) {
        List<Membership> own = new ArrayList<>(copies(successor));
        for (Membership membership : copies(gone)) {
            Membership moved = records.copy(membership).setCity(successor.id());
            Optional<Membership> same = own.stream().filter(moved::overlaps).findFirst();
            if (same.isPresent()) {
                transaction.merge(membership, same.get().id());
            } else {
                transaction.save(moved);
                own.add(moved);
            }
        }
    }

    private List<Membership> copies(City city) {
        return memberships.of(city.id()).stream().map(records::copy).toList();
    }

    private static List<String> names(City gone, City successor) {
        List<String> known = successor.allNames();
        Stream<String> more = gone.allNames().stream().filter(name -> !known.contains(name));
        return Stream.concat(successor.aliases().stream(), more).toList();
    }
}
