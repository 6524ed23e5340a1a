package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pictures and masks that lines of a {@link Journal} name: those of the document before the first step, which are not
 * stored again, and all others in a file of pixels, which is made with the first of them.
 */
final class JournalPixels implements ArchiveReader.Source, Closeable {
    private static final String PIXELS = "pixels.pack";
    private static final String BASE = "base/";

    private final Path folder;
    private final Map<Object, String> baseNames = new IdentityHashMap<>();
    private final Map<String, Object> baseSources = new HashMap<>();
    private @Nullable PixelStore store;

    /** @param base the document before the first step */
    JournalPixels(Path folder, Document base) {
        this.folder = folder;
        new DescriptionWriter(new BaseNames()).write(base);
    }

    private synchronized PixelStore store() throws IOException {
        PixelStore known = store;
        if (known == null) {
            Files.createDirectories(folder);
            known = PixelStore.open(folder.resolve(PIXELS), baseSources);
            store = known;
        }
        return known;
    }

    /** Stores what a description names, before the line that holds it is written; safe on disk after {@link #sync}. */
    Storing storing() throws IOException {
        return new Storing(store());
    }

    /** Returns when everything that was stored is safe on disk. */
    void sync() throws IOException {
        store().sync();
    }

    /** Bytes on disk; 0 while nothing is open. */
    long size() {
        PixelStore known = store;
        return known == null ? 0 : known.size();
    }

    /** Bytes on disk that the pictures of the given names take. */
    long sizeOf(Set<String> names) throws IOException {
        return store().sizeOf(names);
    }

    /** Gives up all but the pictures of the given names. */
    void keepOnly(Set<String> names) throws IOException {
        store().keepOnly(names);
    }

    @Override
    public byte @Nullable [] content(String name) {
        return null;
    }

    @Override
    public @Nullable Object pixels(String name) throws UnreadableDocumentException {
        Object base = baseSources.get(name);
        if (base != null) {
            return base;
        }
        if (name.startsWith(BASE)) {
            throw new UnreadableDocumentException(WORDS.get("history.missing"));
        }
        try {
            return store().get(name);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableDocumentException(WORDS.get("history.unreadable"), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (store != null) {
            store.close();
        }
    }

    /** Numbers the pictures and masks of the base as they are first met. */
    private final class BaseNames implements DescriptionWriter.Names {
        @Override
        public String of(Picture picture) {
            return named(picture);
        }

        @Override
        public String of(Mask mask) {
            return named(mask);
        }

        private String named(Object source) {
            return baseNames.computeIfAbsent(source, key -> {
                String name = BASE + baseNames.size();
                baseSources.put(name, source);
                return name;
            });
        }
    }

    /** Names of one description; throws {@link UncheckedIOException} where something cannot be stored. */
    final class Storing implements DescriptionWriter.Names {
        private final PixelStore into;
        private final Set<String> given = new HashSet<>();

        private Storing(PixelStore into) {
            this.into = into;
        }

        /** All names that were asked for. */
        Set<String> given() {
            return Set.copyOf(given);
        }

        @Override
        public String of(Picture picture) {
            return named(picture);
        }

        @Override
        public String of(Mask mask) {
            return named(mask);
        }

        private String named(Object source) {
            String base = baseNames.get(source);
            try {
                String name = base != null ? base : into.put(source);
                given.add(name);
                return name;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
