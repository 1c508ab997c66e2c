package org.interculturalcities.http.list;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses unknown query parameters, which would have no effect, repeated ones, and unknown fields. */
class ParameterFilter {

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    // Website pages ignore unknown parameters, since other sites append theirs to links.
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        Method method = resource.getResourceMethod();
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        Map<String, Boolean> names = known.computeIfAbsent(method, ParameterFilter::names);
        ParameterValidator validator = new ParameterValidator();
        given.forEach((name, values) -> {
            Boolean repeats = names.get(name);
            if (repeats == null) {
                validator.refuse(name, "unknown-parameter", "Unknown parameter " + name, values.get(0), names.keySet());
            } else if (!repeats && values.size() > 1) {
                validator.refuse(name, "given-twice", "Must occur only once", String.join(", ", values), List.of());
            }
        });
        validator.finish();
        if (given.containsKey("fields")) {
            Fields.recordIn(method.getGenericReturnType())
                    .map(record -> Fields.of(record, given.getFirst("fields")))
                    .ifPresent(fields -> request.setProperty(Fields.class.getName(), fields));
        }
    }

    /** The parameters of a method, with whether each may occur more than once. */
    private static Map<String, Boolean> names(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> names.put(name(field), field.getType() == List.class));
                filters(parameter.getType()).forEach(name -> names.put(name, true));
            }
        }
        if (!Fields.canSelect(method.getGenericReturnType())) {
            names.remove("fields");
        }
        return names;
    }

    private static Stream<String> filters(Class<?> type) {
        return Stream.ofNullable(type.getAnnotation(FilteredBy.class))
                .flatMap(filters -> Arrays.stream(filters.value().getEnumConstants()))
                .map(facet -> facet.name().toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name, "-" + name));
    }

    private static Stream<Field> fields(Class<?> type) {
        Stream<Field> own =
                Arrays.stream(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(RestQuery.class));
        return type == Object.class ? Stream.empty() : Stream.concat(own, fields(type.getSuperclass()));
    }

    private static String name(Field field) {
        String name = field.getAnnotation(RestQuery.class).value();
        return name.isEmpty() ? field.getName() : name;
    }
}
