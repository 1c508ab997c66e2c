package org.interculturalcities.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.period.Edtf;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** That a city belongs, or belonged, to a network: from when to when as far as known, and who says so. */
@Entity
public class Membership implements VersionedEntity {

    @Id
    private String id = "";

    private String network = "";
    private String city = "";

    @Column(name = "from_date")
    private @Nullable String from;

    @Column(name = "to_date")
    private @Nullable String to;

    @Enumerated(EnumType.STRING)
    private Status status = Status.MEMBER;

    private @Nullable String source;
    private @Nullable String sourceDate;
    private @Nullable String note;

    // The log does not say it of memberships from before there were proposals: those are confirmed.
    private boolean confirmed = true;

    protected Membership() {}

    public Membership(String id, String network, String city, Status status) {
        this.id = id;
        this.network = network;
        this.city = city;
        this.status = status;
    }

    public Membership during(@Nullable String firstDate, @Nullable String lastDate) {
        this.from = firstDate;
        this.to = lastDate;
        return this;
    }

    public Membership accordingTo(@Nullable String origin, @Nullable String originDate, @Nullable String remark) {
        this.source = origin;
        this.sourceDate = originDate;
        this.note = remark;
        return this;
    }

    public Membership confirmed(boolean isConfirmed) {
        this.confirmed = isConfirmed;
        return this;
    }

    public String id() {
        return id;
    }

    public String network() {
        return network;
    }

    public String city() {
        return city;
    }

    public @Nullable String from() {
        return from;
    }

    public @Nullable String to() {
        return to;
    }

    public Status status() {
        return status;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String sourceDate() {
        return sourceDate;
    }

    public @Nullable String note() {
        return note;
    }

    /** Whether an admin confirmed it; otherwise it is a proposal, from which no rights follow. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /**
     * Whether, as far as is known, the membership held on that day. One without a first date is taken to have begun
     * before it; one that is said to have ended, without saying when, to be over.
     */
    public boolean holdsOn(LocalDate day) {
        boolean begun = from == null || !Edtf.firstDay(from).isAfter(day);
        boolean ended = to == null ? status == Status.FORMER : Edtf.lastDay(to).isBefore(day);
        return begun && !ended;
    }

    /**
     * Whether this and another membership of the same city in the same network are said to have held on one day. Of dates
     * that are less precise than a day the benefit of the doubt is given: one until 2018 and one from 2018 do not overlap.
     */
    public boolean overlaps(Membership other) {
        return network.equals(other.network)
                && city.equals(other.city)
                && (Objects.equals(from, other.from) || !mayBeOver(other) && !other.mayBeOver(this));
    }

    // Before another began, that is; one that is over without saying when may have been so.
    private boolean mayBeOver(Membership later) {
        if (later.from == null) {
            return false;
        }
        LocalDate begun = Edtf.lastDay(later.from);
        return to == null ? status == Status.FORMER : Edtf.firstDay(to).isBefore(begun);
    }

    /** The same membership, of another city. */
    public Membership of(String cityId) {
        this.city = cityId;
        return this;
    }

    /** Whether, as far as is known, the city was a member on that day: neither a candidate nor in the index only. */
    public boolean isMemberOn(LocalDate day) {
        return (status == Status.MEMBER || status == Status.FORMER) && holdsOn(day);
    }

    /** Whether it makes the same city a member of the same network on no day on which the other does not. */
    public boolean isWithin(Membership other) {
        return network.equals(other.network)
                && city.equals(other.city)
                && (isNeverMember()
                        || !other.isNeverMember()
                                && !firstDay().isBefore(other.firstDay())
                                && !lastDay().isAfter(other.lastDay()));
    }

    private boolean isNeverMember() {
        return status == Status.CANDIDATE || status == Status.INDEX_ONLY || status == Status.FORMER && to == null;
    }

    private LocalDate firstDay() {
        return from == null ? LocalDate.MIN : Edtf.firstDay(from);
    }

    private LocalDate lastDay() {
        return to == null ? LocalDate.MAX : Edtf.lastDay(to);
    }

    @Override
    public String recordId() {
        return id;
    }

    /** How a city stands to a network; index-only cities took part in its index without joining. */
    @Schema(name = "MembershipStatus")
    public enum Status {
        MEMBER,
        CANDIDATE,
        FORMER,
        INDEX_ONLY;

        @EnumeratedValue
        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @JsonValue
        public String word() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Status::word).toList();
        }

        @JsonCreator
        public static Status of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
