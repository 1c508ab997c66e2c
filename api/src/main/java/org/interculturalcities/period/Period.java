package org.interculturalcities.period;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The period of a practice: the original text and the dates parsed from it. */
@Embeddable
@Schema(
        description =
                "When a practice ran: the text that was entered, and the dates that the catalogue derives from it")
public record Period(
        @Column(name = "period_text")
                @Schema(
                        description = "Period as it was entered, such as 2019-2021 or Since 2008;"
                                + " null if none was entered")
                @Nullable
                String text,
        @Column(name = "period_from")
                @Schema(
                        description = "First date, as an EDTF year, month or day such as 2018, 2018-02 or"
                                + " 2018-02-21; null if unknown")
                @Nullable
                String from,
        @Column(name = "period_to")
                @Schema(description = "Last date, as an EDTF year, month or day; null if unknown or if there is no end")
                @Nullable
                String to,
        @Column(name = "period_ongoing") @Schema(description = "Whether the practice is still running")
                boolean ongoing) {

    /** No period is given. */
    public static final Period NONE = new Period(null, null, null, false);

    static Period between(String text, String from, String to) {
        return new Period(text, from, to, false);
    }

    static Period since(String text, @Nullable String from) {
        return new Period(text, from, null, true);
    }

    static Period until(String text, String to) {
        return new Period(text, null, to, false);
    }

    static Period notUnderstood(String text) {
        return new Period(text, null, null, false);
    }

    /** Whether parsing found a date; other texts wait for an editor to clarify them. */
    public boolean understood() {
        return from != null || to != null || ongoing;
    }

    /** All years of the period up to the present one, also if it is ongoing or ends in the future. */
    public IntStream years(int presentYear) {
        if (!understood()) {
            return IntStream.empty();
        }
        int last = ongoing || to == null
                ? presentYear
                : Math.min(presentYear, Edtf.lastDay(to).getYear());
        int first = from == null ? last : Edtf.firstDay(from).getYear();
        return IntStream.rangeClosed(first, Math.max(first, last));
    }
}
