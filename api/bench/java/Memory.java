package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process holds of the machine's memory, in bytes. */
final class Memory {

    private Memory() {}

    /** What all objects that are still needed take on the heap, also while others come and go. */
    static long heap(long pid) throws IOException {
        Process process = new ProcessBuilder("jcmd", Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Total "))
                .mapToLong(line -> Long.parseLong(line.strip().split(" +")[2]))
                .sum();
    }

    /** A line of the process's status: VmRSS, or its parts RssAnon and RssFile. */
    static long resident(long pid, String line) throws IOException {
        return kilobytes(Path.of("/proc", Long.toString(pid), "status"), line);
    }

    /** Of a process and its children, what they share counted once. */
    static long proportional(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .mapToLong(process -> {
                    try {
                        return kilobytes(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"), "Pss");
                    } catch (IOException e) {
                        return 0; // It has ended since.
                    }
                })
                .sum();
    }

    private static long kilobytes(Path file, String line) throws IOException {
        return Files.readAllLines(file).stream()
                        .filter(candidate -> candidate.startsWith(line + ":"))
                        .mapToLong(candidate -> Long.parseLong(candidate.replaceAll("\\D", "")))
                        .sum()
                * 1024;
    }
}
