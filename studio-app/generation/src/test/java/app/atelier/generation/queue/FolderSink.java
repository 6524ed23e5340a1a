package app.atelier.generation.queue;

import app.atelier.generation.GeneratedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Keeps one file for each job, whole or not at all. */
final class FolderSink implements ResultSink {
    private static final String ENDING = ".colour";

    private final Path folder;

    FolderSink(Path folder) {
        this.folder = folder;
    }

    @Override
    public String keep(Job job, GeneratedPicture result) throws IOException {
        Path file = folder.resolve(job.id() + ENDING);
        if (!Files.exists(file)) {
            Path part = folder.resolve(job.id() + ".part");
            Files.writeString(part, Integer.toHexString(result.picture().argb()[0]));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file.getFileName().toString();
    }

    static List<String> kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
