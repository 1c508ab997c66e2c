package org.interculturalcities.facet;

/** Two facets of which each pair of values is counted. */
public record CrossedFacets(String rows, String columns) {}
