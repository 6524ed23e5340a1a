package app.atelier.desktop.settings;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which page of the settings is open, and what the pages on storage and on the studio itself say. */
public final class SettingsModel {
    /** The pages, in their order. */
    public enum Page {
        LOOK("fth-sun"),
        BACKENDS("fth-cpu"),
        ACCOUNTS("fth-user"),
        SHARING("fth-shield"),
        STORAGE("fth-hard-drive"),
        SHORTCUTS("fth-command"),
        ABOUT("fth-info");

        private final String icon;

        Page(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }

    /** How much room everything takes, in bytes; pictures in the trash are counted apart. */
    public record Storage(long originals, long documents, long cache, int pictures, int trashed) {}

    private final Tasks tasks;
    private final StudioHome home;
    private final Library library;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page", Page.LOOK);
    private final ReadOnlyObjectWrapper<Storage> storage =
            new ReadOnlyObjectWrapper<>(this, "storage", new Storage(0, 0, 0, 0, 0));

    public SettingsModel(Tasks tasks, StudioHome home, Library library) {
        this.tasks = tasks;
        this.home = home;
        this.library = library;
    }

    /** Measures the folders anew. */
    public void measure() {
        tasks.task(steps -> {
                    var facets = library.facets();
                    return new Storage(
                            size(home.originals()),
                            size(home.documents()),
                            size(home.cache()),
                            facets.all(),
                            facets.trash());
                })
                .onDone(storage::set)
                .start();
    }

    private static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder)) {
            return files.mapToLong(SettingsModel::fileSize).sum();
        }
    }

    private static long fileSize(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Throws away what can be made again. */
    public void emptyCache() {
        tasks.task(steps -> {
                    for (Path folder :
                            new Path[] {home.thumbnails(), home.cache().resolve("samples")}) {
                        empty(folder);
                    }
                    return true;
                })
                .onDone(done -> measure())
                .start();
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    public StudioHome home() {
        return home;
    }

    public ObjectProperty<Page> page() {
        return page;
    }

    public ReadOnlyObjectProperty<Storage> storage() {
        return storage.getReadOnlyProperty();
    }

    /** The version of the studio, as it was built. */
    public static String version() {
        var values = new Properties();
        try (InputStream stream = SettingsModel.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                values.load(stream);
            }
        } catch (IOException unreadable) {
            return "";
        }
        return values.getProperty("version", "");
    }

    /** What is shipped and is not ours, with licences. */
    public static String notice() throws IOException {
        try (InputStream stream = SettingsModel.class.getResourceAsStream("NOTICE")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
