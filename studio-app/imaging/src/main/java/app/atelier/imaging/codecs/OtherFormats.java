package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** BMP, GIF and unusual kinds of TIFF by the readers of the Java platform. */
final class OtherFormats {
    static final String TIFF = "tiff";

    private OtherFormats() {}

    /** The format's name for ImageIO by the file's first bytes, or null. */
    static @Nullable String format(byte[] file) {
        if (Bytes.matches(file, 0, "II*\0") || Bytes.matches(file, 0, "MM\0*")) {
            return TIFF;
        }
        if (Bytes.matches(file, 0, "BM")) {
            return "bmp";
        }
        return Bytes.matches(file, 0, "GIF8") ? "gif" : null;
    }

    static PictureHeader header(byte[] file, String format) throws UnreadablePictureException {
        return with(file, format, reader -> {
            return new PictureHeader("image/" + format, reader.getWidth(0), reader.getHeight(0), 8, true, 1).checked();
        });
    }

    static Picture decode(byte[] file, String format) throws UnreadablePictureException {
        return with(file, format, reader -> Picture.of(reader.read(0)));
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T with(byte[] file, String format, Work<T> work) throws UnreadablePictureException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return work.with(reader);
        } catch (UnreadablePictureException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            String sentence = format.equals(TIFF) ? "read.tiff-kind" : "read.damaged";
            throw new UnreadablePictureException(CodecTexts.of(sentence, format.toUpperCase(Locale.ROOT)), e);
        } finally {
            reader.dispose();
        }
    }
}
