package org.interculturalcities.citation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The citation formats of reference managers. */
enum CitationFormat {
    /** BibTeX, with the fields of biblatex for online sources. */
    BIB(CitationFormat.BIBTEX, CitationFormat::bibtex),
    /** RIS of Reference Manager, as an electronic source. */
    RIS(CitationFormat.RESEARCH_INFO, CitationFormat::ris),
    /** CSL-JSON 1.0, a list with one item. */
    JSON(CitationFormat.CSL_JSON, CitationFormat::csl);

    static final String BIBTEX = "application/x-bibtex";
    static final String RESEARCH_INFO = "application/x-research-info-systems";
    static final String CSL_JSON = "application/vnd.citationstyles.csl+json";

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private final String mediaType;
    private final Function<Citation, String> writer;

    CitationFormat(String mediaType, Function<Citation, String> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    static Optional<CitationFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(ending))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String write(Citation citation) {
        return writer.apply(citation);
    }

    private static String bibtex(Citation citation) {
        return "@online{" + citation.key() + ",\n"
                // Braces preserve the capitals of a title.
                + field("title", "{" + escaped(citation.title()) + "}")
                + field("organization", Citation.PUBLISHER)
                + field("date", citation.issued().toString())
                + field("year", Integer.toString(citation.issued().getYear()))
                + field("url", citation.address())
                + field("langid", citation.language())
                + field("keywords", escaped(String.join(", ", citation.keywords())))
                + field("abstract", citation.summary() == null ? "" : escaped(citation.summary()))
                + "}\n";
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "  %s = {%s},\n".formatted(name, value);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash ")
                .replaceAll("([{}#$%&_])", "\\\\$1")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ");
    }

    private static String ris(Citation citation) {
        StringBuilder text = new StringBuilder(tag("TY", "ELEC"));
        text.append(tag("TI", citation.title()))
                .append(tag("PB", Citation.PUBLISHER))
                .append(tag("PY", Integer.toString(citation.issued().getYear())))
                .append(tag("DA", citation.issued().format(DateTimeFormatter.ofPattern("yyyy/MM/dd/"))))
                .append(tag("UR", citation.address()))
                .append(tag("LA", citation.language()));
        citation.keywords().forEach(keyword -> text.append(tag("KW", keyword)));
        return text.append(tag("AB", citation.summary())).append(tag("ER", "")).toString();
    }

    // Joins lines: a line break would end the field.
    private static String tag(String name, @Nullable String value) {
        return value == null ? "" : name + "  - " + value.replaceAll("\\s+", " ") + "\r\n";
    }

    private static String csl(Citation citation) {
        ObjectNode item = JACKSON.createObjectNode();
        item.put("id", citation.key()).put("type", "webpage").put("title", citation.title());
        item.putObject("issued")
                .putArray("date-parts")
                .addArray()
                .add(citation.issued().getYear())
                .add(citation.issued().getMonthValue())
                .add(citation.issued().getDayOfMonth());
        item.put("container-title", Citation.PUBLISHER)
                .put("publisher", Citation.PUBLISHER)
                .put("URL", citation.address())
                .put("language", citation.language())
                .put("keyword", String.join(", ", citation.keywords()));
        if (citation.summary() != null) {
            item.put("abstract", citation.summary());
        }
        return JACKSON.createArrayNode().add(item).toString();
    }
}
