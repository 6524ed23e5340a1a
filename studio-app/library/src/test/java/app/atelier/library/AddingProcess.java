package app.atelier.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** A studio of its own that adds pictures and says each one that is in, to be killed in the middle of it. */
final class AddingProcess {
    private static final String ADDED = "added ";

    private AddingProcess() {}

    static Process start(Path home, Path output) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingProcess.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** The ids of whole lines. */
    static List<String> added(Path output) {
        try {
            String text = Files.exists(output) ? Files.readString(output) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> line.startsWith(ADDED))
                    .map(line -> line.substring(ADDED.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        try (Library library = Library.open(StudioHome.at(Path.of(arguments[0])), InstantSource.system())) {
            for (int i = 0; i < 100_000; i++) {
                Artwork artwork = library.add(Pictures.artwork("picture " + i, i));
                System.out.println(ADDED + artwork.id());
            }
        }
    }
}
