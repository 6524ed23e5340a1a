package app.atelier.server.media;

import app.atelier.server.problems.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a WebP chunk by chunk (RFC 9649) and writes it again without EXIF, XMP and what follows its end. */
final class WebpFile {
    private static final int HEADER = 12;
    private static final int ANIMATION = 0x02;
    private static final int METADATA = 0x04 | 0x08;
    private static final int MOST_CHUNKS = 1_000;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");

    private final byte[] file;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean pixels;
    private byte @Nullable [] profile;

    private WebpFile(byte[] file) {
        this.file = file;
    }

    static StrippedPicture strip(byte[] file, PictureLimits limits) {
        return new WebpFile(file).walk(limits);
    }

    private StrippedPicture walk(PictureLimits limits) {
        long said = Bytes.u32Little(file, 4) + 8;
        if (file.length < HEADER + 8 || said > file.length) {
            throw Problem.of(422, "picture.truncated");
        }
        int end = (int) said;
        int at = HEADER;
        int chunks = 0;
        while (end - at >= 8) {
            long length = Bytes.u32Little(file, at + 4);
            if (length > end - at - 8 || ++chunks > MOST_CHUNKS) {
                throw Problem.of(422, "picture.truncated");
            }
            String name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            int size = (int) length;
            int padded = Math.min(size + (size & 1), end - at - 8);
            if (name.equals("ANIM") || name.equals("ANMF")) {
                throw Problem.of(422, "picture.animated");
            }
            if (KEPT.contains(name)) {
                chunk(name, at + 8, size, limits);
                byte[] copy = Arrays.copyOfRange(file, at, at + 8 + padded);
                if (name.equals("VP8X")) {
                    copy[8] = (byte) (copy[8] & ~(METADATA | ANIMATION));
                }
                body.writeBytes(copy);
            }
            at += 8 + padded;
        }
        if (!pixels) {
            throw Problem.of(422, "picture.truncated");
        }
        return new StrippedPicture(PictureType.WEBP, whole(), width, height, 1, profile);
    }

    private void chunk(String name, int data, int size, PictureLimits limits) {
        switch (name) {
            case "VP8X" -> {
                if (size < 10) {
                    throw Problem.of(422, "picture.broken");
                }
                if ((file[data] & ANIMATION) != 0) {
                    throw Problem.of(422, "picture.animated");
                }
                set(Bytes.u24Little(file, data + 4) + 1, Bytes.u24Little(file, data + 7) + 1, limits);
            }
            case "VP8 " -> {
                boolean key = size >= 10 && Bytes.startsWith(file, data + 3, 0x9D, 0x01, 0x2A);
                if (!key) {
                    throw Problem.of(422, "picture.broken");
                }
                set(Bytes.u16Little(file, data + 6) & 0x3FFF, Bytes.u16Little(file, data + 8) & 0x3FFF, limits);
                pixels = true;
            }
            case "VP8L" -> {
                if (size < 5 || file[data] != 0x2F) {
                    throw Problem.of(422, "picture.broken");
                }
                long bits = Bytes.u32Little(file, data + 1);
                set((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1, limits);
                pixels = true;
            }
            case "ICCP" -> profile = Arrays.copyOfRange(file, data, data + size);
            default -> {
                // Transparency has no size of its own.
            }
        }
    }

    private void set(int width, int height, PictureLimits limits) {
        this.width = limits.side(width);
        this.height = limits.side(height);
        limits.check(width, height);
    }

    private byte[] whole() {
        ByteBuffer out = ByteBuffer.allocate(HEADER + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + body.size());
        out.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(body.toByteArray());
        return out.array();
    }
}
