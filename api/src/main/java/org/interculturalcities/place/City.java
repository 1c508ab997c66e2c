package org.interculturalcities.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.text.PreferredLanguages;
import org.jspecify.annotations.Nullable;

/** A city, or a similar place such as a borough, a union of municipalities or a region. */
@Entity
public class City implements VersionedEntity {

    public static final List<String> KINDS =
            List.of("city", "district", "borough", "island", "municipality-union", "region", "canton");

    private static final String ENGLISH = "en";

    @Id
    private String id = "";

    private String name = "";
    private String localName = "";
    private String country = "";
    private String kind = "";
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable Integer population;
    private @Nullable Integer geonamesId;
    private @Nullable String contactEmail;

    @ElementCollection
    @CollectionTable(name = "city_name", joinColumns = @JoinColumn(name = "city"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "city_alias", joinColumns = @JoinColumn(name = "city"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    protected City() {}

    /** Creates a city with its English name, its local name and its aliases. */
    public City(String id, String country, String kind, String name, String localName, List<String> aliases) {
        this.id = id;
        this.country = country;
        this.kind = kind;
        this.name = name;
        this.localName = localName;
        this.aliases = new ArrayList<>(aliases);
    }

    /** Sets the names in other languages (BCP 47). */
    public City setNames(Map<String, String> byLanguage) {
        this.names = new TreeMap<>(byLanguage);
        return this;
    }

    /** Sets the aliases. */
    public City setAliases(List<String> otherNames) {
        this.aliases = new ArrayList<>(otherNames);
        return this;
    }

    /** Sets the coordinates, in WGS 84 degrees. */
    public City setCoordinates(@Nullable Double degreesNorth, @Nullable Double degreesEast) {
        this.latitude = degreesNorth;
        this.longitude = degreesEast;
        return this;
    }

    public City setGeonames(@Nullable Integer geonamesRecord, @Nullable Integer inhabitants) {
        this.geonamesId = geonamesRecord;
        this.population = inhabitants;
        return this;
    }

    /** Sets the public e-mail address of an office. */
    public City setContactEmail(@Nullable String address) {
        this.contactEmail = address;
        return this;
    }

    public String id() {
        return id;
    }

    /** The name in a preferred language, or the English name. */
    public String name(PreferredLanguages languages) {
        Set<String> available = new HashSet<>(names.keySet());
        available.add(ENGLISH);
        return languages
                .best(available)
                .map(language -> names.getOrDefault(language, name))
                .orElse(name);
    }

    /** The usual name in English. */
    public String name() {
        return name;
    }

    public String localName() {
        return localName;
    }

    public String country() {
        return country;
    }

    public String kind() {
        return kind;
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    public @Nullable Integer population() {
        return population;
    }

    public @Nullable Integer geonamesId() {
        return geonamesId;
    }

    public @Nullable String contactEmail() {
        return contactEmail;
    }

    public Map<String, String> names() {
        return names;
    }

    public List<String> aliases() {
        return aliases;
    }

    /** All names and aliases. */
    public List<String> allNames() {
        List<String> all = new ArrayList<>(List.of(name, localName));
        all.addAll(names.values());
        all.addAll(aliases);
        return all.stream().distinct().toList();
    }

    @Override
    public String recordId() {
        return id;
    }
}
