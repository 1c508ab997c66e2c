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

/** The membership of a city in a network, with its dates as far as known and its source. */
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

    // The log omits the field for memberships older than proposals: those are confirmed.
    private boolean confirmed = true;

    protected Membership() {}

    public Membership(String id, String network, String city, Status status) {
        this.id = id;
        this.network = network;
        this.city = city;
        this.status = status;
    }

    public Membership setDates(@Nullable String firstDate, @Nullable String lastDate) {
        this.from = firstDate;
        this.to = lastDate;
        return this;
    }

    public Membership setSource(@Nullable String origin, @Nullable String originDate, @Nullable String remark) {
        this.source = origin;
        this.sourceDate = originDate;
        this.note = remark;
        return this;
    }

    public Membership setConfirmed(boolean isConfirmed) {
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

    /** Whether an admin confirmed it; otherwise it is a proposal and grants no permissions. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /**
     * Whether the membership was in force on a day, as far as known. Without a start date it began before that day;
     * with an unknown end date it is over.
     */
    public boolean holdsOn(LocalDate day) {
        boolean started = from == null || !Edtf.firstDay(from).isAfter(day);
        boolean ended = to == null ? status == Status.FORMER : Edtf.lastDay(to).isBefore(day);
        return started && !ended;
    }

    /**
     * Whether a membership that holds on a day does so for certain: it has a first date, or a source of that day or
     * earlier names it. The date of a source counts if it is an EDTF date.
     */
    public boolean isCertainOn(LocalDate day) {
        return from != null
                || sourceDate != null
                        && Edtf.isDate(sourceDate)
                        && !Edtf.lastDay(sourceDate).isAfter(day);
    }

    /**
     * Whether two memberships of the same city and network share a day for certain. Imprecise dates never overlap at
     * their limits: one until 2018 and one from 2018 do not overlap. Memberships with equal start dates always overlap.
     */
    public boolean overlaps(Membership other) {
        return network.equals(other.network)
                && city.equals(other.city)
                && (Objects.equals(from, other.from) || !mayBeOver(other) && !other.mayBeOver(this));
    }

    // Whether this one may have ended before the other began; a past membership without an end date may have.
    private boolean mayBeOver(Membership next) {
        if (next.from == null) {
            return false;
        }
        LocalDate started = Edtf.lastDay(next.from);
        return to == null ? status == Status.FORMER : Edtf.firstDay(to).isBefore(started);
    }

    /** Moves the membership to another city. */
    public Membership setCity(String cityId) {
        this.city = cityId;
        return this;
    }

    /** Whether the city was a full member on that day, as far as known: not a candidate or an index-only city. */
    public boolean isMemberOn(LocalDate day) {
        return (status == Status.MEMBER || status == Status.FORMER) && holdsOn(day);
    }

    /** Whether every day of membership is also one of the other version, for the same city and network. */
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

    /** The status of a city in a network; index-only cities took part in its index without joining. */
    @Schema(
            name = "MembershipStatus",
            description = "Status of a city in a network. index-only means that the city took part in the index of"
                    + " the network without joining it.")
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
