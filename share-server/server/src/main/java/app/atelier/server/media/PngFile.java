package app.atelier.server.media;

import app.atelier.server.problems.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads a PNG chunk by chunk (ISO/IEC 15948) and writes it again with only what its pixels need. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;
    private static final int HEAD_SIZE = 13;
    private static final int MOST_CHUNKS = 100_000;
    private static final int MOST_TEXT = 1 << 20;
    private static final int MOST_PROFILE = 4 << 20;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP");

    private static final Set<String> TEXTS = Set.of("tEXt", "iTXt");
    private static final String RECIPE = "atelier:recipe";
    /** What Atelier writes into a file beside the recipe that its creator chose to share. */
    private static final Set<String> BESIDE_RECIPE = Set.of("parameters", "Title", "Description");

    private final byte[] file;
    private final boolean recipeStays;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int frames;
    private boolean pixels;
    private boolean recipe;
    private int inflatable = MOST_TEXT + MOST_PROFILE;
    private byte @Nullable [] profile;

    private PngFile(byte[] file, boolean recipeStays) {
        this.file = file;
        this.recipeStays = recipeStays;
    }

    static StrippedPicture strip(byte[] file, PictureLimits limits) {
        return new PngFile(file, false).walk(limits);
    }

    /** As {@link #strip}, but a recipe of Atelier and the words beside it stay. */
    static StrippedPicture stripButRecipe(byte[] file, PictureLimits limits) {
        return new PngFile(file, true).walk(limits);
    }

    private StrippedPicture walk(PictureLimits limits) {
        out.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        int chunks = 0;
        while (true) {
            if (file.length - at < CHUNK_FRAME || ++chunks > MOST_CHUNKS) {
                throw Problem.of(422, "picture.truncated");
            }
            long length = Bytes.u32(file, at);
            if (length > file.length - at - CHUNK_FRAME) {
                throw Problem.of(422, "picture.truncated");
            }
            int data = at + 8;
            int size = (int) length;
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            boolean head = name.equals("IHDR");
            if (head != (chunks == 1) || head && size != HEAD_SIZE) {
                throw Problem.of(422, "picture.broken");
            }
            checkSum(at, size);
            chunk(name, data, size, limits);
            recipe |= recipeStays && TEXTS.contains(name) && keyword(data, size).equals(RECIPE);
            if (KEPT.contains(name) || stays(name, data, size)) {
                out.write(file, at, size + CHUNK_FRAME);
            }
            at = data + size + 4;
            if (name.equals("IEND")) {
                break;
            }
        }
        if (!pixels) {
            throw Problem.of(422, "picture.truncated");
        }
        return new StrippedPicture(PictureType.PNG, out.toByteArray(), width, height, 1, profile);
    }

    /** The recipe comes first of all words, where Atelier wrote them. */
    private boolean stays(String name, int data, int size) {
        return recipeStays
                && recipe
                && TEXTS.contains(name)
                && (keyword(data, size).equals(RECIPE) || BESIDE_RECIPE.contains(keyword(data, size)));
    }

    private String keyword(int data, int size) {
        int end = data;
        while (end < data + size && file[end] != 0) {
            end++;
        }
        return new String(file, data, end - data, StandardCharsets.ISO_8859_1);
    }

    private void chunk(String name, int data, int size, PictureLimits limits) {
        switch (name) {
            case "IHDR" -> {
                width = limits.side(Bytes.u32(file, data));
                height = limits.side(Bytes.u32(file, data + 4));
                limits.check(width, height);
            }
            case "IDAT" -> pixels = true;
            case "fcTL" -> {
                if (++frames > 1) {
                    throw Problem.of(422, "picture.animated");
                }
            }
            case "iCCP" -> profile = compressed(data, size, 1, MOST_PROFILE);
            case "zTXt" -> compressed(data, size, 1, MOST_TEXT);
            case "iTXt" -> internationalText(data, size);
            default -> {
                // Everything else is either kept as it is or dropped unread.
            }
        }
    }

    /** Name, a zero, so many further bytes, then zlib data. */
    private byte[] compressed(int data, int size, int further, int most) {
        int start = afterZero(data, size) + further;
        if (start > data + size) {
            throw Problem.of(422, "picture.broken");
        }
        return inflated(start, data + size - start, most);
    }

    /** All of a file together unpack to no more than one text and one profile may, however many there are. */
    private byte[] inflated(int from, int length, int most) {
        byte[] all = Inflation.of(file, from, length, Math.min(most, inflatable));
        inflatable -= all.length;
        return all;
    }

    private void internationalText(int data, int size) {
        int flag = afterZero(data, size);
        if (flag + 2 <= data + size && file[flag] == 1) {
            int language = afterZero(flag + 2, data + size - flag - 2);
            int text = afterZero(language, data + size - language);
            inflated(text, data + size - text, MOST_TEXT);
        }
    }

    private int afterZero(int from, int size) {
        for (int i = from; i < from + size; i++) {
            if (file[i] == 0) {
                return i + 1;
            }
        }
        throw Problem.of(422, "picture.broken");
    }

    private void checkSum(int at, int size) {
        CRC32 sum = new CRC32();
        sum.update(file, at + 4, size + 4);
        if (sum.getValue() != Bytes.u32(file, at + 8 + size)) {
            throw Problem.of(422, "picture.broken");
        }
    }
}
