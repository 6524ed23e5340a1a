package app.atelier.server.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels for the web. */
final class PictureEncoder {
    private PictureEncoder() {}

    /** WebP of a quality from 0 to 1. */
    static byte[] webp(Pixels pixels, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("webp").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("Lossy");
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(pixels.toImage(false), null, null), param);
        } catch (RuntimeException e) {
            // Of the encoder; it says no more than that something was null.
            throw new IOException("WebP of " + pixels.width() + " by " + pixels.height() + " pixels", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** PNG with transparency. */
    static byte[] png(Pixels pixels) throws IOException {
        BufferedImage image = pixels.toImage(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
