package org.interculturalcities.contract;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service with the sample catalogue that no other test changes. */
public class SampleCatalogue implements QuarkusTestProfile {}
