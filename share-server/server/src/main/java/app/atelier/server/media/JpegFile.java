package app.atelier.server.media;

import app.atelier.server.problems.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JPEG segment by segment (ITU-T T.81) and writes it again without comments, EXIF, XMP, thumbnails and what
 * follows its end. The pixels are not touched. A turned picture keeps its orientation, in a tag of its own.
 */
final class JpegFile {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int MOST_SEGMENTS = 10_000;
    /** Encoders make a dozen. */
    private static final int MOST_SCANS = 100;
    /** Each scan of a progressive picture goes through all its pixels, however few bytes it has. */
    private static final long MOST_PIXELS_TIMES_SCANS = 600_000_000;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    /** Version, density, and no thumbnail: what is in place of a JFIF segment that has one. */
    private static final byte[] SQUARE_PIXELS = {1, 1, 0, 0, 1, 0, 1, 0, 0};

    private static final int BARE_JFIF = 14;
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] file;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final SortedMap<Integer, byte[]> profileParts = new TreeMap<>();
    private int width;
    private int height;
    private int scans;
    private int orientation = 1;
    private boolean jfif;
    private byte[] head = SQUARE_PIXELS;

    private JpegFile(byte[] file) {
        this.file = file;
    }

    static StrippedPicture strip(byte[] file, PictureLimits limits) {
        return new JpegFile(file).walk(limits);
    }

    private StrippedPicture walk(PictureLimits limits) {
        int at = 2;
        int segments = 0;
        boolean scanned = false;
        while (true) {
            if (++segments > MOST_SEGMENTS) {
                throw Problem.of(422, "picture.broken");
            }
            at = marker(at);
            int marker = file[at] & 0xFF;
            at++;
            if (marker == EOI) {
                break;
            }
            if (marker == SOI || marker == 0 || file.length - at < 2) {
                throw Problem.of(422, "picture.broken");
            }
            int length = Bytes.u16(file, at);
            if (length < 2 || length > file.length - at) {
                throw Problem.of(422, "picture.truncated");
            }
            segment(marker, at, length, limits);
            at += length;
            if (marker == SOS) {
                scanned = true;
                scan();
                int end = scanEnd(at);
                body.write(file, at, end - at);
                at = end;
            }
        }
        if (!scanned || width == 0) {
            throw Problem.of(422, "picture.truncated");
        }
        return new StrippedPicture(PictureType.JPEG, whole(), width, height, orientation, profile());
    }

    /** The place of a marker's second byte; fill bytes before it are skipped. */
    private int marker(int from) {
        int at = from;
        if (at >= file.length) {
            throw Problem.of(422, "picture.truncated");
        }
        if ((file[at] & 0xFF) != 0xFF) {
            throw Problem.of(422, "picture.broken");
        }
        while (at < file.length && (file[at] & 0xFF) == 0xFF) {
            at++;
        }
        if (at >= file.length) {
            throw Problem.of(422, "picture.truncated");
        }
        return at;
    }

    /** The end of coded data: the next marker that is neither stuffing nor a restart. */
    private int scanEnd(int from) {
        for (int at = from; at < file.length - 1; at++) {
            if ((file[at] & 0xFF) == 0xFF) {
                int next = file[at + 1] & 0xFF;
                boolean within = next == 0 || next >= 0xD0 && next <= 0xD7 || next == 0xFF;
                if (!within) {
                    return at;
                }
            }
        }
        throw Problem.of(422, "picture.truncated");
    }

    private void segment(int marker, int at, int length, PictureLimits limits) {
        int data = at + 2;
        int size = length - 2;
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            frame(data, size, limits);
        }
        if (marker == APP0 && begins(data, size, JFIF)) {
            jfif = true;
            boolean bare = size == BARE_JFIF && file[data + size - 1] == 0 && file[data + size - 2] == 0;
            head = bare ? Arrays.copyOfRange(file, data + JFIF.length, data + size) : SQUARE_PIXELS;
        }
        if (marker == APP1 && begins(data, size, EXIF)) {
            orientation = Orientation.of(file, data + EXIF.length, size - EXIF.length);
        }
        if (marker == APP2 && begins(data, size, ICC) && size > ICC.length + 2) {
            int part = file[data + ICC.length] & 0xFF;
            byte[] bytes = Arrays.copyOfRange(file, data + ICC.length + 2, data + size);
            profileParts.put(part, bytes);
        }
        if (kept(marker, data, size)) {
            body.write(0xFF);
            body.write(marker);
            body.write(file, at, length);
        }
    }

    private void scan() {
        boolean work = (long) width * height * ++scans > MOST_PIXELS_TIMES_SCANS;
        if (scans > MOST_SCANS || work) {
            throw Problem.of(422, "picture.scans");
        }
    }

    private void frame(int data, int size, PictureLimits limits) {
        // A second frame would say another size than the one that is decoded.
        if (size < 6 || width != 0) {
            throw Problem.of(422, "picture.broken");
        }
        height = limits.side(Bytes.u16(file, data + 1));
        width = limits.side(Bytes.u16(file, data + 3));
        int components = file[data + 5] & 0xFF;
        if (components == 4) {
            throw Problem.of(422, "picture.cmyk");
        }
        limits.check(width, height);
    }

    private boolean kept(int marker, int data, int size) {
        if (marker == COMMENT || marker == APP0) {
            return false;
        }
        if (marker >= APP1 && marker <= APP15) {
            boolean profile = marker == APP2 && begins(data, size, ICC);
            boolean colours = marker == APP14 && begins(data, size, ADOBE) && size == 12;
            return profile || colours;
        }
        return true;
    }

    private boolean begins(int at, int size, byte[] word) {
        if (size < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private byte[] whole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.size() + 64);
        out.write(0xFF);
        out.write(SOI);
        if (jfif) {
            // Without its thumbnail. It also tells how colours are coded, so a file without one must not get one.
            segment(out, APP0, JFIF, head);
        }
        if (orientation != 1) {
            segment(out, APP1, EXIF, Orientation.tag(orientation));
        }
        out.writeBytes(body.toByteArray());
        out.write(0xFF);
        out.write(EOI);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] name, byte[] data) {
        int length = name.length + data.length + 2;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length & 0xFF);
        out.writeBytes(name);
        out.writeBytes(data);
    }

    private byte @Nullable [] profile() {
        if (profileParts.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profileParts.values().forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
