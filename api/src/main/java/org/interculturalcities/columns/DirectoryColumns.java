package org.interculturalcities.columns;

import java.util.Arrays;
import java.util.List;
import org.interculturalcities.columns.cell.CellParsers.Choice;
import org.interculturalcities.columns.cell.CellParsers.Flag;
import org.interculturalcities.columns.cell.CellParsers.Number;
import org.interculturalcities.columns.cell.CellParsers.Plain;
import org.interculturalcities.columns.cell.CellParsers.Prose;
import org.interculturalcities.columns.cell.CellParsers.Reference;
import org.interculturalcities.columns.cell.NamesByLanguageParser;
import org.interculturalcities.columns.cell.TextListParser;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.network.Membership;
import org.interculturalcities.place.City;

/** The columns of cities and memberships. */
public final class DirectoryColumns {

    public static final Column ID = Column.of(
            "id",
            "ID",
            new Plain(FieldRules.MAX_NAME_LENGTH),
            "The id in the catalogue; left empty, a record is known by its names, and a new one gets an id.",
            "");
    public static final Column NAME = Column.of(
                    "name", "Name", new Prose(FieldRules.MAX_NAME_LENGTH), "The usual name in English.", "Bradford")
            .required();
    public static final Column COUNTRY = Column.of(
                    "country",
                    "Country",
                    new Reference(ReferenceType.COUNTRY, false),
                    "The country, by ISO 3166-1 code or name.",
                    "GB")
            .required();

    /** All columns of a city file. */
    public static final ColumnSet CITIES = ColumnSet.of(
            List.of(
                    ID,
                    NAME,
                    COUNTRY,
                    Column.of(
                                    "kind",
                                    "Kind",
                                    new Choice(City.KINDS.stream().sorted().toList()),
                                    "What it is.",
                                    "city")
                            .required(),
                    Column.of(
                            "localName",
                            "Local name",
                            new Prose(FieldRules.MAX_NAME_LENGTH),
                            "The name there; the usual one where it is left out.",
                            ""),
                    Column.of(
                            "names",
                            "Names",
                            new NamesByLanguageParser(),
                            "Its names in other languages, as fr=Londres | de=London.",
                            ""),
                    Column.of(
                            "aliases",
                            "Aliases",
                            new TextListParser(FieldRules.MAX_NAME_LENGTH),
                            "Other names it is found by: old and common spellings.",
                            ""),
                    Column.of(
                            "latitude",
                            "Latitude",
                            new Number(-90, 90, false),
                            "Degrees north (WGS 84), with the longitude or not at all.",
                            "53.79391"),
                    Column.of("longitude", "Longitude", new Number(-180, 180, false), "Degrees east.", "-1.75206"),
                    Column.of(
                            "population",
                            "Population",
                            new Number(1, Integer.MAX_VALUE, true),
                            "Inhabitants.",
                            "299310"),
                    Column.of(
                            "geonamesId",
                            "GeoNames ID",
                            new Number(1, Integer.MAX_VALUE, true),
                            "Its number in the gazetteer GeoNames.",
                            "2654993"),
                    Column.of(
                            "contactEmail",
                            "Contact email",
                            new Plain(FieldRules.MAX_NAME_LENGTH),
                            "The public address of an office, not of a person.",
                            "")),
            "countryName",
            "takesQuestions",
            "practiceCount",
            "link",
            "links");

    public static final Column NETWORK = Column.of(
                    "network",
                    "Network",
                    new Reference(ReferenceType.NETWORK, false),
                    "The network, by name, acronym or id.",
                    "Rete italiana Città del Dialogo")
            .required();
    public static final Column CITY = Column.of(
                    "city",
                    "City",
                    new Reference(ReferenceType.CITY, false),
                    "The city, by name in any language or by id.",
                    "Arezzo")
            .required();
    public static final Column FROM = Column.of(
            "from", "From", new Plain(10), "Since when, as precisely as known: a year, month or day (EDTF).", "2011");

    public static final Column CONFIRMED = Column.of(
            "confirmed",
            "Confirmed",
            new Flag(),
            "Whether the network's coordinators may write the practices of the city: true or false. Only admins confirm.",
            "");

    /** All columns of a membership file. */
    public static final ColumnSet MEMBERSHIPS = ColumnSet.of(
            List.of(
                    ID,
                    NETWORK,
                    CITY,
                    FROM,
                    Column.of("to", "To", new Plain(10), "Until when; empty where it is not over.", ""),
                    Column.of(
                            "status",
                            "Status",
                            new Choice(Arrays.stream(Membership.Status.values())
                                    .map(Membership.Status::word)
                                    .toList()),
                            "How the city stands to the network; member where it is left out.",
                            "member"),
                    Column.of("source", "Source", new Prose(FieldRules.MAX_NAME_LENGTH), "Who says so.", ""),
                    Column.of(
                            "sourceDate",
                            "Date of the source",
                            new Prose(FieldRules.MAX_NAME_LENGTH),
                            "Of which date the source is, as it says.",
                            ""),
                    Column.of("note", "Note", new Prose(FieldRules.MAX_NOTE_LENGTH), "What else there is to say.", ""),
                    CONFIRMED),
            "networkName",
            "networkAcronym",
            "cityName",
            "cityCountry",
            "cityCountryName",
            "certain",
            "link",
            "links");

    private DirectoryColumns() {}
}
