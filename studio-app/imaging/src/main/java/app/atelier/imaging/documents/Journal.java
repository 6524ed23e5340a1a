package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.layers.Document;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Bytes that pictures which nobody can go back to may take in any case. */
    static final long SPARE = 128L << 20;

    /** Bytes that lines out of use may take in any case. */
    private static final long SPARE_LINES = 1 << 20;

    /** The file of pictures, and that of steps, may be so many times as large as what is in use. */
    private static final int MOST_GROWTH = 2;

    private final Path folder;
    private final long spare;
    private final String fingerprint;
    private final List<Kept> steps = new ArrayList<>();
    private int position;
    private @Nullable JsonNode note;
    private final LineFile lines;
    private final JournalPixels pixels;
    private volatile boolean closed;
    private long tidyFrom;
    private long linesFrom;

    /** A step on disk: the place of its line, and the names of its pictures where they are known. */
    record Kept(
            DocumentHistory.Step step,
            LineFile.Line line,
            @Nullable Set<String> names) {}

    private Journal(Path folder, Document base, long spare) {
        this.folder = folder;
        this.lines = new LineFile(folder.resolve(STEPS));
        this.spare = spare;
        this.tidyFrom = spare;
        fingerprint = Fingerprint.of(base);
        pixels = new JournalPixels(folder, base);
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
            journal.lines.read(journal::take);
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
        ObjectNode line = JSON.createObjectNode();
        line.put("step", step.name());
        line.put("at", step.at().toString());
        if (step.detail() != null) {
            line.set("detail", step.detail());
        }
        JournalPixels.Storing stored = pixels.storing();
        try {
            line.set("document", new DescriptionWriter(stored).write(document));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        pixels.sync();
        return new Kept(step, append(line), stored.given());
    }

    /**
     * Gives up the pictures of steps that nobody can go back to any more, where they take by far most of the file.
     *
     * @param live all steps that somebody can go to
     */
    void tidy(List<Kept> live) throws IOException {
        if (pixels.size() < tidyFrom) {
            return;
        }
        // Not with each step again where it fails, as on a full disk.
        tidyFrom = Math.max(spare, pixels.size() + pixels.size() / 4);
        Set<String> names = new HashSet<>();
        for (Kept kept : live) {
            names.addAll(kept.names != null ? kept.names : names(description(kept)));
        }
        if (pixels.size() > spare + MOST_GROWTH * pixels.sizeOf(names)) {
            pixels.keepOnly(names);
            tidyFrom = Math.max(spare, pixels.size() + pixels.size() / 4);
        }
    }

    /**
     * Gives up the lines of steps that nobody can go back to any more, and of what was noted before, where they take by far
     * most of the file.
     *
     * @param live all steps on disk, oldest first, those that were undone too
     * @param inForce how many of them are in force
     * @return the same steps at their new places; the list itself where nothing was done
     */
    List<Kept> tidyLines(List<Kept> live, int inForce, @Nullable JsonNode noted) throws IOException {
        long needed = 0;
        for (Kept kept : live) {
            needed += kept.line.length();
        }
        if (lines.size() < linesFrom || lines.size() <= Math.min(spare, SPARE_LINES) + MOST_GROWTH * needed) {
            return live;
        }
        linesFrom = lines.size() + lines.size() / 4;
        // One at a time: steps with many layers have long lines.
        Stream<byte[]> before = Stream.of(bytes(first()));
        Stream<byte[]> steps = live.stream().map(kept -> unchecked(kept.line));
        Stream<byte[]> after = Stream.concat(
                Stream.of(bytes(inForce(inForce))), noted == null ? Stream.of() : Stream.of(bytes(noting(noted))));
        List<LineFile.Line> places;
        try {
            places = lines.replace(Stream.concat(before, Stream.concat(steps, after))::iterator);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        linesFrom = 0;
        List<Kept> moved = new ArrayList<>();
        for (int i = 0; i < live.size(); i++) {
            moved.add(new Kept(live.get(i).step, places.get(i + 1), live.get(i).names));
        }
        return moved;
    }

    private byte[] unchecked(LineFile.Line line) {
        try {
            return lines.bytes(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        append(inForce(value));
    }

    /** Notes something about the whole history. */
    void note(JsonNode value) throws IOException {
        begin();
        append(noting(value));
    }

    /** The document of a step. */
    Document document(Kept kept) throws IOException {
        return new ArchiveReader(pixels, new PictureReader()).read(description(kept));
    }

    private JsonNode description(Kept kept) throws IOException {
        if (closed) {
            throw new UnreadableDocumentException(WORDS.get("history.closed"));
        }
        return JSON.readTree(lines.bytes(kept.line)).path("document");
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        pixels.close();
        lines.close();
    }

    private void begin() throws IOException {
        if (lines.size() == 0) {
            Files.createDirectories(folder);
            append(first());
        }
    }

    private ObjectNode first() {
        return JSON.createObjectNode().put("journal", VERSION).put("base", fingerprint);
    }

    private static ObjectNode inForce(int steps) {
        return JSON.createObjectNode().put("position", steps);
    }

    private static ObjectNode noting(JsonNode value) {
        return JSON.createObjectNode().set("note", value);
    }

    private LineFile.Line append(ObjectNode line) throws IOException {
        return lines.append(bytes(line));
    }

    private static byte[] bytes(ObjectNode line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a line was understood; the first that is not ends the journal. */
    private boolean take(byte[] bytes, LineFile.Line line) throws IOException {
        String name = null;
        Instant at = Instant.EPOCH;
        JsonNode detail = null;
        try (JsonParser json = JSON.createParser(bytes)) {
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
            steps.add(new Kept(new DocumentHistory.Step(name, at, detail), line, null));
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
}
