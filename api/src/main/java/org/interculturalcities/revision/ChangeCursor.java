package org.interculturalcities.revision;

/** A place in the revision log: just after one change, counted from 1 within its revision. */
public record ChangeCursor(long revision, int position) implements Comparable<ChangeCursor> {

    /** Before the first change of all. */
    public static final ChangeCursor START = new ChangeCursor(0, Integer.MAX_VALUE);

    /** After the last change of a revision. */
    public static ChangeCursor endOf(long revision) {
        return new ChangeCursor(revision, Integer.MAX_VALUE);
    }

    /** Reads {@code 12} (after all of revision 12) or {@code 12.5} (after its fifth change). */
    public static ChangeCursor parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? endOf(Long.parseUnsignedLong(text))
                : new ChangeCursor(
                        Long.parseUnsignedLong(text.substring(0, dot)),
                        Integer.parseUnsignedInt(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return position == Integer.MAX_VALUE ? Long.toString(revision) : revision + "." + position;
    }

    @Override
    public int compareTo(ChangeCursor other) {
        int byRevision = Long.compare(revision, other.revision);
        return byRevision != 0 ? byRevision : Integer.compare(position, other.position);
    }
}
