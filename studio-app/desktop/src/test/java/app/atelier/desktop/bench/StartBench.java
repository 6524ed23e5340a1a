package app.atelier.desktop.bench;

import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times whole processes, from the start of the Java machine to the end right after the first place was drawn: as built,
 * and as installed with its AOT cache where {@code packaging/installer} has made one. Each is the median of three, on a
 * home that exists already. Prints one JSON object a line.
 */
public final class StartBench {
    private static final int RUNS = 3;

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("atelier-start");
        try {
            print("window, as built", median(built(), home), null, 0);
            Optional<Path> image = image();
            if (image.isPresent()) {
                long without = median(installed(image.get(), false), home);
                long with = median(installed(image.get(), true), home);
                print("window, installed", with, "without AOT cache", without);
            }
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static long median(List<String> command, Path home) throws IOException, InterruptedException {
        run(command, home);
        var times = new ArrayList<Long>();
        for (int i = 0; i < RUNS; i++) {
            times.add(run(command, home));
        }
        times.sort(Comparator.naturalOrder());
        return times.get(RUNS / 2);
    }

    private static long run(List<String> command, Path home) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("ATELIER_START_PROBE", "1");
        process.environment().put("ATELIER_HOME", home.toString());
        long start = System.nanoTime();
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IOException("The studio did not start: it ended with " + status);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The command this program was started with, for the studio instead, without a display. */
    private static List<String> built() {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                "app.atelier.desktop.Launcher"));
        return command;
    }

    private static Optional<Path> image() {
        Path image = Path.of(System.getenv().getOrDefault("ATELIER_ROOT", "."), "target", "installer", "atelier");
        return Files.isExecutable(image.resolve("bin/atelier")) ? Optional.of(image) : Optional.empty();
    }

    /** The command of an app image, as its launcher is told it, without a display. */
    private static List<String> installed(Path image, boolean cache) throws IOException {
        Path app = image.resolve("lib/app");
        var jars = new ArrayList<String>();
        var command = new ArrayList<>(List.of(
                image.resolve("lib/runtime/bin/java").toString(), "-Dglass.platform=Headless", "-Dprism.order=sw"));
        for (String line : Files.readAllLines(app.resolve("atelier.cfg"))) {
            int equals = line.indexOf('=');
            String value = line.substring(equals + 1).replace("$APPDIR", app.toString());
            switch (line.substring(0, Math.max(0, equals))) {
                case "app.classpath" -> jars.add(value);
                case "java-options" -> {
                    if (cache || !value.startsWith("-XX:AOTCache=")) {
                        command.add(value);
                    }
                }
                default -> {
                    // What the launcher itself is to know.
                }
            }
        }
        command.addAll(List.of("-cp", String.join(File.pathSeparator, jars), "app.atelier.desktop.Launcher"));
        return command;
    }

    private static void print(String what, long ours, @Nullable String peer, long peerValue) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "start");
        line.put("what", what);
        line.put("unit", "ms");
        line.put("ours", ours);
        line.put("peer", peer);
        line.put("peerValue", peer == null ? null : peerValue);
        line.put("ratio", peer == null ? null : Math.round(100.0 * ours / peerValue) / 100.0);
        line.put("goal", null);
        line.put("met", null);
        System.out.println(Json.mapper()
                .writer()
                .without(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(line));
    }
}
