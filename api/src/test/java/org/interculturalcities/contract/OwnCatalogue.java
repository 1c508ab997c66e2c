package org.interculturalcities.contract;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with a catalogue of its own, so that what these tests write is in nobody's way. */
public class OwnCatalogue implements QuarkusTestProfile {

    // Imports answer at once, and so 202 as a rule.
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("catalogue.imports.wait", "0s");
    }
}
