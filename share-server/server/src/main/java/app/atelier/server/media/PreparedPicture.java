package app.atelier.server.media;

import app.atelier.server.problems.Problem;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

/**
 * An upload made ready to be kept: the stripped original, its variants, and what stands in for it while it loads.
 *
 * @param files bytes of every variant
 */
record PreparedPicture(
        String mediaType,
        int width,
        int height,
        boolean opaque,
        String blurhash,
        String placeholder,
        Map<Variant, byte[]> files) {
    private static final float QUALITY = 0.82f;
    private static final float PLACEHOLDER_QUALITY = 0.4f;
    private static final Variant GLIMPSE = Variant.W1280;
    private static final int HASH_SIDE = 64;
    private static final int PLACEHOLDER_SIDE = 10;
    private static final int HASH_LONG = 4;
    private static final int HASH_SHORT = 3;

    /**
     * Strips a file. Reads headers only.
     *
     * @throws Problem 415 for what is no picture, 422 for one that is too large, moving, or broken
     */
    static StrippedPicture strip(byte[] file, PictureLimits limits) {
        if (file.length == 0) {
            throw Problem.of(422, "picture.empty");
        }
        PictureType type = PictureType.sniff(file).orElseThrow(() -> Problem.of(415, "picture.type"));
        try {
            return switch (type) {
                case PNG -> PngFile.strip(file, limits);
                case JPEG -> JpegFile.strip(file, limits);
                case WEBP -> WebpFile.strip(file, limits);
                case GIF -> GifFile.strip(file, limits);
            };
        } catch (IndexOutOfBoundsException e) {
            throw Problem.because(e, 422, "picture.truncated");
        }
    }

    /** Decodes a stripped file and makes everything out of it; takes memory for some 16 million pixels. */
    static PreparedPicture of(StrippedPicture stripped, byte[] file) throws IOException {
        Pixels pixels = PictureDecoder.decode(stripped, file);
        boolean opaque = pixels.opaque();
        boolean kept = stripped.type() != PictureType.GIF;
        Map<Variant, byte[]> files = new EnumMap<>(Variant.class);
        files.put(Variant.ORIGINAL, kept ? stripped.file() : PictureEncoder.png(pixels));
        int width = stripped.turned() ? stripped.height() : stripped.width();
        int height = stripped.turned() ? stripped.width() : stripped.height();
        Pixels flat = opaque ? pixels : pixels.flattened();
        Pixels shown = shrunk(flat, Variant.W1280, width, height);
        byte[] profile = stripped.profile();
        // The JPEG reader has applied its profile already.
        if (profile != null && stripped.type() != PictureType.JPEG) {
            shown = PictureDecoder.toSrgb(shown, profile);
        }
        files.put(Variant.W1280, PictureEncoder.webp(shown, QUALITY));
        shown = shrunk(shown, Variant.W640, width, height);
        files.put(Variant.W640, PictureEncoder.webp(shown, QUALITY));
        shown = shrunk(shown, Variant.W320, width, height);
        files.put(Variant.W320, PictureEncoder.webp(shown, QUALITY));
        String mediaType = kept ? stripped.type().mediaType() : PictureType.PNG.mediaType();
        Pixels small = within(shown, HASH_SIDE);
        boolean wide = width >= height;
        String hash = BlurHash.of(small, wide ? HASH_LONG : HASH_SHORT, wide ? HASH_SHORT : HASH_LONG);
        byte[] tiny = PictureEncoder.webp(within(small, PLACEHOLDER_SIDE), PLACEHOLDER_QUALITY);
        String placeholder = "data:image/webp;base64," + Base64.getEncoder().encodeToString(tiny);
        return new PreparedPicture(mediaType, width, height, opaque, hash, placeholder, files);
    }

    /** A small copy to look at once, as a {@code data:} URL. */
    static Glimpse glimpse(StrippedPicture stripped, byte[] file) throws IOException {
        Pixels pixels = PictureDecoder.decode(stripped, file);
        int width = stripped.turned() ? stripped.height() : stripped.width();
        int height = stripped.turned() ? stripped.width() : stripped.height();
        Pixels shown = shrunk(pixels.opaque() ? pixels : pixels.flattened(), GLIMPSE, width, height);
        byte[] profile = stripped.profile();
        if (profile != null && stripped.type() != PictureType.JPEG) {
            shown = PictureDecoder.toSrgb(shown, profile);
        }
        byte[] webp = PictureEncoder.webp(shown, QUALITY);
        return new Glimpse(
                width, height, "data:image/webp;base64," + Base64.getEncoder().encodeToString(webp));
    }

    private static Pixels shrunk(Pixels pixels, Variant variant, int width, int height) {
        return pixels.shrunk(variant.widthFor(width, height), variant.heightFor(width, height));
    }

    private static Pixels within(Pixels pixels, int side) {
        double scale = Math.min(1.0, (double) side / Math.max(pixels.width(), pixels.height()));
        int width = Math.max(1, (int) Math.round(pixels.width() * scale));
        int height = Math.max(1, (int) Math.round(pixels.height() * scale));
        return pixels.shrunk(width, height);
    }
}
