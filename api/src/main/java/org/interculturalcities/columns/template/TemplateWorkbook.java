package org.interculturalcities.columns.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.interculturalcities.request.Messages;

/** Writes the template as a workbook: a sheet with an example row, and a sheet that describes the columns. */
final class TemplateWorkbook {

    private static final int WIDTH = 22;
    private static final int WIDTH_OF_EXPLANATION = 90;
    private static final List<String> ABOUT = List.of("name", "heading", "explanation", "example");

    private TemplateWorkbook() {}

    static byte[] of(List<ColumnDescription> columns, Messages messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Intercultural Catalogue", null)) {
            fill(workbook.newWorksheet(messages.say("template.sheet.rows")), columns);
            explain(workbook.newWorksheet(messages.say("template.sheet.columns")), columns, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<ColumnDescription> columns) {
        for (int i = 0; i < columns.size(); i++) {
            heading(sheet, i, columns.get(i).heading());
            sheet.width(i, WIDTH);
            sheet.inlineString(1, i, columns.get(i).example());
        }
        sheet.freezePane(0, 1);
    }

    private static void explain(Worksheet sheet, List<ColumnDescription> columns, Messages messages) {
        for (int i = 0; i < ABOUT.size(); i++) {
            heading(sheet, i, messages.say("template.sheet." + ABOUT.get(i)));
            sheet.width(i, i == 2 ? WIDTH_OF_EXPLANATION : WIDTH);
        }
        for (int row = 1; row <= columns.size(); row++) {
            ColumnDescription column = columns.get(row - 1);
            sheet.inlineString(row, 0, column.name());
            sheet.inlineString(row, 1, column.heading());
            sheet.inlineString(row, 2, column.explanation());
            sheet.inlineString(row, 3, column.example());
        }
        sheet.freezePane(0, 1);
    }

    private static void heading(Worksheet sheet, int column, String text) {
        sheet.inlineString(0, column, text);
        sheet.style(0, column).bold().set();
    }
}
