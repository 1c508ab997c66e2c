package org.interculturalcities.importing.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import org.interculturalcities.settings.PositiveDurationConverter;
import org.interculturalcities.settings.PositiveIntegerConverter;
import org.interculturalcities.settings.StrictBooleanConverter;

/** Settings of fetching import files from addresses. */
@ConfigMapping(prefix = "catalogue.fetch")
public interface FetchSettings {

    /**
     * {@code CATALOGUE_FETCH_HOSTS}: hosts from which files to import may be fetched, separated by commas, such as
     * {@code sheets.example.org} or {@code .example.org} with its subdomains; {@code *} for all public ones, or {@code
     * off}.
     */
    @WithDefault("*")
    List<String> hosts();

    /** {@code CATALOGUE_FETCH_LONGEST}: how long a file to import may take to arrive from an address, such as {@code 5m}. */
    @WithDefault("PT1M")
    @WithConverter(PositiveDurationConverter.class)
    Duration longest();

    /** {@code CATALOGUE_FETCH_PORT}: the only allowed port of these hosts. For tests only, such as {@code 8443}. */
    @WithDefault("443")
    @WithConverter(PositiveIntegerConverter.class)
    int port();

    /**
     * {@code CATALOGUE_FETCH_PRIVATE}: whether these hosts may have private addresses. For tests only: a value such as
     * {@code true} opens the network of the service to its users.
     */
    @WithName("private")
    @WithDefault("false")
    @WithConverter(StrictBooleanConverter.class)
    boolean isPrivate();
}
