package org.interculturalcities.settings;

import org.eclipse.microprofile.config.spi.Converter;

/** A whole number from 1, such as {@code 16}. */
public final class PositiveIntegerConverter implements Converter<Integer> {

    @Override
    public Integer convert(String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, as too small a number is.
        }
        throw new IllegalArgumentException("A whole number from 1 to 2147483647 is expected");
    }
}
