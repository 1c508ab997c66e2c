package org.interculturalcities.facet;

/** Two facets whose pairs of values are counted. */
public record CrossedFacets(String rows, String columns) {}
