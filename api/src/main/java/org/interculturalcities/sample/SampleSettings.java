package org.interculturalcities.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.interculturalcities.settings.StrictBooleanConverter;

/** Settings for the sample. */
@ConfigMapping(prefix = "catalogue")
interface SampleSettings {

    /** {@code CATALOGUE_SAMPLE}: whether a new catalogue begins with the sample. A value such as {@code false} leaves it empty. */
    @WithDefault("true")
    @WithConverter(StrictBooleanConverter.class)
    boolean sample();
}
