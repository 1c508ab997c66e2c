package org.interculturalcities.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Meta;
import org.interculturalcities.http.list.PageRequest;

/** Pages a list held in memory, sorted by a unique key. */
public final class InMemoryList<R> {

    private final TreeMap<String, R> records = new TreeMap<>();

    public InMemoryList(Collection<? extends R> records, Function<R, String> key) {
        records.forEach(record -> this.records.put(key.apply(record), record));
    }

    /** A page; row formats have the whole list unless the request limits it. */
    public <T> Listing<T> show(ListParameters parameters, RequestContext context, Function<R, T> show) {
        return parameters.isForRows()
                ? showWhole(parameters, context, show)
                : show(parameters.page(context.validator()), context, show);
    }

    /** The whole list unless the request limits it, for vocabularies, which are short. */
    public <T> Listing<T> showWhole(ListParameters parameters, RequestContext context, Function<R, T> show) {
        return show(parameters.whole(records.size(), context.validator()), context, show);
    }

    private <T> Listing<T> show(PageRequest page, RequestContext context, Function<R, T> show) {
        context.validator().finish();
        Map<String, R> rest = page.cursor()
                .flatMap(cursor -> cursor.place().stream().findFirst())
                .<Map<String, R>>map(last -> records.tailMap(last, false))
                .orElse(records);
        List<Map.Entry<String, R>> shown =
                rest.entrySet().stream().skip(page.skip()).limit(page.limit()).toList();
        boolean more = !shown.isEmpty() && shown.size() < rest.size();
        String last = more ? shown.get(shown.size() - 1).getKey() : null;
        long revision = context.snapshot().revision();
        return new Listing<>(
                shown.stream().map(entry -> show.apply(entry.getValue())).toList(),
                new Meta(records.size(), revision),
                page.links(revision, records.size(), last == null ? null : List.of(last)),
                null);
    }
}
