package org.interculturalcities.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.interculturalcities.practice.Text.Translation.Kind;

/** Keeps the kind of a translation in the database as its word. */
@Converter
class TranslationKindColumn implements AttributeConverter<Kind, String> {

    @Override
    public String convertToDatabaseColumn(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Kind convertToEntityAttribute(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
