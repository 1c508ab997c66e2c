package org.interculturalcities.period;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a practice ran: the text exactly as given, and what was understood of it. */
@Embeddable
public record Period(
        @Column(name = "period_text") @Schema(description = "Exactly as given") @Nullable String text,
        @Column(name = "period_from") @Schema(description = "EDTF: year, year-month or day") @Nullable String from,
        @Column(name = "period_to") @Schema(description = "EDTF: year, year-month or day") @Nullable String to,
        @Column(name = "period_ongoing") @Schema(description = "Whether it is still running") boolean ongoing) {

    /** Nothing was said. */
    public static final Period NONE = new Period(null, null, null, false);

    static Period between(String text, String from, String to) {
        return new Period(text, from, to, false);
    }

    static Period since(String text, @Nullable String from) {
        return new Period(text, from, null, true);
    }

    static Period notUnderstood(String text) {
        return new Period(text, null, null, false);
    }

    /** Whether anything could be made out; a text of which nothing could waits for someone to say what it means. */
    public boolean understood() {
        return from != null || to != null || ongoing;
    }

    /** Every year in which it ran, up to the present one: also for what is still running or planned to go on. */
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
