package app.atelier.generation.composer.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Files that list what places show and what words tell of things. */
public final class Listing {
    private Listing() {}

    /** @param file name of one of them beside these classes, with its ending */
    static Properties of(String file) {
        return of(Listing.class, file);
    }

    /** A file beside another class. */
    public static Properties of(Class<?> beside, String file) {
        Properties listed = new Properties();
        try (InputStream in = beside.getResourceAsStream(file)) {
            listed.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }
}
