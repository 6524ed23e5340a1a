package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads PNG, JPEG, WebP, TIFF, BMP and GIF by their content, whatever their name. Pictures come upright and in sRGB.
 * Sizes are checked from the header before memory is taken for pixels. Immutable; may be used by several threads.
 */
public final class PictureReader {
    private static final long MAX_FILE = 1L << 30;
    private static final int FULL = Integer.MAX_VALUE;

    private final JpegCodec jpegCodec = new JpegCodec(TurboJpeg.find());

    /**
     * Reads a file.
     *
     * @throws UnreadablePictureException if it is no picture, damaged or beyond the limits
     * @throws IOException if the file itself cannot be read
     */
    public DecodedPicture read(Path file) throws IOException {
        return read(bytes(file));
    }

    /** Reads the bytes of a file. */
    public DecodedPicture read(byte[] file) throws UnreadablePictureException {
        return read(file, FULL);
    }

    /**
     * Reads a file at a size for lists: the longer side is {@code maxSide} or what the file has, if that is less.
     * JPEG and WebP are decoded at a reduced size, which is many times faster.
     */
    public DecodedPicture readScaled(Path file, int maxSide) throws IOException {
        return readScaled(bytes(file), maxSide);
    }

    /** As {@link #readScaled(Path, int)}. */
    public DecodedPicture readScaled(byte[] file, int maxSide) throws UnreadablePictureException {
        if (maxSide < 1) {
            throw new IllegalArgumentException("A picture needs at least one pixel a side.");
        }
        DecodedPicture decoded = read(file, maxSide);
        return new DecodedPicture(fit(decoded.picture(), maxSide), decoded.metadata(), decoded.header());
    }

    /** What a file says of itself, without decoding pixels. */
    public PictureHeader probe(Path file) throws IOException {
        return probe(bytes(file));
    }

    /** As {@link #probe(Path)}. */
    public PictureHeader probe(byte[] file) throws UnreadablePictureException {
        return inspect(file).header();
    }

    /** The words inside a file, without decoding pixels. */
    public PictureMetadata metadata(byte[] file) throws UnreadablePictureException {
        return inspect(file).metadata();
    }

    private record Inspected(PictureHeader header, PictureMetadata metadata) {}

    private static Inspected inspect(byte[] file) throws UnreadablePictureException {
        if (PngFile.is(file)) {
            PngFile png = PngFile.parse(file);
            return new Inspected(png.header(), png.metadata());
        }
        if (JpegFile.is(file)) {
            JpegFile jpeg = JpegFile.parse(file);
            return new Inspected(jpeg.header(), jpeg.metadata());
        }
        if (WebpFile.is(file)) {
            WebpFile webp = WebpFile.parse(file);
            return new Inspected(webp.header(), webp.metadata());
        }
        return new Inspected(OtherFormats.header(file, otherFormat(file)), PictureMetadata.NONE);
    }

    private DecodedPicture read(byte[] file, int minSide) throws UnreadablePictureException {
        try {
            if (PngFile.is(file)) {
                PngFile png = PngFile.parse(file);
                int[] argb = PngPixels.decode(png);
                return finish(argb, png.width, png.height, png.profile, png.header(), png.metadata());
            }
            if (JpegFile.is(file)) {
                return jpeg(file, minSide);
            }
            if (WebpFile.is(file)) {
                return webp(file, minSide);
            }
            String format = otherFormat(file);
            PictureHeader header = OtherFormats.header(file, format);
            Picture picture = OtherFormats.decode(file, format);
            int[] upright =
                    Orientation.upright(picture.argb(), picture.width(), picture.height(), header.orientation());
            boolean turned = header.orientation() >= 5;
            Picture shown = turned
                    ? Picture.ofArgb(picture.height(), picture.width(), upright)
                    : Picture.ofArgb(picture.width(), picture.height(), upright);
            return new DecodedPicture(shown, PictureMetadata.NONE, header);
        } catch (OutOfMemoryError e) {
            throw new UnreadablePictureException("There is not enough memory to open this picture.", e);
        }
    }

    private DecodedPicture jpeg(byte[] file, int minSide) throws UnreadablePictureException {
        JpegFile jpeg = JpegFile.parse(file);
        JpegCodec.Raw raw = jpegCodec.decode(file, jpeg, minSide);
        byte[] profile = jpeg.components == 3 ? jpeg.profile : null;
        return finish(raw.argb(), raw.width(), raw.height(), profile, jpeg.header(), jpeg.metadata());
    }

    private static DecodedPicture webp(byte[] file, int minSide) throws UnreadablePictureException {
        WebpFile webp = WebpFile.parse(file);
        int width = webp.width;
        int height = webp.height;
        int longer = Math.max(width, height);
        // libwebp's scaler is a plain box: leave the last step to ours.
        if (minSide < longer / 2) {
            double factor = 2.0 * minSide / longer;
            width = Math.max(1, (int) Math.round(width * factor));
            height = Math.max(1, (int) Math.round(height * factor));
        }
        int[] argb = WebpCodec.decode(file, webp, width, height);
        return finish(argb, width, height, webp.profile, webp.header(), webp.metadata());
    }

    private static DecodedPicture finish(
            int[] argb,
            int width,
            int height,
            byte @Nullable [] profile,
            PictureHeader header,
            PictureMetadata metadata) {
        Profiles.toSrgb(argb, width, height, profile);
        if (header.alpha()) {
            Alpha.premultiply(argb);
        }
        int[] upright = Orientation.upright(argb, width, height, header.orientation());
        boolean turned = header.orientation() >= 5;
        Picture picture = turned ? Picture.ofArgb(height, width, upright) : Picture.ofArgb(width, height, upright);
        return new DecodedPicture(picture, metadata, header);
    }

    private static Picture fit(Picture picture, int maxSide) {
        int longer = Math.max(picture.width(), picture.height());
        if (longer <= maxSide) {
            return picture;
        }
        double factor = maxSide / (double) longer;
        int width = Math.max(1, (int) Math.round(picture.width() * factor));
        int height = Math.max(1, (int) Math.round(picture.height() * factor));
        return Resampler.resize(picture, width, height, Interpolation.LANCZOS3);
    }

    private static String otherFormat(byte[] file) throws UnreadablePictureException {
        String format = OtherFormats.format(file);
        if (format != null) {
            return format;
        }
        throw new UnreadablePictureException(
                file.length == 0
                        ? "The file is empty."
                        : "This is not a picture that Atelier can open: it reads PNG, JPEG, WebP, TIFF, BMP and GIF.");
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadablePictureException("“" + file.getFileName() + "” is a folder, not a picture.");
            }
            if (Files.size(file) > MAX_FILE) {
                throw new UnreadablePictureException(
                        "The file “" + file.getFileName() + "” is larger than one gigabyte and is not opened.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadablePictureException("There is no file “" + file + "”.", e);
        }
    }
}
