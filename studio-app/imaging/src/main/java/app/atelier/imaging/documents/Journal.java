package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an open document on disk, apart from what the creator saves: after each step one line is added and
 * synced, so that a document reopens at its last step even after the program was killed. FORMAT.md beside this class
 * describes the files.
 *
 * <p>One thread may write while others read documents.
 */
final class Journal implements Closeable {
    static final int VERSION = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String STEPS = "steps.jsonl";
    private static final String PIXELS = "pixels.pack";
    private static final String BASE = "base/";

    /** Bytes that pictures which nobody can go back to may take in any case. */
    static final long SPARE = 128L << 20;

    /** The file of pictures may be so many times as large as what is in use. */
    private static final int MOST_GROWTH = 2;

    private final Path folder;
    private final long spare;
    private final String fingerprint;
    private final Map<Object, String> baseNames = new IdentityHashMap<>();
    private final Map<String, Object> baseSources = new HashMap<>();
    private final List<Kept> steps = new ArrayList<>();
    private int position;
    private @Nullable JsonNode note;
    private volatile @Nullable FileChannel lines;
    private @Nullable PixelStore pixels;
    private long end;
    private long tidyFrom;

    /** A step on disk: the place of its line, and the names of its pictures where they are known. */
    record Kept(
            DocumentHistory.Step step,
            long offset,
            int length,
            @Nullable Set<String> names) {}

    private Journal(Path folder, Document base, long spare) {
        this.folder = folder;
        this.spare = spare;
        this.tidyFrom = spare;
        fingerprint = fingerprint(base);
        new DescriptionWriter(new BaseNames()).write(base);
    }

    /**
     * Opens the journal of a folder; nothing is made before the first step.
     *
     * @param base the document before the first step, whose pictures are not stored again
     * @throws UnreadableDocumentException if there is a journal of a newer version or of a document of other layers
     */
    static Journal open(Path folder, Document base) throws IOException {
        return open(folder, base, SPARE);
    }

    /** As {@link #open(Path, Document)}; {@code spare}: bytes of pictures out of use that do not matter. */
    static Journal open(Path folder, Document base, long spare) throws IOException {
        Journal journal = new Journal(folder, base, spare);
        try {
            journal.read();
        } catch (IOException e) {
            journal.close();
            throw e;
        }
        return journal;
    }

    /** The steps that were found, oldest first, without the base. */
    List<Kept> steps() {
        return List.copyOf(steps);
    }

    /** How many of the steps are in force. */
    int position() {
        return position;
    }

    /** What was noted last, or null. */
    @Nullable
    JsonNode note() {
        return note;
    }

    /** Adds a step after the one in force; returns when it is safe on disk. */
    Kept step(DocumentHistory.Step step, Document document) throws IOException {
        begin();
        PixelStore store = pixels();
        ObjectNode line = JSON.createObjectNode();
        line.put("step", step.name());
        line.put("at", step.at().toString());
        if (step.detail() != null) {
            line.set("detail", step.detail());
        }
        StoredNames stored = new StoredNames(store);
        try {
            line.set("document", new DescriptionWriter(stored).write(document));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        store.sync();
        long at = end;
        int length = append(line);
        return new Kept(step, at, length, Set.copyOf(stored.given));
    }

    /**
     * Gives up the pictures of steps that nobody can go back to any more, where they take by far most of the file.
     *
     * @param live all steps that somebody can go to
     */
    void tidy(List<Kept> live) throws IOException {
        PixelStore store = pixels;
        if (store == null || store.size() < tidyFrom) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Kept kept : live) {
            names.addAll(kept.names != null ? kept.names : names(description(kept)));
        }
        if (store.size() > spare + MOST_GROWTH * store.sizeOf(names)) {
            store.keepOnly(names);
        }
        tidyFrom = Math.max(spare, store.size() + store.size() / 4);
    }

    /** All that may be the name of a picture in a description. */
    private static Set<String> names(JsonNode description) {
        Set<String> names = new HashSet<>();
        for (JsonNode child : description) {
            if (child.isTextual() && child.textValue().length() == 2 * RecordFile.DIGEST) {
                names.add(child.textValue());
            }
            names.addAll(names(child));
        }
        return names;
    }

    /** Notes how many steps are in force. */
    void position(int value) throws IOException {
        begin();
        append(JSON.createObjectNode().put("position", value));
    }

    /** Notes something about the whole history. */
    void note(JsonNode value) throws IOException {
        begin();
        append(JSON.createObjectNode().set("note", value));
    }

    /** The document of a step. */
    Document document(Kept kept) throws IOException {
        return new ArchiveReader(new StoredPixels(), new PictureReader()).read(description(kept));
    }

    private JsonNode description(Kept kept) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(kept.length);
        FileChannel file = lines;
        if (file == null) {
            throw new UnreadableDocumentException(WORDS.get("history.closed"));
        }
        for (long at = kept.offset; line.hasRemaining(); ) {
            int n = file.read(line, at);
            if (n < 0) {
                throw new UnreadableDocumentException(WORDS.get("history.damaged"));
            }
            at += n;
        }
        return JSON.readTree(line.array()).path("document");
    }

    @Override
    public synchronized void close() throws IOException {
        if (pixels != null) {
            pixels.close();
        }
        FileChannel file = lines;
        if (file != null) {
            file.close();
        }
    }

    private void begin() throws IOException {
        if (lines == null) {
            Files.createDirectories(folder);
            lines = FileChannel.open(
                    folder.resolve(STEPS),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        }
        if (end == 0) {
            append(JSON.createObjectNode().put("journal", VERSION).put("base", fingerprint));
        }
    }

    private synchronized PixelStore pixels() throws IOException {
        PixelStore store = pixels;
        if (store == null) {
            Files.createDirectories(folder);
            store = PixelStore.open(folder.resolve(PIXELS), baseSources);
            pixels = store;
        }
        return store;
    }

    /** Written at the end of what is whole, so that the rest of a line that failed is written over. */
    private int append(ObjectNode line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        FileChannel file = Objects.requireNonNull(lines);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (long at = end; buffer.hasRemaining(); ) {
            at += file.write(buffer, at);
        }
        file.truncate(end + bytes.length);
        file.force(false);
        end += bytes.length;
        return bytes.length;
    }

    private void read() throws IOException {
        if (!Files.isRegularFile(folder.resolve(STEPS))) {
            return;
        }
        FileChannel file = FileChannel.open(folder.resolve(STEPS), StandardOpenOption.READ, StandardOpenOption.WRITE);
        lines = file;
        try (var in = new LineReader(folder.resolve(STEPS))) {
            for (byte[] line = in.next(); line != null; line = in.next()) {
                if (!take(line, end)) {
                    break;
                }
                end += line.length;
            }
        }
        file.truncate(end);
    }

    /** Whether a line was understood; the first that is not ends the journal. */
    private boolean take(byte[] line, long offset) throws IOException {
        String name = null;
        Instant at = Instant.EPOCH;
        JsonNode detail = null;
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "journal" -> requireVersion(json.getIntValue());
                    case "base" -> requireBase(json.getText());
                    case "position" -> position = Math.clamp(json.getIntValue(), 0, steps.size());
                    case "note" -> note = JSON.readTree(json);
                    case "step" -> name = json.getText();
                    case "at" -> at = Instant.parse(json.getText());
                    case "detail" -> detail = JSON.readTree(json);
                    default -> json.skipChildren();
                }
            }
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | DateTimeParseException e) {
            return false;
        }
        if (name != null) {
            while (steps.size() > position) {
                steps.removeLast();
            }
            steps.add(new Kept(new DocumentHistory.Step(name, at, detail), offset, line.length, null));
            position++;
        }
        return true;
    }

    private static void requireVersion(int version) throws UnreadableDocumentException {
        if (version != VERSION) {
            throw new UnreadableDocumentException(WORDS.get("history.version"));
        }
    }

    private void requireBase(String found) throws UnreadableDocumentException {
        if (!found.equals(fingerprint)) {
            throw new UnreadableDocumentException(WORDS.get("history.other"));
        }
    }

    /** Size, layers and sizes of their pictures: steps of a document of others cannot be told again. */
    private static String fingerprint(Document document) {
        StringBuilder text =
                new StringBuilder().append(document.width()).append('x').append(document.height());
        fingerprint(document.layers(), text);
        return text.toString();
    }

    private static void fingerprint(List<Layer> layers, StringBuilder text) {
        for (Layer layer : layers) {
            text.append(' ').append(layer.id());
            if (layer instanceof PictureLayer(var info, Picture picture, var placement)) {
                text.append(':').append(picture.width()).append('x').append(picture.height());
            } else if (layer instanceof GroupLayer group) {
                text.append('(');
                fingerprint(group.layers(), text);
                text.append(')');
            }
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

    /** What is not on disk yet is written before the line that names it. */
    private final class StoredNames implements DescriptionWriter.Names {
        private final PixelStore store;
        private final Set<String> given = new HashSet<>();

        private StoredNames(PixelStore store) {
            this.store = store;
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
                String name = base != null ? base : store.put(source);
                given.add(name);
                return name;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final class StoredPixels implements ArchiveReader.Source {
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
                return Journal.this.pixels().get(name);
            } catch (UnreadableDocumentException e) {
                throw e;
            } catch (IOException e) {
                throw new UnreadableDocumentException(WORDS.get("history.unreadable"), e);
            }
        }
    }
}
