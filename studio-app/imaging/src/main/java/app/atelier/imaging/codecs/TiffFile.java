package app.atelier.imaging.codecs;

import app.atelier.imaging.colour.ColourSpace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first directory of a TIFF file (TIFF 6.0; Adobe's technical notes 1 to 3), read without decoding pixels. */
final class TiffFile {
    static final int UNSIGNED = 1;
    static final int FLOAT = 3;

    /** Kinds of colours. */
    static final int RGB = 2;

    static final int INKS = 5;
    static final int LAB = 8;

    private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    private static final int MOST_SAMPLES = 16;

    final byte[] file;
    private final boolean little;
    private final Map<Integer, long[]> numbers = new HashMap<>();
    private byte @Nullable [] profile;
    private byte @Nullable [] xmp;
    final int width;
    final int height;
    final int bits;
    final int samples;
    final int format;
    final int photometric;
    final int compression;
    final int predictor;
    final boolean planar;
    /** 0 is none, 1 premultiplied, 2 not premultiplied. */
    final int alpha;

    private TiffFile(byte[] file) throws UnreadablePictureException {
        this.file = file;
        this.little = file[0] == 'I';
        long directory = file.length < 8 ? 0 : u32(4);
        if (directory < 8 || directory + 2 > file.length) {
            throw UnreadablePictureException.truncated();
        }
        int entries = u16((int) directory);
        for (int i = 0; i < entries; i++) {
            int at = (int) directory + 2 + 12 * i;
            if (at + 12 > file.length) {
                throw UnreadablePictureException.truncated();
            }
            entry(at);
        }
        width = number(256, 0);
        height = number(257, 0);
        samples = number(277, 1);
        format = number(339, UNSIGNED);
        photometric = number(262, -1);
        compression = number(259, 1);
        predictor = number(317, 1);
        planar = number(284, 1) == 2;
        bits = number(258, 1);
        alpha = samples > colours() && !foreign() ? number(338, 0) : 0;
    }

    static TiffFile parse(byte[] file) throws UnreadablePictureException {
        TiffFile tiff = new TiffFile(file);
        if (tiff.width < 1 || tiff.height < 1 || tiff.samples < 1 || tiff.samples > MOST_SAMPLES) {
            throw UnreadablePictureException.damaged("TIFF");
        }
        tiff.header().checked();
        return tiff;
    }

    PictureHeader header() {
        int given = number(274, 1);
        int orientation = given >= 1 && given <= 8 ? given : 1;
        int depth = format == FLOAT ? 32 : bits > 8 ? 16 : 8;
        return new PictureHeader("image/tiff", width, height, depth, alpha == 1 || alpha == 2, orientation);
    }

    byte @Nullable [] profile() {
        return profile;
    }

    PictureMetadata metadata() {
        byte[] packet = xmp;
        return packet == null ? PictureMetadata.NONE : Xmp.read(packet);
    }

    /** What the numbers mean; floats of which nothing is said are taken for linear light, as other editors do. */
    Meaning meaning() {
        byte[] icc = profile;
        if (format == FLOAT && (icc == null || icc.length == 0)) {
            return Meaning.of(ColourSpace.LINEAR_SRGB);
        }
        return Meaning.of(icc, photometric < 2);
    }

    /** Samples of a pixel that are colour. */
    int colours() {
        return switch (photometric) {
            case INKS -> 4;
            case RGB, LAB -> 3;
            default -> 1;
        };
    }

    /** Whether the samples are neither grey nor red, green and blue. */
    boolean foreign() {
        return photometric == INKS || photometric == LAB;
    }

    /** Whether {@link TiffPixels} reads it; other kinds are left to the Java platform. */
    boolean plain() {
        boolean known = format == UNSIGNED && (bits == 8 || bits == 16) || format == FLOAT && bits == 32;
        boolean cmyk = photometric == INKS && number(332, 1) == 1;
        boolean whole = format == UNSIGNED && samples >= colours() && (cmyk || photometric == LAB);
        boolean colours = photometric == RGB && samples >= 3 || photometric >= 0 && photometric <= 1 || whole;
        boolean palette = photometric == 3 && bits == 8 && format == UNSIGNED && samples == 1;
        boolean packed =
                switch (compression) {
                    case 1, 5, 8, 32773, 32946 -> true;
                    default -> false;
                };
        boolean predicted = predictor == 1 || predictor == 2 || predictor == 3 && format == FLOAT;
        return known && (colours || palette) && packed && predicted && evenBits();
    }

    private boolean evenBits() {
        for (long b : numbers(258)) {
            if (b != bits) {
                return false;
            }
        }
        for (long f : numbers(339)) {
            if (f != format) {
                return false;
            }
        }
        return true;
    }

    private void entry(int at) throws UnreadablePictureException {
        int tag = u16(at);
        int type = u16(at + 2);
        long count = u32(at + 4);
        if (type < 1 || type >= TYPE_BYTES.length || count < 1) {
            return;
        }
        long bytes = count * TYPE_BYTES[type];
        long place = bytes <= 4 ? at + 8 : u32(at + 8);
        if (place + bytes > file.length) {
            if (tag == 273 || tag == 279 || tag == 324 || tag == 325) {
                throw UnreadablePictureException.truncated();
            }
            // Words and hints that are cut away are not missed.
            return;
        }
        int from = (int) place;
        if (tag == 34675 || tag == 700) {
            byte[] content = java.util.Arrays.copyOfRange(file, from, (int) (place + bytes));
            if (tag == 700) {
                xmp = content;
            } else {
                profile = content;
            }
        } else if (type == 3 || type == 4 || type == 1) {
            long[] values = new long[(int) count];
            for (int i = 0; i < values.length; i++) {
                values[i] = type == 3 ? u16(from + 2 * i) : type == 4 ? u32(from + 4 * i) : Bytes.u8(file, from + i);
            }
            numbers.put(tag, values);
        }
    }

    /** The first number of a tag; what does not fit is as good as missing. */
    int number(int tag, int otherwise) {
        long[] values = numbers.get(tag);
        return values == null || values[0] > Integer.MAX_VALUE ? otherwise : (int) values[0];
    }

    long[] numbers(int tag) {
        return numbers.getOrDefault(tag, new long[0]);
    }

    int u16(int at) {
        return little ? Bytes.u16le(file, at) : Bytes.u16be(file, at);
    }

    private long u32(int at) {
        return little ? Bytes.u32le(file, at) : Bytes.u32be(file, at);
    }

    /** Whether the low byte of a number comes first. */
    boolean little() {
        return little;
    }
}
