package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** WebP by the native libwebp that webp-imageio brings along. */
final class WebpCodec {
    static final int MAX_SIDE = 16_383;

    private WebpCodec() {}

    /**
     * Not premultiplied pixels, decoded straight to the given size, at most that of the file; of an animation, always at its
     * own size, the first picture.
     */
    static int[] decode(byte[] file, WebpFile webp, int width, int height) throws UnreadablePictureException {
        if (webp.animated) {
            return first(webp);
        }
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            WebPReadParam param = new WebPReadParam();
            param.setUseThreads(true);
            if (width != webp.width || height != webp.height) {
                param.setUseScaling(true);
                param.setScaledWidth(width);
                param.setScaledHeight(height);
            }
            BufferedImage image = reader.read(0, param);
            if (image.getWidth() != width || image.getHeight() != height) {
                throw UnreadablePictureException.damaged("WebP");
            }
            int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
            if (!image.getColorModel().hasAlpha()) {
                for (int i = 0; i < argb.length; i++) {
                    argb[i] |= 0xff000000;
                }
            }
            return argb;
        } catch (UnreadablePictureException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadablePictureException.damaged("WebP", e);
        } finally {
            reader.dispose();
        }
    }

    private static int[] first(WebpFile webp) throws UnreadablePictureException {
        WebpFile.Frame frame = webp.first;
        if (frame == null) {
            throw UnreadablePictureException.truncated();
        }
        WebpFile own = WebpFile.parse(frame.file());
        boolean fits = frame.x() + (long) frame.width() <= webp.width
                && frame.y() + (long) frame.height() <= webp.height
                && own.width == frame.width()
                && own.height == frame.height();
        if (!fits || own.animated) {
            throw UnreadablePictureException.damaged("WebP");
        }
        int[] pixels = decode(frame.file(), own, own.width, own.height);
        int[] all = new int[webp.width * webp.height];
        for (int y = 0; y < own.height; y++) {
            System.arraycopy(pixels, y * own.width, all, (frame.y() + y) * webp.width + frame.x(), own.width);
        }
        return all;
    }

    /** Of an 8-bit picture, in its own colours; quality 100 is lossless. */
    static byte[] encode(Picture picture, int quality) throws IOException {
        if (picture.width() > MAX_SIDE || picture.height() > MAX_SIDE) {
            throw new IOException(CodecTexts.of("write.webp-side", MAX_SIDE, picture.width(), picture.height()));
        }
        int type = picture.opaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), type);
        int[] packed = picture.packed();
        int[] straight = new int[packed.length];
        for (int i = 0; i < straight.length; i++) {
            straight[i] = Alpha.straight(packed[i]);
        }
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), straight);
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
            param.setCompressionType(quality == 100 ? CompressionType.Lossless : CompressionType.Lossy);
            if (quality < 100) {
                param.setCompressionQuality(quality / 100f);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
