package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.history.History;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The history of an open document on disk, apart from what the creator saves: after each step one line is added and
 * synced, so that a document reopens at its last step even after the program was killed.
 *
 * <p>In the folder: {@code steps.jsonl}, a line for each step ({@code {"step":NAME,"document":{…}}}) and for each undo
 * or redo ({@code {"position":N}}); {@code pictures/SHA256.png}, each picture and mask once. A line that was cut short by
 * a crash is left out. Not safe for several threads.
 */
public final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String STEPS = "steps.jsonl";

    private final Path folder;
    private final FileChannel steps;
    private final PictureWriter writer = new PictureWriter();
    private final Map<Object, String> names = new WeakHashMap<>();

    private Journal(Path folder, FileChannel steps) {
        this.folder = folder;
        this.steps = steps;
    }

    /** Opens the journal of a folder, which is made if it is not there. */
    public static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pictures"));
        FileChannel steps = FileChannel.open(
                folder.resolve(STEPS), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long end = wholeLines(folder.resolve(STEPS));
        steps.truncate(end);
        steps.position(end);
        return new Journal(folder, steps);
    }

    /** Adds a step; returns when it is safe on disk. */
    public void step(String name, Document document) throws IOException {
        PendingNames pending = new PendingNames();
        ObjectNode line = JSON.createObjectNode().put("step", name);
        line.set("document", new DescriptionWriter(pending).write(document));
        pending.store();
        append(line);
    }

    /** Notes that undo or redo went to a step. */
    public void position(int position) throws IOException {
        append(JSON.createObjectNode().put("position", position));
    }

    /** The history as it was, or nothing if the journal is empty. */
    public Optional<History<Document>> restore() throws IOException {
        ArchiveReader reader = new ArchiveReader(this::content, new PictureReader());
        History<Document> history = null;
        List<String> lines = Files.readAllLines(folder.resolve(STEPS));
        for (String line : lines) {
            JsonNode node;
            try {
                node = JSON.readTree(line);
            } catch (JsonProcessingException e) {
                break;
            }
            if (node.has("position") && history != null) {
                history.go(Math.clamp(
                        node.get("position").asInt(), 0, history.steps().size() - 1));
            } else if (node.has("step")) {
                String name = node.get("step").asText();
                Document document = reader.read(node.path("document"));
                if (history == null) {
                    history = new History<>(name, document);
                } else {
                    history.push(name, document);
                }
            }
        }
        return Optional.ofNullable(history);
    }

    /** Forgets everything, as when a document is closed after it was saved. */
    public void clear() throws IOException {
        steps.truncate(0);
        steps.position(0);
        steps.force(true);
        names.clear();
        try (var files = Files.list(folder.resolve("pictures"))) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        steps.close();
    }

    private void append(ObjectNode line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            steps.write(bytes);
        }
        steps.force(false);
    }

    private byte @Nullable [] content(String name) throws UnreadableDocumentException {
        Path file = folder.resolve(name).normalize();
        try {
            return file.startsWith(folder.normalize()) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UnreadableDocumentException("The picture “" + name + "” of the journal cannot be read.", e);
        }
    }

    private static long wholeLines(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Names by content; what is not on disk yet is written before the line that names it. */
    private final class PendingNames implements DescriptionWriter.Names {
        private final Map<String, Picture> missing = new java.util.LinkedHashMap<>();

        @Override
        public String of(Picture picture) {
            return names.computeIfAbsent(picture, key -> named(picture));
        }

        @Override
        public String of(Mask mask) {
            return names.computeIfAbsent(mask, key -> named(MaskPictures.of(mask)));
        }

        private String named(Picture picture) {
            String name = "pictures/" + digest(picture) + ".png";
            if (!Files.exists(folder.resolve(name))) {
                missing.put(name, picture);
            }
            return name;
        }

        void store() throws IOException {
            for (Map.Entry<String, Picture> entry : missing.entrySet()) {
                writer.write(
                        entry.getValue(),
                        PictureMetadata.NONE,
                        ExportSettings.PNG_FAST,
                        folder.resolve(entry.getKey()));
            }
        }
    }

    private static String digest(Picture picture) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            ByteBuffer row = ByteBuffer.allocate(picture.width() * 4);
            sha.update(ByteBuffer.allocate(8)
                    .putInt(picture.width())
                    .putInt(picture.height())
                    .flip());
            for (int y = 0; y < picture.height(); y++) {
                row.clear();
                row.asIntBuffer().put(picture.argb(), y * picture.width(), picture.width());
                sha.update(row);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
