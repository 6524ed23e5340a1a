package app.atelier.desktop.road;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A share-server in a process of its own, on a free port of loopback. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final String MAIN = "app.atelier.server.Main";

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the server and waits until it answers. */
    static ServerProcess start(Path data) throws IOException {
        Process process = new ProcessBuilder(command("--data", data.toString(), "--port", "0"))
                .redirectErrorStream(true)
                .start();
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            said.append(line).append('\n');
            var matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                drain(reader);
                return new ServerProcess(process, URI.create(matcher.group()));
            }
        }
        throw new IOException("The server did not start:\n" + said);
    }

    private static void drain(BufferedReader reader) {
        Thread.ofVirtual().start(() -> reader.lines().forEach(line -> {}));
    }

    /** Runs an admin command with something on standard input, and gives what it printed. */
    static String admin(Path data, String input, String... arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("admin"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        Process process = new ProcessBuilder(command(all.toArray(String[]::new)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("admin failed: " + printed);
        }
        return printed;
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MAIN));
        command.addAll(List.of(arguments));
        return command;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
