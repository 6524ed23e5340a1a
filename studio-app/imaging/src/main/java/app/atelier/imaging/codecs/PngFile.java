package app.atelier.imaging.codecs;

import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Primaries;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The chunks of a PNG file (PNG Specification, Third Edition), read without decoding pixels. */
final class PngFile {
    static final String RECIPE_KEY = "atelier:recipe";
    static final String PARAMETERS_KEY = "parameters";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int MAX_INFLATED = 16 << 20;

    final byte[] file;
    final int width;
    final int height;
    final int bitDepth;
    final int colourType;
    final boolean interlaced;
    final List<int[]> data = new ArrayList<>();
    final Map<String, String> text = new TreeMap<>();
    byte @Nullable [] palette;
    byte @Nullable [] transparency;
    byte @Nullable [] profile;
    private @Nullable ColourSpace coded;
    int orientation = 1;
    boolean ended;

    private PngFile(byte[] file) throws UnreadablePictureException {
        this.file = file;
        if (file.length < 33 || !Bytes.matches(file, 12, "IHDR") || Bytes.i32be(file, 8) != 13) {
            throw UnreadablePictureException.truncated();
        }
        width = Bytes.i32be(file, 16);
        height = Bytes.i32be(file, 20);
        bitDepth = file[24];
        colourType = file[25];
        interlaced = file[28] == 1;
        boolean known =
                switch (colourType) {
                    case 0 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8 || bitDepth == 16;
                    case 3 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8;
                    case 2, 4, 6 -> bitDepth == 8 || bitDepth == 16;
                    default -> false;
                };
        if (!known || file[26] != 0 || file[27] != 0 || file[28] < 0 || file[28] > 1) {
            throw UnreadablePictureException.damaged("PNG");
        }
    }

    static boolean is(byte[] file) {
        return file.length >= 8 && java.util.Arrays.equals(file, 0, 8, SIGNATURE, 0, 8);
    }

    static byte[] signature() {
        return SIGNATURE.clone();
    }

    /** Reads all chunks. Ancillary ones that are damaged are left out; the picture can be read without them. */
    static PngFile parse(byte[] file) throws UnreadablePictureException {
        PngFile png = new PngFile(file);
        png.header().checked();
        int at = 33;
        while (at + 12 <= file.length && !png.ended) {
            int length = Bytes.i32be(file, at);
            if (length < 0 || at + 12L + length > file.length) {
                // The last chunk is cut: what there is of the pixels may still be asked for by a decoder.
                if (Bytes.matches(file, at + 4, "IDAT")) {
                    png.data.add(new int[] {at + 8, file.length - at - 8});
                }
                break;
            }
            png.take(at, length);
            at += 12 + length;
        }
        return png;
    }

    PictureHeader header() {
        boolean alpha = colourType >= 4 || transparency != null;
        return new PictureHeader("image/png", width, height, bitDepth == 16 ? 16 : 8, alpha, orientation);
    }

    int channels() {
        return switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    PictureMetadata metadata() {
        Map<String, String> rest = new TreeMap<>(text);
        String recipe = rest.remove(RECIPE_KEY);
        String parameters = rest.remove(PARAMETERS_KEY);
        rest.remove(Xmp.PNG_KEY);
        return new PictureMetadata(rest, recipe, parameters);
    }

    private void take(int at, int length) throws UnreadablePictureException {
        int body = at + 8;
        String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
        switch (type) {
            case "IDAT" -> data.add(new int[] {body, length});
            case "IEND" -> ended = true;
            case "PLTE" -> palette = java.util.Arrays.copyOfRange(file, body, body + length);
            case "tRNS" -> transparency = java.util.Arrays.copyOfRange(file, body, body + length);
            default -> {
                CRC32 crc = new CRC32();
                crc.update(file, at + 4, length + 4);
                if ((int) crc.getValue() == Bytes.i32be(file, body + length)) {
                    ancillary(type, body, length);
                } else if (Character.isUpperCase(type.charAt(0))) {
                    throw UnreadablePictureException.damaged("PNG");
                }
            }
        }
    }

    private void ancillary(String type, int body, int length) {
        int end = body + length;
        switch (type) {
            case "tEXt" -> {
                int zero = zero(body, end);
                if (zero > 0) {
                    text.put(latin(body, zero), latin(zero + 1, end));
                }
            }
            case "zTXt" -> {
                int zero = zero(body, end);
                byte[] inflated = zero > 0 && zero + 2 <= end ? inflate(zero + 2, end) : null;
                if (inflated != null) {
                    text.put(latin(body, zero), new String(inflated, StandardCharsets.ISO_8859_1));
                }
            }
            case "iTXt" -> international(body, end);
            case "iCCP" -> {
                int zero = zero(body, end);
                if (zero > 0 && zero + 2 <= end) {
                    profile = inflate(zero + 2, end);
                }
            }
            case "cICP" -> coded = coded(body, end);
            case "eXIf" -> orientation = Exif.orientation(java.util.Arrays.copyOfRange(file, body, end));
            default -> {
                // Other ancillary chunks say nothing that is used here.
            }
        }
    }

    /** Coding-independent code points (ITU-T H.273) that mean a space of ours; what we cannot show is left to iCCP. */
    private @Nullable ColourSpace coded(int body, int end) {
        if (end - body != 4 || file[body + 2] != 0 || file[body + 3] != 1) {
            return null;
        }
        int transfer = file[body + 1];
        boolean linear = transfer == 8;
        if (!linear && transfer != 13) {
            return null;
        }
        return switch (file[body]) {
            case 1 -> ColourSpace.of(Primaries.SRGB, linear);
            case 12 -> ColourSpace.of(Primaries.P3, linear);
            default -> null;
        };
    }

    /** What the numbers mean: cICP before iCCP before sRGB (section 4.3). */
    Meaning meaning() {
        ColourSpace known = coded;
        return known != null ? Meaning.of(known) : Meaning.of(profile, channels() < 3 && colourType != 3);
    }

    private void international(int body, int end) {
        int key = zero(body, end);
        if (key < 0 || key + 3 > end) {
            return;
        }
        int language = zero(key + 3, end);
        int translated = language < 0 ? -1 : zero(language + 1, end);
        if (translated < 0) {
            return;
        }
        boolean compressed = file[key + 1] == 1;
        byte[] value =
                compressed ? inflate(translated + 1, end) : java.util.Arrays.copyOfRange(file, translated + 1, end);
        if (value != null) {
            text.put(latin(body, key), new String(value, StandardCharsets.UTF_8));
        }
    }

    private int zero(int from, int end) {
        for (int i = from; i < end; i++) {
            if (file[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private String latin(int from, int end) {
        return new String(file, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private byte @Nullable [] inflate(int from, int end) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, end - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished() && out.size() < MAX_INFLATED) {
                int n = inflater.inflate(buffer);
                if (n == 0) {
                    return null;
                }
                out.write(buffer, 0, n);
            }
            return inflater.finished() ? out.toByteArray() : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
