package org.interculturalcities.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.interculturalcities.importing.fetch.FetchSettings;
import org.interculturalcities.importing.job.ImportSettings;
import org.interculturalcities.limit.LimitSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingConvertersTest {

    @ParameterizedTest
    @CsvSource({
        "catalogue.imports.at-once, 0, 'from 1 to'",
        "catalogue.imports.most-rows, many, 'from 1 to'",
        "catalogue.imports.files-kept, 90 days, 'such as 10s'",
        "catalogue.imports.wait, -1s, 'such as 10s'",
        "catalogue.imports.files-kept, 0s, 'such as 10s'",
        "catalogue.fetch.private, yes, 'true or false'",
        "catalogue.limits.exempt, 10.0.0.0, 'such as 10.1.0.0/16'",
    })
    void aWrongValueIsRefusedWithItsNameAndWhatIsAccepted(String name, String value, String accepted) {
        assertThatThrownBy(() -> config(name, value))
                .hasMessageContaining(name)
                .hasMessageContaining(value)
                .hasMessageContaining(accepted);
    }

    @Test
    void anImportMayAnswerAtOnce() {
        assertThat(config("catalogue.imports.wait", "0s")
                        .getConfigMapping(ImportSettings.class)
                        .longestWait())
                .isZero();
    }

    private static SmallRyeConfig config(String name, String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(ImportSettings.class)
                .withMapping(FetchSettings.class)
                .withMapping(LimitSettings.class)
                .withDefaultValues(Map.of(name, value))
                .build();
    }
}
