package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.http.VersionedResponse;
import org.jspecify.annotations.Nullable;

/** The fields that a response includes. */
public record Fields(List<String> names) {

    /** Parses {@code fields=} for records of this type; each record component is a field. */
    public static Fields of(Class<?> type, @Nullable String parameter) {
        List<String> all = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(RecordComponent::getName)
                .toList();
        if (parameter == null || parameter.isBlank()) {
            return new Fields(all);
        }
        ParameterValidator validator = new ParameterValidator();
        List<String> chosen = validator.known("fields", List.of(parameter.split(",")), all::contains, all);
        validator.finish();
        return new Fields(chosen.isEmpty() ? all : chosen);
    }

    public ObjectNode trim(ObjectMapper json, Object record) {
        ObjectNode tree = json.valueToTree(record);
        return tree.retain(names);
    }

    /** Whether a response type contains records with selectable fields. */
    static boolean canSelect(Type response) {
        return response instanceof ParameterizedType wrapping
                ? wrapping.getRawType() == Rows.class || canSelect(wrapping.getActualTypeArguments()[0])
                : recordIn(response).isPresent();
    }

    /** The record type in a response, including asynchronous ones: its data, or its type argument. */
    static Optional<Class<?>> recordIn(Type response) {
        if (response instanceof ParameterizedType wrapping) {
            return recordIn(wrapping.getActualTypeArguments()[0]);
        }
        if (!(response instanceof Class<?> type)
                || !type.isRecord()
                || VersionedResponse.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals("data"))
                .findFirst()
                .map(data -> recordIn(data.getGenericType()))
                .orElse(Optional.of(type));
    }
}
