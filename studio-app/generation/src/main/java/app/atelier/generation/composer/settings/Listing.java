package app.atelier.generation.composer.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Files beside these classes that list what places show. */
final class Listing {
    private Listing() {}

    /** @param file name of one of them, with its ending */
    static Properties of(String file) {
        Properties listed = new Properties();
        try (InputStream in = Listing.class.getResourceAsStream(file)) {
            listed.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }
}
