package org.interculturalcities.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.access.Caller;
import org.interculturalcities.columns.ColumnSets;
import org.interculturalcities.editing.practice.PracticeRules;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.text.TextAnalyzer;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters and headers of a file upload. */
public class ImportParameters extends FileParameters {

    static final String PRACTICES = "practices";
    private static final List<String> KINDS =
            ColumnSets.kinds().stream().sorted().toList();
    private static final int MAX_FILE_NAME_LENGTH = 200;
    static final List<String> ON_ERROR = List.of("reject", "skip");
    static final List<String> ON_DUPLICATE = List.of("skip", "create");
    private static final String ARCHIVE = "archive";
    static final List<String> ABSENT = List.of("keep", ARCHIVE);

    @RestQuery
    @Parameter(
            description = "Type of record that the rows describe; practices by default",
            example = "practices",
            schema = @Schema(enumeration = {"practices", "translations", "cities", "memberships"}))
    @Nullable
    String kind;

    @RestQuery
    @Parameter(
            description = "Namespace of the external ids in the file, up to 100 characters without a colon. The same"
                    + " source and external id mean the same practice. By default, the network of a caller"
                    + " with exactly one network, or else the name of the caller.",
            example = "reci")
    @Nullable
    String source;

    @RestQuery
    @Parameter(
            description =
                    "Language (BCP 47) of rows that name none; by default, the original language of the practice if"
                            + " it exists",
            example = "es")
    @Nullable
    String language;

    @RestQuery
    @Parameter(
            description =
                    "What to do about rows with errors. reject (default): apply nothing. skip: apply the rows without errors.",
            example = "skip",
            schema = @Schema(enumeration = {"reject", "skip"}))
    @Nullable
    String onError;

    @RestQuery
    @Parameter(
            description =
                    "What to do with a new practice whose title and place match an existing practice or an earlier"
                            + " row. skip (default): leave it out. create: create it as well.",
            example = "skip",
            schema = @Schema(enumeration = {"skip", "create"}))
    @Nullable
    String onDuplicate;

    @RestQuery
    @Parameter(
            description = "What to do with practices of the source that the file no longer lists. keep (default): leave"
                    + " them as they are. archive: archive them, and give those that such an import archived and that"
                    + " the file lists again their status back. This needs source, and files of practices. Nothing is"
                    + " archived while rows with errors may be such practices, or if the file lists none of the source;"
                    + " the plan says so.",
            example = "archive",
            schema = @Schema(enumeration = {"keep", "archive"}))
    @Nullable
    String absent;

    @RestHeader("Content-Type")
    @Parameter(hidden = true)
    @Nullable
    String contentType;

    @RestHeader("Idempotency-Key")
    @Parameter(
            description = "A key of 1 to 255 characters that you choose for this request, such as a UUID. The same file"
                    + " and options with the same key return the existing import; anything else with this"
                    + " key is refused (422).",
            example = "9b2d4c1e-7f30-4a86-b1d5-60e3c8f92a17")
    @Nullable
    String idempotencyKey;

    ImportOptions options(Caller caller, @Nullable String fileName, @Nullable String url) {
        ParameterValidator validator = new ParameterValidator();
        String value = validator
                .text("source", source, PracticeRules.MAX_SOURCE_LENGTH)
                .strip();
        if (value.chars().anyMatch(character -> character == ':' || Character.isISOControl(character))) {
            validator.refuse("source", "not-a-source", "A short name without a colon", value, List.of());
        }
        String type = validator.choice("kind", kind, KINDS, word -> word).orElse(PRACTICES);
        ImportOptions options = new ImportOptions(
                type,
                value.isEmpty() ? source(caller) : value,
                language == null || language.isEmpty() ? null : validator.languageTag("language", language),
                validator.choice("onError", onError, ON_ERROR, word -> word).orElse(ON_ERROR.get(0)),
                validator
                        .choice("onDuplicate", onDuplicate, ON_DUPLICATE, word -> word)
                        .orElse(ON_DUPLICATE.get(0)),
                absent(type, value, validator),
                url,
                file(type, validator),
                cleaned(fileName),
                charset(validator));
        validator.finish();
        return options;
    }

    private String absent(String type, String givenSource, ParameterValidator validator) {
        String chosen = validator.choice("absent", absent, ABSENT, word -> word).orElse(ABSENT.get(0));
        if (chosen.equals(ARCHIVE) && !type.equals(PRACTICES)) {
            validator.refuse("absent", "unknown-value", "Only practices can be archived", absent, List.of("keep"));
        } else if (chosen.equals(ARCHIVE) && givenSource.isEmpty()) {
            validator.refuse("source", "missing", "absent=archive needs the source of the file", null, List.of());
        }
        return chosen;
    }

    // The name is only displayed; no file is opened by it.
    static @Nullable String cleaned(@Nullable String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? null : name.substring(0, Math.min(MAX_FILE_NAME_LENGTH, name.length()));
    }

    private static String source(Caller caller) {
        return caller.networks().size() == 1
                ? caller.networks().iterator().next()
                : TextAnalyzer.fold(caller.name()).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    // Only an explicit charset counts: curl sends none for a file.
    private @Nullable Charset charset(ParameterValidator validator) {
        String value = contentType == null ? "" : contentType;
        int at = value.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String name = value.substring(at + "charset=".length())
                .split(";")[0]
                .replace("\"", "")
                .strip();
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            validator.refuse("Content-Type", "unknown-charset", "There is no such encoding", name, List.of());
            return null;
        }
    }

    /** The idempotency key of the request, if present, with the hash of its file and parameters. */
    Optional<IdempotencyKey> key(byte[] hash) {
        ParameterValidator validator = new ParameterValidator();
        String text = validator.text("Idempotency-Key", idempotencyKey, IdempotencyKey.MAX_LENGTH);
        validator.finish();
        return text.isBlank() ? Optional.empty() : Optional.of(new IdempotencyKey(text, hash));
    }
}
