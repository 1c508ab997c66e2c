package org.interculturalcities.http.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds two repeatable query parameters for each constant of an enum: {@code topic} filters by {@code TOPIC}, and
 * {@code -topic} excludes. {@code @Parameter} on the constant describes both in the OpenAPI document.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FilteredBy {

    Class<? extends Enum<?>> value();
}
