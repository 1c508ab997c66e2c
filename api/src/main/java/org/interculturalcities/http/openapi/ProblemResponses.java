package org.interculturalcities.http.openapi;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;

/** Describes the problem responses, one for each status, with the problem types that have it. */
final class ProblemResponses {

    // Statuses that any request may get, whatever the operation.
    private static final Set<Integer> OTHER = Set.of(405, 414, 500);
    private static final String NAME = "Problem";

    private ProblemResponses() {}

    static Map<String, APIResponse> all() {
        Map<String, List<ProblemType>> byName = Arrays.stream(ProblemType.values())
                .collect(Collectors.groupingBy(ProblemResponses::name, TreeMap::new, Collectors.toList()));
        Map<String, APIResponse> responses = new LinkedHashMap<>();
        byName.forEach((name, types) -> responses.put(name, response(types)));
        return responses;
    }

    /** A reference to the response with this status. */
    static APIResponse ofStatus(int status) {
        return reference(NAME + status);
    }

    /** A reference to the response with any other status. */
    static APIResponse other() {
        return reference(NAME);
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static String name(ProblemType type) {
        return OTHER.contains(type.status()) ? NAME : NAME + type.status();
    }

    private static APIResponse response(List<ProblemType> types) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type -> media.addExample(
                type.code(), OASFactory.createExample().summary(type.title()).value(example(type))));
        return OASFactory.createAPIResponse()
                .description(types.stream()
                        .map(type -> "`%s`: %s. %s".formatted(type.code(), type.title(), type.explanation()))
                        .collect(joining("\n\n")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/" + type.code());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.explanation());
        return example;
    }
}
