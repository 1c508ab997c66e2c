package org.interculturalcities.search;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/** Identifies the code that writes the index. The same source has the same hash in every build. */
final class SourceHash {

    // All classes, since nearly all of them may reach the index; resources other than the thesaurus do not.
    private static final Pattern SOURCE = Pattern.compile("\\.class$|concepts\\.csv$");
    // Stemmers, sort keys and names of countries are those of the libraries and of Java.
    private static final String LIBRARIES = String.join(
            " ",
            Version.LATEST.toString(),
            VersionInfo.ICU_VERSION.toString(),
            Runtime.version().toString());

    private SourceHash() {}

    /** The hash of the running service, whether it runs from a jar or from a folder of classes. */
    static String ofService() {
        CodeSource code = SourceHash.class.getProtectionDomain().getCodeSource();
        try {
            Path location = Path.of(Objects.requireNonNull(code).getLocation().toURI());
            if (Files.isDirectory(location)) {
                return of(location);
            }
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                return of(jar.getPath("/"));
            }
        } catch (Exception e) {
            throw new IllegalStateException("The classes of the service cannot be read", e);
        }
    }

    /** The hash of the classes in a folder. */
    static String of(Path root) throws IOException, GeneralSecurityException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(file -> SOURCE.matcher(file.toString()).find())
                    .forEach(file -> files.put(root.relativize(file).toString(), file));
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(LIBRARIES.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            digest.update((file.getKey() + " " + Files.size(file.getValue())).getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
