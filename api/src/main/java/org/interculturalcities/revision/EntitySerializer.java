package org.interculturalcities.revision;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Registers the entity types by their names in the log, and serializes entities as JSON for the log. */
@ApplicationScoped
public class EntitySerializer {

    // Serializes fields only, no computed properties; ignores unknown fields, so that entities can gain and lose
    // fields.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Class<?>> types;

    EntitySerializer(EntityManager entities) {
        types = entities.getMetamodel().getEntities().stream()
                .filter(entity -> VersionedEntity.class.isAssignableFrom(entity.getJavaType()))
                .collect(Collectors.toMap(entity -> name(entity.getJavaType()), entity -> entity.getJavaType()));
    }

    /** The name of an entity type in the log, in URLs and in JSON, such as {@code practice} for {@code Practice}. */
    public static String name(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    public JsonNode state(VersionedEntity record) {
        return JSON.valueToTree(record);
    }

    /** A copy with the same state. */
    @SuppressWarnings("unchecked")
    public <T extends VersionedEntity> T copy(T record) {
        return parse((Class<T>) record.getClass(), bytes(record));
    }

    public byte[] bytes(VersionedEntity record) {
        try {
            return JSON.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Class<?> type(String entity) {
        return Objects.requireNonNull(types.get(entity), () -> "Unknown entity type " + entity);
    }

    /** Deserializes an entity from the log; null without a state. */
    public @Nullable VersionedEntity parse(String entity, @Nullable JsonNode state) {
        try {
            return state == null ? null : (VersionedEntity) JSON.treeToValue(state, type(entity));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot deserialize a " + entity + " from the log", e);
        }
    }

    public <T extends VersionedEntity> T parse(Class<T> type, byte[] state) {
        return parse(type, state, 0, state.length);
    }

    /** Deserializes an entity from a part of an array. */
    public <T extends VersionedEntity> T parse(Class<T> type, byte[] bytes, int offset, int length) {
        try {
            return JSON.readValue(bytes, offset, length, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot deserialize a " + name(type), e);
        }
    }
}
