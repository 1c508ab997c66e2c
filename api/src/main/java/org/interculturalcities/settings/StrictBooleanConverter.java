package org.interculturalcities.settings;

import org.eclipse.microprofile.config.spi.Converter;

/** {@code true} or {@code false}: any other value is an error, where the default converter reads it as false. */
public final class StrictBooleanConverter implements Converter<Boolean> {

    @Override
    public Boolean convert(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected");
        };
    }
}
