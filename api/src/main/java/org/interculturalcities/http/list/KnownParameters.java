package org.interculturalcities.http.list;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a parameter that an address does not take, and lists those it does: a misspelt filter is no filter. */
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        ParameterReader reader = new ParameterReader();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                reader.refuse(name, "unknown-parameter", "There is no parameter " + name, values.get(0), names);
            }
        });
        reader.finish();
    }

    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(names::add);
            } else {
                name(parameter, parameter.getName()).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Stream<String> fields(Class<?> type) {
        Stream<String> own =
                Arrays.stream(type.getDeclaredFields()).flatMap(field -> name(field, field.getName()).stream());
        return type == Object.class ? Stream.empty() : Stream.concat(own, fields(type.getSuperclass()));
    }

    private static Optional<String> name(AnnotatedElement element, String otherwise) {
        return Optional.ofNullable(element.getAnnotation(RestQuery.class))
                .map(query -> query.value().isEmpty() ? otherwise : query.value());
    }
}
