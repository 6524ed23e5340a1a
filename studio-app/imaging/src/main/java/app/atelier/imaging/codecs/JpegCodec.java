package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** JPEG by libjpeg-turbo where it is found, else by ImageIO with the TwelveMonkeys reader. */
final class JpegCodec {
    private final Optional<TurboJpeg> turbo;

    JpegCodec(Optional<TurboJpeg> turbo) {
        this.turbo = turbo;
    }

    /** Raw pixels in the colour space of the file, opaque, not yet turned; and their size. */
    record Raw(int[] argb, int width, int height) {}

    /** Decodes at the smallest of 1/8, 1/4, 1/2 and full size whose longer side is at least {@code minSide}. */
    Raw decode(byte[] file, JpegFile jpeg, int minSide) throws UnreadablePictureException {
        int divisor = 1;
        int longer = Math.max(jpeg.width, jpeg.height);
        while (divisor < 8 && longer / (divisor * 2) >= minSide) {
            divisor *= 2;
        }
        int width = (jpeg.width + divisor - 1) / divisor;
        int height = (jpeg.height + divisor - 1) / divisor;
        if (turbo.isPresent()) {
            if (jpeg.components == 4) {
                int[] inks = turbo.get().decodeInks(file, width, height);
                return new Raw(Inks.toSrgb(inks, jpeg.profile), width, height);
            }
            return new Raw(turbo.get().decode(file, width, height), width, height);
        }
        return byImageIo(file, divisor);
    }

    private static Raw byImageIo(byte[] file, int divisor) throws UnreadablePictureException {
        // These readers fill up what is missing with grey and say nothing.
        if (!JpegFile.ends(file)) {
            throw UnreadablePictureException.truncated();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(divisor, divisor, 0, 0);
                BufferedImage image = reader.read(0, param);
                Picture picture = Picture.of(image);
                return new Raw(picture.argb(), picture.width(), picture.height());
            } finally {
                reader.dispose();
            }
        } catch (UnreadablePictureException e) {
            throw e;
        } catch (java.io.EOFException e) {
            throw UnreadablePictureException.truncated();
        } catch (IOException | RuntimeException e) {
            throw UnreadablePictureException.damaged("JPEG", e);
        }
    }

    /** Of an 8-bit picture, in its own colours. */
    byte[] encode(Picture picture, int quality, boolean fullColour) throws IOException {
        int[] argb = picture.packed();
        if (!picture.opaque()) {
            int[] flat = new int[argb.length];
            for (int i = 0; i < flat.length; i++) {
                flat[i] = Alpha.onWhite(argb[i]);
            }
            argb = flat;
        }
        if (turbo.isPresent()) {
            return turbo.get().encode(argb, picture.width(), picture.height(), quality, fullColour);
        }
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), argb);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
