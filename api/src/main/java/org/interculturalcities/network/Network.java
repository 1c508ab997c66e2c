package org.interculturalcities.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** A network of cities: international, national or regional. */
@Entity
public class Network implements VersionedEntity {

    public static final List<String> SCOPES = List.of("international", "national", "regional");

    @Id
    private String id = "";

    private String name = "";
    private @Nullable String acronym;
    private String scope = "";
    private @Nullable String country;
    private @Nullable Integer founded;
    private @Nullable String website;
    private @Nullable String parent;
    private @Nullable String note;
    private @Nullable String contactEmail;

    protected Network() {}

    public Network(String id, String name, @Nullable String acronym, String scope, @Nullable String country) {
        this.id = id;
        this.name = name;
        this.acronym = acronym;
        this.scope = scope;
        this.country = country;
    }

    public Network setParent(@Nullable String parentId) {
        this.parent = parentId;
        return this;
    }

    public Network setDetails(@Nullable Integer foundedIn, @Nullable String address, @Nullable String remark) {
        this.founded = foundedIn;
        this.website = address;
        this.note = remark;
        return this;
    }

    /** Sets the public e-mail address of an office. */
    public Network setContactEmail(@Nullable String address) {
        this.contactEmail = address;
        return this;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String acronym() {
        return acronym;
    }

    public String scope() {
        return scope;
    }

    public @Nullable String country() {
        return country;
    }

    public @Nullable Integer founded() {
        return founded;
    }

    public @Nullable String website() {
        return website;
    }

    public @Nullable String parent() {
        return parent;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String contactEmail() {
        return contactEmail;
    }

    /** Whether a membership makes a city a member on a day, as far as known; no membership predates the network. */
    public boolean hasMember(Membership membership, LocalDate day) {
        return membership.network().equals(id)
                && (founded == null || founded <= day.getYear())
                && membership.isMemberOn(day);
    }

    @Override
    public String recordId() {
        return id;
    }
}
