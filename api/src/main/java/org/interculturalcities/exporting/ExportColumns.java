package org.interculturalcities.exporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.RecordLinks;
import org.jspecify.annotations.Nullable;

/**
 * The table columns of a record type. Each field is a column; {@code |} separates several values; nested records become
 * one column for each component, such as id and name; lists of records become a column of ids and one of names.
 */
record ExportColumns(List<Column> columns) {

    /** A column: its heading, and the function from a record to a number or text. */
    record Column(String heading, Function<Object, Object> cell) {}

    static ExportColumns of(Class<?> type, Fields fields) {
        return new ExportColumns(Arrays.stream(type.getRecordComponents())
                .filter(component -> fields.names().contains(component.getName()))
                .flatMap(component -> columns(component, component.getName(), record -> value(component, record)))
                .toList());
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<Object> cells(Object record) {
        return columns.stream().map(column -> column.cell().apply(record)).toList();
    }

    private static Stream<Column> columns(
            RecordComponent component, String heading, Function<Object, @Nullable Object> value) {
        Class<?> type = component.getType();
        if (type == RecordLinks.class) {
            return Stream.of(
                    new Column("link", record -> value.apply(record) instanceof RecordLinks links ? links.html() : ""));
        }
        if (type == Map.class && !isOfText(component, 1)) {
            // Skips maps of records by language, which do not fit in a cell.
            return Stream.empty();
        }
        if (type == List.class && !isOfText(component, 0)) {
            return listColumns(component, heading, value);
        }
        if (!type.isRecord()) {
            return Stream.of(new Column(heading, record -> cell(value.apply(record))));
        }
        // Skips nested text lists such as highlights, which belong to the search. The identifying component, such as
        // id or text, uses the heading of the field.
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> !(part.getType() == List.class && isOfText(part, 0)))
                .flatMap(part ->
                        columns(part, isItself(part) ? heading : heading + capitalised(part.getName()), record -> {
                            Object parent = value.apply(record);
                            return parent == null ? null : value(part, parent);
                        }));
    }

    // The ids, and beside them the names for people: cities and cityNames, topics and topicLabels.
    private static Stream<Column> listColumns(
            RecordComponent component, String heading, Function<Object, @Nullable Object> value) {
        Column ids = new Column(heading, record -> cell(value.apply(record)));
        Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        String singular = heading.replaceFirst("ies$", "y").replaceFirst("s$", "");
        return Stream.concat(
                Stream.of(ids),
                Stream.of(element.getRecordComponents())
                        .filter(part -> List.of("name", "label").contains(part.getName()))
                        .map(part -> new Column(
                                singular + capitalised(part.getName()) + "s",
                                record -> value.apply(record) instanceof List<?> several
                                        ? several.stream()
                                                .map(each ->
                                                        cell(value(part, each)).toString())
                                                .collect(Collectors.joining("|"))
                                        : "")));
    }

    private static boolean isItself(RecordComponent part) {
        return List.of("id", "code", "text").contains(part.getName());
    }

    private static boolean isOfText(RecordComponent part, int argument) {
        return ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[argument] == String.class;
    }

    private static Object cell(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(ExportColumns::name).collect(Collectors.joining("|"));
        }
        if (value instanceof Map<?, ?> byLanguage) {
            return byLanguage.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining("|"));
        }
        return value == null ? "" : value instanceof Number ? value : name(value);
    }

    private static String name(Object value) {
        Optional<RecordComponent> id = value instanceof Record
                ? Arrays.stream(value.getClass().getRecordComponents())
                        .filter(ExportColumns::isItself)
                        .findFirst()
                : Optional.empty();
        return id.map(component -> Objects.toString(value(component, value))).orElseGet(value::toString);
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
