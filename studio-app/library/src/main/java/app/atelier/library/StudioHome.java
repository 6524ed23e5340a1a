package app.atelier.library;

import app.atelier.library.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder where the studio keeps everything, and the one place that knows where in it things lie.
 *
 * @param root the studio home itself
 * @param cache what may be thrown away, outside the home where the platform has a place for it
 */
public record StudioHome(Path root, Path cache) {
    /** Names the home when no flag does. */
    public static final String VARIABLE = "ATELIER_HOME";

    private static final String FOLDER = "atelier";
    private static final String FOLDER_ON_DESKTOPS = "Atelier";

    /**
     * The home of this process: the flag, then {@code ATELIER_HOME}, then the platform's own place. The folders are
     * made.
     *
     * @param flag the value of {@code --home}, or null
     * @throws HomeUnavailableException when it cannot be written
     */
    public static StudioHome resolve(@Nullable Path flag) {
        return resolve(flag, System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."))
                .prepared();
    }

    /** Like {@link #resolve(Path)}, of given surroundings and without touching the disk. */
    static StudioHome resolve(@Nullable Path flag, Map<String, String> environment, String system, String userHome) {
        if (flag != null) {
            return at(flag);
        }
        String variable = environment.getOrDefault(VARIABLE, "");
        if (!variable.isBlank()) {
            return at(path(variable));
        }
        Path user = path(userHome);
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming =
                    folder(environment, "APPDATA", user.resolve("AppData").resolve("Roaming"));
            Path local =
                    folder(environment, "LOCALAPPDATA", user.resolve("AppData").resolve("Local"));
            return new StudioHome(
                    roaming.resolve(FOLDER_ON_DESKTOPS),
                    local.resolve(FOLDER_ON_DESKTOPS).resolve("cache"));
        }
        if (name.startsWith("mac")) {
            Path own = user.resolve("Library");
            return new StudioHome(
                    own.resolve("Application Support").resolve(FOLDER_ON_DESKTOPS),
                    own.resolve("Caches").resolve(FOLDER_ON_DESKTOPS));
        }
        Path data = folder(environment, "XDG_DATA_HOME", user.resolve(".local").resolve("share"));
        Path cache = folder(environment, "XDG_CACHE_HOME", user.resolve(".cache"));
        return new StudioHome(data.resolve(FOLDER), cache.resolve(FOLDER));
    }

    /** A home with its cache inside, as for a folder somebody chose. */
    public static StudioHome at(Path root) {
        Path whole = root.toAbsolutePath().normalize();
        return new StudioHome(whole, whole.resolve("cache"));
    }

    /** The XDG rules say that a relative path is to be ignored. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            return otherwise;
        }
        Path path = path(value);
        return path.isAbsolute() ? path : otherwise;
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new HomeUnavailableException(Texts.of("home.invalid", value), e);
        }
    }

    /**
     * Makes the folders and tries to write.
     *
     * @throws HomeUnavailableException when that fails; nothing else is tried in its stead
     */
    public StudioHome prepared() {
        try {
            for (Path folder :
                    new Path[] {root, originals(), documents(), trash(), snapshots(), logs(), thumbnails()}) {
                Files.createDirectories(folder);
            }
            Files.delete(Files.createTempFile(root, ".write-", ".part"));
        } catch (IOException | SecurityException e) {
            throw new HomeUnavailableException(Texts.of("home.unwritable", root), e);
        }
        return this;
    }

    public Path database() {
        return root.resolve("library.db");
    }

    public Path queueDatabase() {
        return root.resolve("queue.db");
    }

    public Path publishingDatabase() {
        return root.resolve("publishing.db");
    }

    /** The signed-in accounts; readable by the user only. */
    public Path accounts() {
        return root.resolve("accounts.json");
    }

    public Path settings() {
        return root.resolve("settings.json");
    }

    /** The creator's signing key, and whom the studio believes. */
    public Path signing() {
        return root.resolve("signing");
    }

    public Path originals() {
        return root.resolve("originals");
    }

    public Path documents() {
        return root.resolve("documents");
    }

    public Path trash() {
        return root.resolve("trash");
    }

    public Path models() {
        return root.resolve("models");
    }

    public Path snapshots() {
        return root.resolve("snapshots");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path thumbnails() {
        return cache.resolve("thumbnails");
    }

    /** Pictures of timelines that were fetched. */
    public Path timelinePictures() {
        return cache.resolve("timeline");
    }
}
