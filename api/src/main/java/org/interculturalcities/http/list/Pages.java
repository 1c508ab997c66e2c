package org.interculturalcities.http.list;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of a list that is short enough to be held in memory, in the order of a key that each record has alone. */
public record Pages<R>(Collection<R> records, Function<R, String> key) {

    public <T> Listing<T> show(ListParameters parameters, ParameterReader reader, long revision, Function<R, T> show) {
        int limit = parameters.limit(reader);
        int page = parameters.page(reader);
        String after = decode(reader, parameters.cursor());
        reader.finish();
        List<R> rest = records.stream()
                .sorted(Comparator.comparing(key))
                .filter(record -> after == null || key.apply(record).compareTo(after) > 0)
                .skip((long) Math.max(0, page - 1) * limit)
                .toList();
        List<R> shown = rest.subList(0, Math.min(limit, rest.size()));
        String next = shown.isEmpty() || shown.size() == rest.size() ? null : key.apply(shown.get(shown.size() - 1));
        PageLinks links = page > 0
                ? numbered(parameters.address(), page, limit, records.size())
                : walked(parameters.address(), next == null ? null : encode(next));
        return new Listing<>(shown.stream().map(show).toList(), new Meta(records.size(), revision), links, null);
    }

    /** The links of a page for people. */
    public static PageLinks numbered(Address address, int page, int limit, long total) {
        long last = limit == 0 ? 1 : Math.max(1, (total + limit - 1) / limit);
        return new PageLinks(
                address.self(),
                pageLink(address, 1),
                page > 1 ? pageLink(address, Math.min(page - 1, last)) : null,
                page < last ? pageLink(address, page + 1L) : null,
                pageLink(address, last));
    }

    private static String pageLink(Address address, long page) {
        return address.with(Map.of("page", Long.toString(page)));
    }

    /** The links of a page for machines, which only goes on. */
    public static PageLinks walked(Address address, @Nullable String cursor) {
        Map<String, String> start = new LinkedHashMap<>(Map.of("cursor", ""));
        return new PageLinks(
                address.self(),
                address.with(start),
                null,
                cursor == null ? null : address.with(Map.of("cursor", cursor)),
                null);
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    // The first character tells a cursor of ours from any other text that happens to be Base64.
    private static @Nullable String decode(ParameterReader reader, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            reader.refuse("cursor", "not-a-cursor", "A cursor taken from links.next", cursor, List.of());
            return null;
        }
    }
}
