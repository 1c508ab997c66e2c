package org.interculturalcities.editing.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.Text.Translation;
import org.jspecify.annotations.Nullable;

/** Validates the texts of a practice. */
public final class TextRules {

    public static final int MAX_TITLE_LENGTH = 1000;
    public static final int MAX_SECTION_LENGTH = 100_000;

    private final FieldRules fields;
    private final ValidationErrors errors;

    TextRules(FieldRules fields) {
        this.fields = fields;
        this.errors = fields.errors();
    }

    Map<String, Text> texts(@Nullable Map<String, TextForm> forms, String original, Practice before, long revision) {
        Map<String, Text> texts = new TreeMap<>();
        if (forms == null) {
            return texts;
        } else if (forms.size() > FieldRules.MAX_LANGUAGES) {
            errors.add("/texts", "too-many", "Texts in at most %d languages".formatted(FieldRules.MAX_LANGUAGES), null);
            return texts;
        }
        forms.forEach((tag, form) -> {
            String pointer = "/texts" + ValidationErrors.step(tag);
            String language = fields.language(pointer, tag);
            Text text = text(pointer, form, translation(pointer, form, language.equals(original), revision));
            boolean isDated = form.sourceRevision() != null;
            if (texts.put(language, isDated ? text : keptOr(text, before.texts().get(language))) != null) {
                errors.add(pointer, "given-twice", "Another text has this language", tag);
            }
        });
        return texts;
    }

    // A translation keeps its source revision; repeating the same text does not make it newer.
    private static Text keptOr(Text text, @Nullable Text before) {
        return before != null
                        && text.translation().kind() == before.translation().kind()
                        && text.with(before.translation()).equals(before)
                ? before
                : text;
    }

    private Translation translation(String pointer, TextForm form, boolean isOriginal, long revision) {
        Long source = form.sourceRevision();
        if (source != null && (isOriginal || source < 1 || source >= revision)) {
            errors.add(
                    pointer + "/sourceRevision",
                    isOriginal ? "not-a-translation" : "out-of-range",
                    isOriginal
                            ? "The original is not a translation"
                            : "A revision from 1 to %d, the current one".formatted(revision - 1),
                    source.toString());
        }
        if (isOriginal) {
            return Translation.ORIGINAL;
        }
        boolean byMachine = form.translation() == Translation.Kind.MACHINE;
        return new Translation(
                byMachine ? Translation.Kind.MACHINE : Translation.Kind.HUMAN, source == null ? revision : source);
    }

    private Text text(String pointer, TextForm form, Translation translation) {
        String title = Objects.requireNonNullElse(fields.prose(pointer + "/title", form.title(), MAX_TITLE_LENGTH), "");
        if (title.isEmpty()) {
            errors.add(pointer + "/title", "missing", "Every text requires a title", null);
        }
        return new Text(
                title.replace('\n', ' '),
                fields.prose(pointer + "/summary", form.summary(), MAX_SECTION_LENGTH),
                fields.prose(pointer + "/purpose", form.purpose(), MAX_SECTION_LENGTH),
                fields.prose(pointer + "/rationale", form.rationale(), MAX_SECTION_LENGTH),
                fields.prose(pointer + "/process", form.process(), MAX_SECTION_LENGTH),
                fields.prose(pointer + "/impact", form.impact(), MAX_SECTION_LENGTH),
                references(pointer + "/references", form.references()),
                translation);
    }

    private List<Reference> references(String pointer, @Nullable List<Reference> value) {
        List<Reference> references = value == null ? List.of() : value;
        if (references.size() > PracticeRules.MAX_VALUES) {
            errors.add(pointer, "too-many", "At most %d".formatted(PracticeRules.MAX_VALUES), null);
            return List.of();
        }
        List<Reference> taken = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            taken.add(reference(pointer + "/" + i, references.get(i)));
        }
        return taken;
    }

    private Reference reference(String pointer, Reference value) {
        String title = fields.prose(pointer + "/title", value.title(), MAX_TITLE_LENGTH);
        if (title == null) {
            errors.add(pointer + "/title", "missing", "Every document requires a title", null);
        }
        if (value.language() != null) {
            fields.language(pointer + "/language", value.language());
        }
        String url = fields.address(pointer + "/url", value.url());
        return new Reference(Objects.requireNonNullElse(title, ""), url, value.language());
    }
}
