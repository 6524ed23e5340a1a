package app.atelier.desktop.cli;

import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands at a home of their own and keeps what they say; puts the system's streams back when it is closed. */
final class Shell implements AutoCloseable {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final Path home;

    Shell(Path home) {
        this.home = home;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** The exit status. */
    int run(Object... words) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>();
        for (Object word : words) {
            all.add(word.toString());
        }
        all.addAll(1, List.of("--home", home.toString()));
        return AtelierCommand.run(all.toArray(String[]::new), _ -> 0);
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The object of the first line. */
    JsonNode json() throws IOException {
        return Json.mapper().readTree(said().lines().findFirst().orElseThrow());
    }

    @Override
    public void close() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }
}
