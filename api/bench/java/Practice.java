package bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A made-up practice, with its texts by language and part. */
record Practice(
        long id,
        String slug,
        String original,
        Map<String, Map<String, String>> texts,
        List<String> countries,
        List<String> cities,
        List<String> topics,
        List<String> collections,
        Sample.Period period,
        String sourceUrl) {

    static final String SOURCE = "bench";
    private static final ObjectMapper JSON = new ObjectMapper();

    String kind(String language) {
        return language.equals(original) ? "original" : "human";
    }

    /** Its state as the revision log keeps it: the fields of the service's record, those without a value left out. */
    String state(String createdAt) {
        ObjectNode state = JSON.createObjectNode().put("id", id).put("slug", slug);
        state.putArray("formerSlugs");
        state.put("status", "published");
        put(put(put(state.putObject("period"), "text", period.text()), "from", period.from()), "to", period.to())
                .put("ongoing", period.ongoing());
        state.set("countries", JSON.valueToTree(countries));
        state.set("cities", JSON.valueToTree(cities));
        state.set("topics", JSON.valueToTree(topics));
        state.set("collections", JSON.valueToTree(collections));
        state.put("originalLanguage", original);
        ObjectNode byLanguage = state.putObject("texts");
        texts.forEach((language, parts) -> {
            ObjectNode text = byLanguage.putObject(language);
            parts.forEach(text::put);
            text.putArray("references");
            text.putObject("translation").put("kind", kind(language));
        });
        put(state, "sourceUrl", sourceUrl);
        state.putArray("externalIds").addObject().put("source", SOURCE).put("id", Long.toString(id));
        return state.put("createdAt", createdAt).toString();
    }

    private static ObjectNode put(ObjectNode object, String field, String value) {
        return value == null ? object : object.put(field, value);
    }
}
