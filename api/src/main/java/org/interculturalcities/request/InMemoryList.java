package org.interculturalcities.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.interculturalcities.http.list.Cursor;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Meta;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Pages a list held in memory, sorted by a unique key. */
public final class InMemoryList<R> {

    private final TreeMap<String, R> records = new TreeMap<>();

    public InMemoryList(Collection<? extends R> records, Function<R, String> key) {
        records.forEach(record -> this.records.put(key.apply(record), record));
    }

    /** A page; row formats have the whole list unless the request limits it. */
    public <T> Listing<T> show(ListParameters parameters, RequestContext context, Function<R, T> show) {
        return show(parameters, context, parameters.isForRows(), show);
    }

    /** The whole list unless the request limits it, for vocabularies, which are short. */
    public <T> Listing<T> showWhole(ListParameters parameters, RequestContext context, Function<R, T> show) {
        return show(parameters, context, true, show);
    }

    private <T> Listing<T> show(
            ListParameters parameters, RequestContext context, boolean isWhole, Function<R, T> show) {
        QueryParameters reader = context.parameters();
        long revision = context.snapshot().revision();
        int limit = isWhole && !parameters.isPart() ? records.size() : parameters.limit(reader);
        int page = parameters.page(reader);
        Optional<Cursor> cursor = parameters.cursor(reader);
        reader.finish();
        Map<String, R> rest = cursor.isPresent() && !cursor.get().place().isEmpty()
                ? records.tailMap(cursor.get().place().get(0), false)
                : records;
        List<Map.Entry<String, R>> shown = rest.entrySet().stream()
                .skip((long) Math.max(0, page - 1) * limit)
                .limit(limit)
                .toList();
        PageLinks links = page > 0
                ? PageLinks.numbered(context.address(), page, limit, records.size())
                : parameters.walked(revision, lastPlace(shown, rest));
        return new Listing<>(
                shown.stream().map(entry -> show.apply(entry.getValue())).toList(),
                new Meta(records.size(), revision),
                links,
                null);
    }

    private static <R> @Nullable List<String> lastPlace(List<Map.Entry<String, R>> shown, Map<String, R> rest) {
        boolean more = !shown.isEmpty() && shown.size() < rest.size();
        return more ? List.of(shown.get(shown.size() - 1).getKey()) : null;
    }
}
