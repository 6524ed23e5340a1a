package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads PNG, JPEG, WebP, TIFF, BMP and GIF, and AVIF and HEIC where libheif is installed, by their content, whatever their name. Pictures come upright, in the depth of
 * the file, in sRGB or Display P3 (and linear light where a file says so): other profiles are converted to the nearest of
 * these. Sizes are checked from the header before memory is taken for pixels. Immutable; may be used by several threads.
 */
public final class PictureReader {
    private static final long MAX_FILE = 1L << 30;
    private static final int FULL = Integer.MAX_VALUE;

    private final JpegCodec jpegCodec = new JpegCodec(TurboJpeg.find());
    private final HeifCodec heifCodec = new HeifCodec(Heif.find());

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
     * Reads a file at a size for lists, in 8-bit sRGB: the longer side is {@code maxSide} or what the file has, if that is less.
     * JPEG and WebP are decoded at a reduced size, which is many times faster.
     */
    public DecodedPicture readScaled(Path file, int maxSide) throws IOException {
        return readScaled(bytes(file), maxSide);
    }

    /** As {@link #readScaled(Path, int)}. */
    public DecodedPicture readScaled(byte[] file, int maxSide) throws UnreadablePictureException {
        if (maxSide < 1) {
            throw new IllegalArgumentException(CodecTexts.of("read.side"));
        }
        DecodedPicture decoded = read(file, maxSide);
        Picture small = fit(decoded.picture(), maxSide).convertedTo(PixelFormat.SRGB8);
        return new DecodedPicture(small, decoded.metadata(), decoded.header());
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

    private Inspected inspect(byte[] file) throws UnreadablePictureException {
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
        if (HeifCodec.type(file) != null) {
            return new Inspected(heifCodec.header(file), heifCodec.metadata(file));
        }
        String format = otherFormat(file);
        if (format.equals(OtherFormats.TIFF)) {
            TiffFile tiff = TiffFile.parse(file);
            return new Inspected(tiff.header(), tiff.metadata());
        }
        return new Inspected(OtherFormats.header(file, format), PictureMetadata.NONE);
    }

    private DecodedPicture read(byte[] file, int minSide) throws UnreadablePictureException {
        try {
            if (PngFile.is(file)) {
                return png(file);
            }
            if (JpegFile.is(file)) {
                return jpeg(file, minSide);
            }
            if (WebpFile.is(file)) {
                return webp(file, minSide);
            }
            if (HeifCodec.type(file) != null) {
                return heifCodec.decode(file);
            }
            String format = otherFormat(file);
            if (format.equals(OtherFormats.TIFF)) {
                return tiff(file);
            }
            PictureHeader header = OtherFormats.header(file, format);
            Picture picture = OtherFormats.decode(file, format);
            return new DecodedPicture(picture, PictureMetadata.NONE, header);
        } catch (OutOfMemoryError e) {
            throw new UnreadablePictureException(CodecTexts.of("read.memory"), e);
        }
    }

    private static DecodedPicture tiff(byte[] file) throws UnreadablePictureException {
        TiffFile tiff = TiffFile.parse(file);
        PictureHeader header = tiff.header();
        Picture picture = tiff.plain() ? TiffPixels.decode(tiff) : OtherFormats.decode(file, OtherFormats.TIFF);
        return new DecodedPicture(Orientation.upright(picture, header.orientation()), tiff.metadata(), header);
    }

    private static DecodedPicture png(byte[] file) throws UnreadablePictureException {
        PngFile png = PngFile.parse(file);
        PictureHeader header = png.header();
        Meaning meaning = png.meaning();
        Picture picture = png.bitDepth == 16
                ? meaning.picture(PngFinePixels.decode(png), png.width, png.height, header.alpha())
                : meaning.picture(PngPixels.decode(png), png.width, png.height, header.alpha());
        return new DecodedPicture(Orientation.upright(picture, header.orientation()), png.metadata(), header);
    }

    private DecodedPicture jpeg(byte[] file, int minSide) throws UnreadablePictureException {
        JpegFile jpeg = JpegFile.parse(file);
        JpegCodec.Raw raw = jpegCodec.decode(file, jpeg, minSide);
        // Inks were converted by the decoder.
        Meaning meaning = jpeg.components == 4 ? Meaning.SRGB : Meaning.of(jpeg.profile, jpeg.components == 1);
        Picture picture = meaning.picture(raw.argb(), raw.width(), raw.height(), false);
        PictureHeader header = jpeg.header();
        return new DecodedPicture(Orientation.upright(picture, header.orientation()), jpeg.metadata(), header);
    }

    private static DecodedPicture webp(byte[] file, int minSide) throws UnreadablePictureException {
        WebpFile webp = WebpFile.parse(file);
        int width = webp.width;
        int height = webp.height;
        int longer = Math.max(width, height);
        // libwebp's scaler is a plain box: leave the last step to ours.
        if (minSide < longer / 2 && !webp.animated) {
            double factor = 2.0 * minSide / longer;
            width = Math.max(1, (int) Math.round(width * factor));
            height = Math.max(1, (int) Math.round(height * factor));
        }
        int[] argb = WebpCodec.decode(file, webp, width, height);
        PictureHeader header = webp.header();
        Picture picture = Meaning.of(webp.profile, false).picture(argb, width, height, header.alpha());
        return new DecodedPicture(Orientation.upright(picture, header.orientation()), webp.metadata(), header);
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
        throw new UnreadablePictureException(CodecTexts.of(file.length == 0 ? "read.empty" : "read.unknown"));
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadablePictureException(CodecTexts.of("read.folder", file.getFileName()));
            }
            if (Files.size(file) > MAX_FILE) {
                throw new UnreadablePictureException(CodecTexts.of("read.large", file.getFileName()));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadablePictureException(CodecTexts.of("read.none", file), e);
        }
    }
}
