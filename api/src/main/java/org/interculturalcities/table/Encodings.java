package org.interculturalcities.table;

import com.ibm.icu.text.CharsetDetector;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Detects the character encoding of a text file. */
final class Encodings {

    private static final int SAMPLE = 64 * 1024;
    private static final double UTF_16_HAS_SO_MANY_ZEROS = 0.2;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    // Single-byte files come from spreadsheets, in the Windows encoding of their region.
    private static final Map<String, String> BY_SCRIPT = Map.of(
            "ISO-8859-5", "windows-1251",
            "windows-1251", "windows-1251",
            "KOI8-R", "KOI8-R",
            "ISO-8859-7", "windows-1253",
            "windows-1253", "windows-1253",
            "ISO-8859-6", "windows-1256",
            "windows-1256", "windows-1256",
            "ISO-8859-8", "windows-1255",
            "windows-1255", "windows-1255");
    // Common wrong declarations; browsers read the first two as Windows-1252 (WHATWG Encoding).
    private static final List<Charset> UNLIKELY =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_8);
    private static final double SIDE_BY_SIDE = 0.4;

    private Encodings() {}

    static Charset of(Path file, @Nullable Charset declared) throws IOException {
        byte[] beginning = beginning(file);
        if (begins(beginning, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (begins(beginning, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        } else if (zeros(beginning, 1) > UTF_16_HAS_SO_MANY_ZEROS) {
            return StandardCharsets.UTF_16LE;
        } else if (zeros(beginning, 0) > UTF_16_HAS_SO_MANY_ZEROS) {
            return StandardCharsets.UTF_16BE;
        }
        // Valid UTF-8 outranks the declaration, which many programs set to a fixed value.
        if (isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        return declared == null || UNLIKELY.contains(declared) ? ofOneByte(file) : declared;
    }

    /** Opens a text after its byte order mark. */
    static Reader open(Path file, Charset encoding) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    // Only UTF-16 has zero bytes: they accompany Latin letters, digits and delimiters.
    private static double zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length < 4 ? 0 : 2.0 * zeros / bytes.length;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] characters = new char[SAMPLE];
        try (Reader strict = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (strict.read(characters) >= 0) {
                // Reads to the end: one invalid byte means that the file is not UTF-8.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    // Non-Latin letters come in runs; accented letters of Western languages mostly come alone.
    private static Charset ofOneByte(Path file) throws IOException {
        byte[] letters = notAscii(file);
        if (neighbours(letters) < SIDE_BY_SIDE * letters.length) {
            return WESTERN;
        }
        return Arrays.stream(new CharsetDetector().setText(letters).detectAll())
                .map(match -> BY_SCRIPT.get(match.getName()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Charset::forName)
                .orElse(WESTERN);
    }

    private static int neighbours(byte[] letters) {
        int neighbours = 0;
        for (int i = 1; i < letters.length; i++) {
            neighbours += letters[i] < 0 && letters[i - 1] < 0 ? 1 : 0;
        }
        return neighbours;
    }

    // Samples only the context of non-ASCII letters, because a long English beginning would hide later names.
    private static byte[] notAscii(Path file) throws IOException {
        ByteArrayOutputStream found = new ByteArrayOutputStream(SAMPLE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            int previous = 0;
            for (int next = in.read(); next >= 0 && found.size() < SAMPLE; next = in.read()) {
                if (next > 127 || previous > 127) {
                    found.write(next);
                }
                previous = next;
            }
        }
        return found.toByteArray();
    }
}
