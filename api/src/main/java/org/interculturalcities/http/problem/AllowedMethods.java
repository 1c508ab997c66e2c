package org.interculturalcities.http.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods that a URL supports in the annotations of all resources, since the framework does not expose them.
 */
@ApplicationScoped
class AllowedMethods {

    private record Route(Pattern path, String method) {}

    private final List<Route> routes;

    AllowedMethods(BeanManager beans) {
        this.routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::routes)
                .toList();
    }

    private static Stream<Route> routes(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(verb -> new Route(pattern(resource, method), verb.value())));
    }

    private static Pattern pattern(Class<?> resource, Method method) {
        String path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        return Pattern.compile(Arrays.stream(path.split("(?=\\{)|(?<=\\})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining()));
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : "/" + path.value().replaceAll("^/|/$", "");
    }

    /** The methods in the form of an {@code Allow} header. */
    String of(String path) {
        TreeSet<String> methods = routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return String.join(", ", methods);
    }
}
