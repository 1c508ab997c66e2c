package org.interculturalcities.period;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.interculturalcities.period.PeriodToken.Kind;

/** Reads several dates and spans in one text, such as "2016 and 2018-2020". */
final class DateList {

    private DateList() {}

    /**
     * The dates in order.
     *
     * @throws DateTimeException if they are not, or if single years have a gap between them: then each year is meant alone
     */
    static List<PartialDate> of(List<PeriodToken> tokens) {
        List<PartialDate> dates = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean isEnd = at == tokens.size() || tokens.get(at).is(Kind.AND, Kind.DASH, Kind.UNTIL, Kind.SINCE);
            if (isEnd && at > start && !isWithinDate(tokens, at)) {
                PartialDate date = PartialDate.of(tokens.subList(start, at));
                dates.add(dates.isEmpty() ? date : date.after(dates.get(dates.size() - 1)));
                start = at + 1;
            } else if (isEnd && at == start) {
                start = at + 1;
            }
        }
        boolean areYears = tokens.stream().allMatch(token -> token.is(Kind.YEAR, Kind.AND));
        for (int i = 1; i < dates.size(); i++) {
            int step = dates.get(i).year() - dates.get(i - 1).year();
            if (step < 0 || areYears && step != 1) {
                throw new DateTimeException("The dates are not in order");
            }
        }
        return dates;
    }

    // "June 21, 2018".
    private static boolean isWithinDate(List<PeriodToken> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).is(Kind.AND)
                && tokens.get(at - 1).is(Kind.DAY)
                && tokens.get(at + 1).is(Kind.YEAR);
    }
}
