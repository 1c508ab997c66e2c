package org.interculturalcities.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The weave of a record, as the website draws it: threads that run down for its topics, and across for its countries.
 *
 * @param down ids of topics
 * @param across codes of countries
 */
public record Weave(List<String> down, List<String> across) {

    private static final int GAP = 2;
    private static final int WIDTHS = 3;
    private static final List<Color> DOWN = List.of(new Color(0x0b5560), new Color(0x5d3262));
    private static final List<Color> ACROSS = List.of(new Color(0xdd9a1f), new Color(0xb8472f));

    /** The place of the colour, and the width, that an id has in every weave. */
    record Thread(int colour, int width) {

        static Thread of(String id) {
            int hash = id.hashCode();
            return new Thread(hash & 1, 4 + 3 * ((hash >>> 1) % WIDTHS));
        }
    }

    private record Strip(Color colour, int start, int width) {}

    // One thread for each id, repeated to fill the length.
    private static List<Strip> strips(List<String> ids, List<Color> colours, int length) {
        List<Strip> strips = new ArrayList<>();
        int start = GAP / 2;
        for (int i = 0; !ids.isEmpty() && start < length; i++) {
            Thread thread = Thread.of(ids.get(i % ids.size()));
            strips.add(new Strip(colours.get(thread.colour()), start, thread.width()));
            start += thread.width() + GAP;
        }
        return strips;
    }

    /** Fills a rectangle at the origin. */
    void paint(Graphics2D graphics, int width, int height) {
        List<Strip> columns = strips(down, DOWN, width);
        List<Strip> rows = strips(across, ACROSS, height);
        columns.forEach(column -> fill(graphics, column.colour(), column.start(), 0, column.width(), height));
        rows.forEach(row -> fill(graphics, row.colour(), 0, row.start(), width, row.width()));
        for (int i = 0; i < columns.size(); i++) {
            Strip column = columns.get(i);
            for (int j = i % 2; j < rows.size(); j += 2) {
                Strip row = rows.get(j);
                fill(
                        graphics,
                        column.colour(),
                        column.start(),
                        row.start() - GAP / 2,
                        column.width(),
                        row.width() + GAP);
            }
        }
    }

    private static void fill(Graphics2D graphics, Color colour, int x, int y, int width, int height) {
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
    }
}
