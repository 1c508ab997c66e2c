package org.interculturalcities.http.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Finds resource methods by operationId. */
class ResourceMethods {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName GET = DotName.createSimple(GET.class);
    private static final DotName PRODUCES = DotName.createSimple(Produces.class);
    private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);

    private final IndexView classes;

    ResourceMethods(IndexView classes) {
        this.classes = classes;
    }

    /** Whether every successful response has status 201. */
    boolean alwaysCreates(String operation) {
        return named(operation)
                .filter(method -> method.hasAnnotation(STATUS))
                .anyMatch(method -> method.annotation(STATUS).value().asInt() == 201);
    }

    /** The media types of the same URL besides JSON; some have methods without an OpenAPI description. */
    List<String> tables(String operation) {
        return named(operation)
                .flatMap(described -> described.declaringClass().methods().stream()
                        .filter(method ->
                                method.hasAnnotation(GET) && path(method).equals(path(described))))
                .flatMap(method -> Stream.ofNullable(method.annotation(PRODUCES)))
                .flatMap(types -> Arrays.stream(types.value().asStringArray()))
                .filter(type -> !type.equals(MediaType.APPLICATION_JSON))
                .distinct()
                .toList();
    }

    Stream<MethodInfo> named(String operation) {
        return classes.getAnnotations(OPERATION).stream()
                .filter(description -> {
                    AnnotationValue id = description.value("operationId");
                    return id != null && id.asString().equals(operation);
                })
                .map(description -> description.target().asMethod());
    }

    private static String path(MethodInfo method) {
        return method.hasAnnotation(PATH) ? method.annotation(PATH).value().asString() : "";
    }
}
