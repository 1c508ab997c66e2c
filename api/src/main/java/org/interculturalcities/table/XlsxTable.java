package org.interculturalcities.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.interculturalcities.table.TableRow.Fault;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of a workbook (OOXML). */
final class XlsxTable implements Table {

    private final Path file;
    private final int index;
    private final String name;
    private @Nullable List<SheetRow> beginning;
    private @Nullable MergedCells merged;

    private XlsxTable(Path file, int index, String name) {
        this.file = file;
        this.index = index;
        this.name = name;
    }

    /** The visible sheets of a workbook. */
    static List<Table> sheets(Path file) throws IOException {
        WorkbookCheck.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            List<Table> visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .<Table>map(sheet -> new XlsxTable(file, sheet.getIndex(), sheet.getName()))
                    .toList();
            return visible.isEmpty() ? List.of(new XlsxTable(file, 0, "")) : visible;
        } catch (ExcelReaderException | UncheckedIOException | IndexOutOfBoundsException e) {
            throw WorkbookCheck.damaged();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public TableLayout layout() {
        return new TableLayout(TableFormat.XLSX, null, null);
    }

    @Override
    public List<SheetRow> beginning() throws IOException {
        if (beginning == null) {
            List<SheetRow> first = new ArrayList<>();
            MergedCells.Filler filler = merged().filler();
            readRows(rows ->
                    rows.limit(BEGINNING).map(row -> sheetRow(row, filler)).forEach(first::add));
            beginning = first;
        }
        return beginning;
    }

    private static SheetRow sheetRow(Row row, MergedCells.Filler filler) {
        return new SheetRow(row.getRowNum(), filler.fill(row.getRowNum(), texts(row)));
    }

    private static List<String> texts(Row row) {
        return row.stream().map(XlsxTable::cellText).toList();
    }

    private MergedCells merged() throws IOException {
        if (merged == null) {
            merged = MergedCells.of(file, index);
        }
        return merged;
    }

    private static String cellText(@Nullable Cell cell) {
        return cell == null ? "" : Objects.requireNonNullElse(text(cell), "");
    }

    @Override
    public void read(HeadingLines lines, Consumer<TableRow> reader) throws IOException {
        FlatRows rows = new FlatRows(lines);
        MergedCells.Filler filler = merged().filler();
        readRows(all -> all.forEach(row -> passRow(row, filler, rows, reader)));
    }

    private void readRows(Consumer<Stream<Row>> reader) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getSheet(index).orElseThrow().openStream()) {
            reader.accept(rows);
        } catch (ExcelReaderException | UncheckedIOException | IndexOutOfBoundsException e) {
            throw WorkbookCheck.damaged();
        }
    }

    private static void passRow(Row source, MergedCells.Filler filler, FlatRows rows, Consumer<TableRow> reader) {
        List<Fault> faults = source.stream()
                .filter(Objects::nonNull)
                .map(XlsxTable::fault)
                .filter(Objects::nonNull)
                .toList();
        TableRow row = rows.row(source.getRowNum(), filler.fill(source.getRowNum(), texts(source)));
        if (row != null) {
            row.faults().addAll(faults);
            reader.accept(row);
        }
    }

    private static @Nullable Fault fault(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return new Fault(
                    "", "spreadsheet-error", "Cell %s holds the error %s".formatted(cell.getAddress(), text(cell)));
        } else if (cell.getType() == CellType.STRING && CellLimit.isCut(Objects.toString(text(cell), ""))) {
            return new Fault(
                    "",
                    "cut-off",
                    "Cell %s has the maximum length: its end is probably lost".formatted(cell.getAddress()));
        } else if (cell.getFormula() != null
                && Objects.requireNonNullElse(text(cell), "").isEmpty()) {
            return new Fault(
                    "",
                    "formula-without-result",
                    "Cell %s has a formula, but no result of it: open the file in a spreadsheet program and save it"
                            .formatted(cell.getAddress()));
        }
        return null;
    }

    private static @Nullable String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case BOOLEAN -> Objects.toString(cell.getValue(), "").toLowerCase(Locale.ROOT);
            case NUMBER -> isDate(cell) ? date(cell) : number(Objects.toString(cell.getRawValue(), ""));
            default -> cell.getRawValue();
        };
    }

    // Some programs store 2019 as 2019.0 or 2.019E3.
    private static String number(String raw) {
        try {
            return new BigDecimal(raw).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    // Spreadsheets store dates as day counts; only the cell format marks them as dates.
    private static boolean isDate(Cell cell) {
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return format.contains("y") || format.contains("d") && format.contains("m");
    }

    private static String date(Cell cell) {
        var time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
