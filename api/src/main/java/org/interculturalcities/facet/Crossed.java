package org.interculturalcities.facet;

/** Two facets of which each pair of values is counted. */
public record Crossed(String rows, String columns) {}
