package org.interculturalcities.importing.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;

/** Settings of fetching import files from addresses. */
@ConfigMapping(prefix = "catalogue.fetch")
public interface FetchSettings {

    /** {@code CATALOGUE_FETCH_HOSTS}: allowed hosts; {@code *} for all, {@code .example.org} with subdomains, {@code off}. */
    @WithDefault("*")
    List<String> hosts();

    /** {@code CATALOGUE_FETCH_LONGEST}: the time limit of a fetch from the first connection to the last byte. */
    @WithDefault("PT1M")
    Duration longest();

    /** {@code CATALOGUE_FETCH_PORT}: the only allowed port. Another one is for tests. */
    @WithDefault("443")
    int port();

    /** {@code CATALOGUE_FETCH_PRIVATE}: whether private addresses are allowed, such as 127.0.0.1. For tests only. */
    @WithName("private")
    @WithDefault("false")
    boolean isPrivate();
}
