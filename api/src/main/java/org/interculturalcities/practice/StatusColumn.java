package org.interculturalcities.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a practice's status in the database as its word. */
@Converter
class StatusColumn implements AttributeConverter<Status, String> {

    @Override
    public String convertToDatabaseColumn(Status status) {
        return status.word();
    }

    @Override
    public Status convertToEntityAttribute(String word) {
        return Status.of(word);
    }
}
