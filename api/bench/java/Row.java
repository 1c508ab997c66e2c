package bench;

/** A row of the table: one figure beside its yardstick and its aim. */
record Row(
        int practices,
        String id,
        String work,
        String value,
        String latency,
        String yardstick,
        String ratio,
        String aim,
        String met) {

    static final String HEAD =
            """
            | n | id | work | value | p50 · p99 in ms | yardstick | ratio | aim | met |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |""";

    /** Requests a second beside those of the constant body; at least such a share of them is the aim, or none. */
    static Row of(int n, String id, String work, Comparison measured, String status, double aim, double slowest) {
        String flaw = measured.flaw(status);
        if (!measured.isAnswered()) {
            return new Row(n, id, work, "-", "", "", "", "", "");
        }
        boolean met = measured.ratio().median() >= aim && measured.p99() <= slowest;
        String aims =
                (aim > 0 ? "≥ " + aim : "") + (slowest < Double.MAX_VALUE ? ", p99 ≤ %.0f ms".formatted(slowest) : "");
        return new Row(
                n,
                id,
                work,
                measured.rate().in("%,.0f") + " /s",
                "%.1f · %.1f".formatted(measured.p50(), measured.p99()),
                measured.yardstick().in("%,.0f") + " /s",
                measured.ratio().in("%.3f"),
                aims,
                !flaw.isEmpty() ? flaw : aims.isEmpty() ? "" : yesOrNo(met));
    }

    static String yesOrNo(boolean met) {
        return met ? "yes" : "**no**";
    }

    @Override
    public String toString() {
        return "| "
                + String.join(" | ", "%,d".formatted(practices), id, work, value, latency, yardstick, ratio, aim, met)
                + " |";
    }
}
