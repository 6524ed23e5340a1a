package app.atelier.server.media;

import app.atelier.server.problems.Problem;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Node;

/** Decodes a stripped picture to upright sRGB pixels, large ones at a half, a third, … of their size. */
final class PictureDecoder {
    /** A decode holds at most about this many pixels, fewer in a small heap: each is there up to four times at once. */
    private static final double MOST_DECODED =
            Math.min(16_000_000, Runtime.getRuntime().maxMemory() / 40.0);

    private PictureDecoder() {}

    /**
     * The pixels.
     *
     * @param file as it was uploaded; read only for kinds that are not stored as they are
     * @throws Problem 422 if the coded data is damaged
     */
    static Pixels decode(StrippedPicture picture, byte[] file) {
        int step = (int) Math.ceil(Math.sqrt((double) picture.width() * picture.height() / MOST_DECODED));
        try {
            BufferedImage image = read(picture, picture.type() == PictureType.GIF ? file : picture.file(), step);
            if (picture.type() != PictureType.GIF
                    && (image.getWidth() != parts(picture.width(), step)
                            || image.getHeight() != parts(picture.height(), step))) {
                // What was checked and is stored must be what everyone decodes.
                throw Problem.of(422, "picture.broken");
            }
            return Pixels.of(plain(image)).upright(picture.orientation());
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) {
                throw problem;
            }
            throw Problem.because(e, 422, "picture.broken");
        }
    }

    private static int parts(int side, int step) {
        return (side + step - 1) / step;
    }

    private static BufferedImage read(StrippedPicture picture, byte[] file, int step) throws IOException {
        String format =
                picture.type() == PictureType.JPEG ? "jpeg" : picture.type().extension();
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, picture.type() != PictureType.GIF);
            ImageReadParam param = reader.getDefaultReadParam();
            if (picture.type() == PictureType.GIF) {
                return onScreen(reader.readAll(0, param), picture);
            }
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** The only frame of a GIF, at its place on the whole. */
    private static BufferedImage onScreen(IIOImage frame, StrippedPicture picture) {
        int left = 0;
        int top = 0;
        Node tree = frame.getMetadata().getAsTree(frame.getMetadata().getNativeMetadataFormatName());
        for (Node node = tree.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("ImageDescriptor")) {
                left = Integer.parseInt(
                        node.getAttributes().getNamedItem("imageLeftPosition").getNodeValue());
                top = Integer.parseInt(
                        node.getAttributes().getNamedItem("imageTopPosition").getNodeValue());
            }
        }
        BufferedImage screen = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        screen.createGraphics().drawImage((BufferedImage) frame.getRenderedImage(), left, top, null);
        return screen;
    }

    /** The same picture as 8-bit ARGB in sRGB. */
    private static BufferedImage plain(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_ARGB) {
            return image;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        ColorModel colours = image.getColorModel();
        if (colours instanceof ComponentColorModel && colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            grey(image, plain);
        } else {
            plain.createGraphics().drawImage(image, 0, 0, null);
        }
        return plain;
    }

    /** Grey samples as they are coded; Java takes them for linear light and would make them lighter. */
    private static void grey(BufferedImage image, BufferedImage plain) {
        Raster raster = image.getRaster();
        int bits = raster.getSampleModel().getSampleSize(0);
        boolean alpha = raster.getNumBands() > 1;
        int most = (1 << bits) - 1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = raster.getSample(x, y, 0) * 255 / most;
                int opacity = alpha ? raster.getSample(x, y, 1) * 255 / most : 255;
                plain.setRGB(x, y, opacity << 24 | grey << 16 | grey << 8 | grey);
            }
        }
    }

    /**
     * Pixels of another colour space in sRGB. A profile that cannot be used is left aside, as browsers do.
     *
     * @param pixels opaque
     */
    static Pixels toSrgb(Pixels pixels, byte[] profile) {
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            if (icc.getNumComponents() != 3 || icc.getColorSpaceType() != ColorSpace.TYPE_RGB) {
                return pixels;
            }
            ColorModel model = new ComponentColorModel(
                    new ICC_ColorSpace(icc), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
            int[] offsets = {0, 1, 2};
            byte[] samples = pixels.rgbBytes();
            WritableRaster raster = Raster.createInterleavedRaster(
                    new DataBufferByte(samples, samples.length),
                    pixels.width(),
                    pixels.height(),
                    pixels.width() * 3,
                    3,
                    offsets,
                    null);
            BufferedImage source = new BufferedImage(model, raster, false, null);
            BufferedImage target = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
            new ColorConvertOp(null).filter(source, target);
            return Pixels.of(plain(target));
        } catch (RuntimeException e) {
            return pixels;
        }
    }
}
