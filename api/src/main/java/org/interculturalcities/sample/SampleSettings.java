package org.interculturalcities.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether a new catalogue begins with the sample or empty. */
@ConfigMapping(prefix = "catalogue")
interface SampleSettings {

    /** {@code CATALOGUE_SAMPLE=false} leaves a new catalogue empty. */
    @WithDefault("true")
    boolean sample();
}
