package org.interculturalcities.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.jspecify.annotations.Nullable;

/** Converts rows of the sample tables to records; empty cells are absent values. */
final class SampleRows {

    private SampleRows() {}

    static City city(Map<String, String> row) {
        String aliases = Objects.requireNonNullElse(row.get("aliases"), "");
        return new City(
                        text(row, "id"),
                        text(row, "countryCode"),
                        text(row, "kind"),
                        text(row, "name"),
                        text(row, "localName"),
                        aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")))
                .setCoordinates(Double.parseDouble(text(row, "latitude")), Double.parseDouble(text(row, "longitude")))
                .setGeonames(number(row, "geonamesId"), number(row, "population"));
    }

    static Network network(Map<String, String> row) {
        return new Network(
                        text(row, "id"),
                        text(row, "name"),
                        cell(row, "acronym"),
                        text(row, "scope"),
                        cell(row, "countryCode"))
                .setParent(cell(row, "parent"))
                .setDetails(number(row, "founded"), cell(row, "website"), cell(row, "note"));
    }

    static Membership membership(Map<String, String> row) {
        return new Membership(
                        text(row, "networkId") + "." + text(row, "cityId"),
                        text(row, "networkId"),
                        text(row, "cityId"),
                        Membership.Status.of(text(row, "status")))
                .setDates(cell(row, "from"), cell(row, "to"))
                .setSource(cell(row, "source"), cell(row, "asOf"), cell(row, "note"));
    }

    static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(cell(row, column), () -> "Missing " + column + " in " + row);
    }

    private static @Nullable Integer number(Map<String, String> row, String column) {
        String cell = cell(row, column);
        return cell == null ? null : Integer.valueOf(cell);
    }

    private static @Nullable String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }
}
