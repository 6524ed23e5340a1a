package app.atelier.imaging.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP containers whose bytes depend only on what is in them. */
final class Archive implements AutoCloseable {
    /** The earliest time that a ZIP entry can have, in every time zone the same. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final long MAX_TOTAL = 2L << 30;

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

    /** All entries by name, in their order. */
    static Map<String, byte[]> entries(byte[] file) throws UnreadableDocumentException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MAX_TOTAL - total));
                total += content.length;
                if (total >= MAX_TOTAL) {
                    throw new UnreadableDocumentException("The document is too large to be opened.");
                }
                entries.put(entry.getName(), content);
            }
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException("The document is damaged: its container cannot be read.", e);
        }
        return entries;
    }
}
