package bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A packaged service that runs on this machine with a data folder of its own, and how long it took to be ready. */
final class Service implements AutoCloseable {

    private static final Duration MAX_START_LENGTH = Duration.ofMinutes(30);

    private final Path folder;
    private final int port;
    private final Process process;
    private final Duration start;

    private Service(Path app, Path folder, int body) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                "java", "-Xmx" + Settings.HEAP, "-XX:+UseParallelGC", "-jar", app.resolve("quarkus-run.jar").toString());
        command.environment().put("CATALOGUE_DATA_DIR", folder.toString());
        command.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        command.environment().put("QUARKUS_DATASOURCE_DB_KIND", "postgresql");
        command.environment().put("CATALOGUE_ADMIN_TOKEN", Settings.TOKEN);
        command.environment().put("BENCH_BODY", Integer.toString(body));
        File log = new File(folder + ".log");
        long begin = System.nanoTime();
        process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - begin > MAX_START_LENGTH.toNanos()) {
                throw new IOException("The service did not start:\n" + Files.readString(log.toPath()));
            }
            Thread.sleep(10);
        }
        start = Duration.ofNanos(System.nanoTime() - begin);
    }

    static Service start(Path app, Path folder) throws IOException, InterruptedException {
        return new Service(app, folder, 0);
    }

    /** The yardstick: a server that answers every list with so many bytes. */
    static Service startConstant(Path app, Path folder, int body) throws IOException, InterruptedException {
        return new Service(app, folder, body);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() {
        try {
            return get("/q/health/ready").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** From the start of the process to its first word that it is ready. */
    Duration startTime() {
        return start;
    }

    long pid() {
        return process.pid();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The connection is kept for the next request. */
    Answer get(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(address() + path).openConnection();
        connection.setRequestProperty("Accept", Wrk.ACCEPT);
        connection.setReadTimeout(120_000);
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(
                    status, connection.getHeaderField("ETag"), body == null ? new byte[0] : body.readAllBytes());
        }
    }

    /** Reads an answer of any length to its end, keeps nothing of it, and answers how many bytes it had. */
    long read(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(address() + path).openConnection();
        try (InputStream body = connection.getInputStream()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** What a server says to a request. */
    record Answer(int status, String tag, byte[] body) {}

    /** Waits until the list has so many practices; answers how long that took. */
    Duration waitFor(int practices) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String total = "\"total\":" + practices + ",";
        while (!new String(get(Questions.LIST + "?limit=0").body()).contains(total)) {
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The service's own database, into which the service cannot look meanwhile. */
    Connection database() throws IOException, SQLException {
        String address = "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/postgres";
        return DriverManager.getConnection(address, "postgres", Files.readString(folder.resolve("password")));
    }

    long databasePid() throws IOException {
        return Long.parseLong(postmaster().get(0).strip());
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("postgresql/postmaster.pid"));
    }

    @Override
    public void close() {
        end(process);
    }

    /** Stops a process and waits for it; one that has ended is left alone. */
    static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
