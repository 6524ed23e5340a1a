package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.codecs.ReadingWatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes ZIP containers whose bytes depend only on what is in them. */
final class Archive implements AutoCloseable {
    /** The earliest time that a ZIP entry can have, in every time zone the same. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void put(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Reads a container; what is in it may be made to fill the memory, so all of it together has a limit. */
    sealed interface Reading extends ArchiveReader.Source, AutoCloseable {
        @Override
        void close() throws IOException;

        /** A file; entries are read when they are asked for. */
        static Reading of(Path file) throws IOException {
            return of(file, ReadingWatch.NONE);
        }

        /** As {@link #of(Path)}; the watch is told of each entry that is asked for. */
        static Reading of(Path file, ReadingWatch watch) throws IOException {
            try {
                if (Files.isDirectory(file)) {
                    throw new UnreadableDocumentException(WORDS.get("archive.folder", file.getFileName()));
                }
                long size = Files.size(file);
                ZipFile zip = new ZipFile(file.toFile());
                return new OfFile(zip, new Allowance(size), new Told(watch, zip.size()));
            } catch (NoSuchFileException e) {
                throw new UnreadableDocumentException(WORDS.get("archive.gone", file), e);
            } catch (java.util.zip.ZipException e) {
                throw new UnreadableDocumentException(WORDS.get("archive.container"), e);
            }
        }

        /** The bytes of a file; all entries are read at once. */
        static Reading of(byte[] file) throws UnreadableDocumentException {
            Map<String, byte[]> entries = new HashMap<>();
            Allowance allowance = new Allowance(file.length);
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    entries.put(entry.getName(), allowance.read(in));
                }
            } catch (UnreadableDocumentException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                throw new UnreadableDocumentException(WORDS.get("archive.container"), e);
            }
            return new OfBytes(entries);
        }
    }

    /** What may come out of a container: pictures in it are deflated already, only descriptions shrink much. */
    private static final class Allowance {
        private static final long ALWAYS = 64L << 20;
        private static final int TIMES = 20;

        private long left;

        private Allowance(long size) {
            left = ALWAYS + TIMES * size;
        }

        private byte[] read(java.io.InputStream in) throws IOException {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left));
            left -= content.length;
            if (left <= 0) {
                throw new UnreadableDocumentException(WORDS.get("archive.large"));
            }
            return content;
        }
    }

    /** How many entries were asked for. */
    private static final class Told {
        private final ReadingWatch watch;
        private final int all;
        private int done;

        private Told(ReadingWatch watch, int all) {
            this.watch = watch;
            this.all = all;
        }

        private void next() {
            watch.next(done, all);
            done++;
        }
    }

    private record OfFile(ZipFile zip, Allowance allowance, Told told) implements Reading {
        @Override
        public byte @Nullable [] content(String name) throws UnreadableDocumentException {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                return null;
            }
            told.next();
            try (var in = zip.getInputStream(entry)) {
                return allowance.read(in);
            } catch (UnreadableDocumentException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                throw new UnreadableDocumentException(WORDS.get("archive.container"), e);
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    private record OfBytes(Map<String, byte[]> entries) implements Reading {
        @Override
        public byte @Nullable [] content(String name) {
            return entries.get(name);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
