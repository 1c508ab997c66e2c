package org.interculturalcities.table;

/**
 * The lines of the headings of a table: one, or two where headings are grouped. What stands above is no row.
 *
 * @param first the first line, from 1
 * @param last the last line; its headings win over those of the line above
 */
public record HeadingLines(int first, int last) {

    public static HeadingLines at(int line) {
        return new HeadingLines(line, line);
    }
}
