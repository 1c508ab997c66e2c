package org.interculturalcities.network;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a membership's status in the database as its word. */
@Converter
class StatusColumn implements AttributeConverter<Membership.Status, String> {

    @Override
    public String convertToDatabaseColumn(Membership.Status status) {
        return status.word();
    }

    @Override
    public Membership.Status convertToEntityAttribute(String word) {
        return Membership.Status.of(word);
    }
}
