package org.interculturalcities.place;

import java.util.OptionalDouble;

/** The distance between two cities along the surface of the earth. */
public final class Distance {

    private static final double EARTH_RADIUS = 6371;

    private Distance() {}

    /** The distance in kilometres; empty if the coordinates of a city are unknown. A city is at no distance from itself. */
    public static OptionalDouble kilometres(City one, City other) {
        if (one.id().equals(other.id())) {
            return OptionalDouble.of(0);
        }
        Double north = one.latitude();
        Double east = one.longitude();
        Double otherNorth = other.latitude();
        Double otherEast = other.longitude();
        return north == null || east == null || otherNorth == null || otherEast == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(haversine(north, east, otherNorth, otherEast));
    }

    private static double haversine(double north, double east, double otherNorth, double otherEast) {
        double acrossNorth = Math.sin(Math.toRadians(otherNorth - north) / 2);
        double acrossEast = Math.sin(Math.toRadians(otherEast - east) / 2);
        double square = acrossNorth * acrossNorth
                + Math.cos(Math.toRadians(north)) * Math.cos(Math.toRadians(otherNorth)) * acrossEast * acrossEast;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
