package org.interculturalcities.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings for the sample. */
@ConfigMapping(prefix = "catalogue")
interface SampleSettings {

    /** {@code CATALOGUE_SAMPLE=false} starts a new catalogue without the sample. */
    @WithDefault("true")
    boolean sample();
}
