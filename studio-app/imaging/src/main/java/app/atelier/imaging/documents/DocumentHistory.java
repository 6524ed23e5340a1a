package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.layers.Document;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that was done to an open document: named steps with undo and redo, without limit, on disk after each step
 * and there again when the document is opened the next time. What is done is the caller's at once; writing follows on
 * the executor, in order. Of the documents of older and later steps only so many stay in memory as the budget allows
 * for pictures that the present one does not show; the others are read again when they are wanted.
 *
 * <p>Used by one thread; the executor may use another.
 */
public final class DocumentHistory implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentHistory.class);

    private final Journal journal;
    private final long budget;
    private final Executor executor;
    private final Consumer<IOException> trouble;
    private final List<HistoryEntry> entries = new ArrayList<>();
    private int position;
    private @Nullable JsonNode note;

    private final List<HistoryEntry> onDisk = new ArrayList<>();
    private int positionOnDisk;
    private @Nullable JsonNode noteOnDisk;
    private boolean told;
    private boolean writing;
    private boolean closed;

    /**
     * What was done.
     *
     * @param detail what else the caller wants to know of it later, or null
     */
    public record Step(String name, Instant at, @Nullable JsonNode detail) {}

    private DocumentHistory(
            Journal journal, Step first, Document base, long budget, Executor executor, Consumer<IOException> trouble) {
        this.journal = journal;
        this.budget = budget;
        this.executor = executor;
        this.trouble = trouble;
        entries.add(new HistoryEntry(first, base, null));
        for (Journal.Kept kept : journal.steps()) {
            entries.add(new HistoryEntry(kept.step(), null, kept));
        }
        onDisk.addAll(entries);
        position = journal.position();
        positionOnDisk = position;
        note = journal.note();
        noteOnDisk = note;
    }

    /**
     * Opens the history that a folder keeps of a document. One that cannot be read, or is of a document of other layers,
     * is set aside beside the folder under a name that ends in {@code .aside}, never written over.
     *
     * @param first the step 0, which stands for the untouched document
     * @param base the untouched document; its pictures are not stored again
     * @param budget bytes of pictures that the present document does not show
     * @param executor runs what writes; one piece of work at a time is given to it
     * @param trouble hears, in the executor's thread, why a step could not be written; it is tried again with the next
     *     and when the history is closed, and not told again before all were written
     */
    public static DocumentHistory open(
            Path folder, Step first, Document base, long budget, Executor executor, Consumer<IOException> trouble)
            throws IOException {
        try {
            Journal journal = Journal.open(folder, base);
            DocumentHistory history = new DocumentHistory(journal, first, base, budget, executor, trouble);
            history.wake();
            return history;
        } catch (UnreadableDocumentException e) {
            LOG.warn("{} is set aside: {}", folder, e.getMessage());
            Path aside = folder.resolveSibling(folder.getFileName() + ".aside");
            delete(aside);
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
            return new DocumentHistory(Journal.open(folder, base), first, base, budget, executor, trouble);
        }
    }

    /** Deletes the history in a folder; nothing happens when there is none. */
    public static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Adds a step after the current one; steps that were undone are given up. */
    public void push(Step step, Document document) {
        synchronized (this) {
            entries.subList(position + 1, entries.size()).clear();
            entries.add(new HistoryEntry(step, document, null));
            position++;
        }
        write();
        spill();
    }

    /** Puts another step in the current one's place, as while a slider is drawn; not for step 0. */
    public void amend(Step step, Document document) {
        synchronized (this) {
            Objects.checkIndex(position - 1, entries.size());
            entries.subList(position, entries.size()).clear();
            entries.add(new HistoryEntry(step, document, null));
        }
        write();
        spill();
    }

    /** The document after the current step. */
    public Document current() {
        return Objects.requireNonNull(entries.get(position).held);
    }

    /** The document before everything. */
    public Document base() {
        return Objects.requireNonNull(entries.getFirst().held);
    }

    /**
     * The document after a step; pixels that are on disk are read when they are looked at.
     *
     * @throws IOException with one plain sentence if it had to be read and cannot be
     */
    public Document document(int index) throws IOException {
        HistoryEntry entry = entries.get(index);
        Document held = entry.held;
        if (held == null) {
            held = journal.document(Objects.requireNonNull(entry.kept));
            entry.held = held;
        }
        return held;
    }

    /** Whether the document after a step is in memory, so that {@link #document} need not read it. */
    public boolean ready(int index) {
        return entries.get(index).held != null;
    }

    /**
     * Goes to a step and gives its document; stays where it is if that is not there. Pixels that were let go of are read
     * when they are looked at, and all of them on the executor: a frame of the document does not wait for them.
     */
    public Document go(int index) throws IOException {
        Document document = document(Objects.checkIndex(index, entries.size()));
        synchronized (this) {
            position = index;
        }
        write();
        spill();
        return document;
    }

    public boolean canUndo() {
        return position > 0;
    }

    public boolean canRedo() {
        return position < entries.size() - 1;
    }

    /** All steps, the untouched document first; those after {@link #position} were undone. */
    public List<Step> steps() {
        return entries.stream().map(entry -> entry.step).toList();
    }

    public int position() {
        return position;
    }

    /** What the caller noted last, also in an earlier run; or null. */
    public @Nullable JsonNode note() {
        return note;
    }

    /** Notes something that is kept with the history. */
    public void note(JsonNode value) {
        synchronized (this) {
            note = value;
        }
        write();
    }

    /** Bytes of pictures in memory that the current document does not show. */
    public long held() {
        return new HistoryMemory(entries, position).held();
    }

    /** Waits until everything is on disk, or could not be written. */
    public synchronized void await() throws InterruptedException {
        while (writing) {
            wait();
        }
    }

    /** Writes what is not yet on disk, then closes the files. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (writing) {
                return;
            }
            writing = true;
        }
        executor.execute(this::catchUp);
    }

    /** The current document is always in memory; where that cannot be read, the last step before it that can. */
    private void wake() {
        for (int index = position; index >= 0; index--) {
            try {
                HeldPixels.loading(document(index), Picture::load).forEach(Runnable::run);
                position = index;
                return;
            } catch (IOException | UncheckedIOException e) {
                entries.get(index).held = null;
                LOG.warn(
                        "the step “{}” cannot be read: {}",
                        entries.get(index).step.name(),
                        e.getMessage());
            }
        }
    }

    /** Lets go of documents far from the current one; waits for the disk only where memory would run out. */
    private void spill() {
        while (!new HistoryMemory(entries, position).spill(budget)) {
            synchronized (this) {
                if (!writing) {
                    return;
                }
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void write() {
        synchronized (this) {
            if (writing || closed) {
                return;
            }
            writing = true;
        }
        executor.execute(this::catchUp);
    }

    /** Brings the journal to what is wanted, piece by piece, until both are the same. */
    private void catchUp() {
        try {
            boolean settled = false;
            boolean more = true;
            while (more) {
                boolean wrote = writePiece(settled);
                more = wrote || !settled;
                if (!wrote && !settled) {
                    settle();
                }
                settled = !wrote;
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.warn("a step is not on disk", e);
            // Told first: whoever waits for the end of writing knows then what became of it.
            if (!told) {
                told = true;
                trouble.accept(e instanceof IOException io ? io : new IOException(e));
            }
            stop();
        }
    }

    /** What can wait until everything is written: pixels of the current document come into memory, the journal is tidied. */
    private void settle() {
        told = false;
        load(current());
        try {
            journal.tidy(onDisk.stream()
                    .map(entry -> entry.kept)
                    .filter(Objects::nonNull)
                    .toList());
            tidyLines();
        } catch (IOException e) {
            // Every step is on disk; that it takes more room than it must is nobody's concern now.
            LOG.warn("the history is not tidied: {}", e.getMessage());
        }
    }

    private void tidyLines() throws IOException {
        // The first stands for the untouched document and has no line.
        List<HistoryEntry> steps = onDisk.subList(1, onDisk.size());
        List<Journal.Kept> kept =
                steps.stream().map(entry -> Objects.requireNonNull(entry.kept)).toList();
        List<Journal.Kept> moved = journal.tidyLines(kept, positionOnDisk, noteOnDisk);
        for (int i = 0; i < moved.size(); i++) {
            steps.get(i).kept = moved.get(i);
        }
    }

    /** Reads all pixels of a document while it is the current one; what cannot be read is said where it is looked at. */
    private void load(Document document) {
        for (Runnable one : HeldPixels.loading(document, Picture::loadAlone)) {
            try {
                if (document == current()) {
                    one.run();
                }
            } catch (UnreadablePixelsException | OutOfMemoryError e) {
                LOG.warn("a picture stays on disk: {}", e.getMessage());
            }
        }
    }

    /** Writes one thing that the journal lacks; false when it lacked nothing, and then the last one if {@code last}. */
    private boolean writePiece(boolean last) throws IOException {
        HistoryEntry missing = null;
        int common = 0;
        int wanted;
        JsonNode wantedNote;
        synchronized (this) {
            int both = Math.min(onDisk.size(), entries.size());
            while (common < both && onDisk.get(common) == entries.get(common)) {
                common++;
            }
            missing = common < entries.size() ? entries.get(common) : null;
            wanted = missing == null ? position : common - 1;
            wantedNote = note;
            if (missing == null && wanted == positionOnDisk && Objects.equals(wantedNote, noteOnDisk)) {
                if (last) {
                    stop();
                }
                return false;
            }
        }
        if (wanted != positionOnDisk) {
            journal.position(wanted);
            positionOnDisk = wanted;
        } else if (missing != null) {
            missing.kept = journal.step(missing.step, Objects.requireNonNull(missing.held));
            onDisk.subList(common, onDisk.size()).clear();
            onDisk.add(missing);
            positionOnDisk = common;
        } else if (wantedNote != null) {
            journal.note(wantedNote);
            noteOnDisk = wantedNote;
        }
        return true;
    }

    private synchronized void stop() {
        writing = false;
        notifyAll();
        if (closed) {
            try {
                journal.close();
            } catch (IOException e) {
                LOG.warn("the history was not closed well", e);
            }
        }
    }
}
