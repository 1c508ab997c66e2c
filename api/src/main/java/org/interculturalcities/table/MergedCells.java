package org.interculturalcities.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of a sheet that are merged over several rows, which the file stores only in the first: a city that stands
 * once beside all its practices.
 *
 * @param lastRows the last row by column, from 0, and first row, from 1
 */
record MergedCells(Map<Integer, TreeMap<Integer, Integer>> lastRows) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The merged cells of the sheet with this position in the workbook. */
    static MergedCells of(Path file, int sheet) throws IOException {
        MergedCells cells = new MergedCells(new HashMap<>());
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            List<String> ids = new ArrayList<>();
            read(workbook, "xl/workbook.xml", "sheet", element -> ids.add(relation(element)));
            Map<String, String> targets = new HashMap<>();
            read(
                    workbook,
                    "xl/_rels/workbook.xml.rels",
                    "Relationship",
                    element -> targets.put(attribute(element, "Id"), attribute(element, "Target")));
            String target = sheet < ids.size() ? targets.getOrDefault(ids.get(sheet), "") : "";
            String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            read(workbook, path, "mergeCell", element -> cells.add(attribute(element, "ref")));
            return cells;
        } catch (XMLStreamException e) {
            throw WorkbookCheck.damaged();
        }
    }

    private static void read(ZipFile workbook, String path, String name, Consumer<XMLStreamReader> reader)
            throws IOException, XMLStreamException {
        ZipEntry entry = workbook.getEntry(path);
        if (entry == null) {
            return;
        }
        try (InputStream in = workbook.getInputStream(entry)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    reader.accept(xml);
                }
            }
        }
    }

    // The attribute r:id.
    private static String relation(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("id") && element.getAttributeNamespace(i) != null) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void add(String range) {
        Matcher cells = RANGE.matcher(range);
        if (cells.matches()) {
            int first = Integer.parseInt(cells.group(2));
            int last = Integer.parseInt(cells.group(3));
            if (last > first) {
                lastRows.computeIfAbsent(column(cells.group(1)), column -> new TreeMap<>())
                        .put(first, last);
            }
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }

    Filler filler() {
        return new Filler(this, new HashMap<>());
    }

    /** Fills the merged cells of rows, which come in the order of the sheet. */
    record Filler(MergedCells merged, Map<Block, String> texts) {

        /** A merged cell by its column and first row. */
        private record Block(int column, int firstRow) {}

        List<String> fill(int row, List<String> cells) {
            boolean isBlank = cells.stream().allMatch(String::isBlank);
            if (isBlank || merged.lastRows().isEmpty()) {
                return cells;
            }
            List<String> filled = new ArrayList<>(cells);
            merged.lastRows().forEach((column, ranges) -> {
                Map.Entry<Integer, Integer> range = ranges.floorEntry(row);
                if (range != null && row <= range.getValue()) {
                    fill(filled, new Block(column, range.getKey()), row == range.getKey());
                }
            });
            return filled;
        }

        private void fill(List<String> cells, Block block, boolean isFirst) {
            int column = block.column();
            String own = column < cells.size() ? cells.get(column) : "";
            if (isFirst) {
                texts.put(block, own);
                return;
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            if (own.isBlank()) {
                cells.set(column, texts.getOrDefault(block, ""));
            }
        }
    }
}
