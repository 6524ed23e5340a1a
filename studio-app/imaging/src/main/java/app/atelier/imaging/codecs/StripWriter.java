package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes pictures that are too large to be in memory as a whole, strip by strip: PNG and JPEG. Slower than
 * {@link PictureWriter}, the same pixels.
 */
public final class StripWriter {
    private static final int MOST_STRIP_PIXELS = 3_000_000;
    private static final int LEAST_STRIP_PIXELS = 200_000;
    /** What drawing and writing a pixel of a strip may take, with as much again for everything else. */
    private static final int BYTES_PER_PIXEL = 128;

    private static final int CHUNK = 1 << 17;

    /** Gives parts of a picture. */
    @FunctionalInterface
    public interface Strips {
        /** The rows from one to before another, as a picture of the whole width. */
        Picture rows(int from, int to);
    }

    private final int width;
    private final int height;
    private final Strips strips;
    private final ExportSettings settings;
    private final int rows;

    /** Writes strips as large as memory allows. */
    public StripWriter(int width, int height, Strips strips, ExportSettings settings) {
        this(
                width,
                height,
                strips,
                settings,
                Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_PER_PIXEL, LEAST_STRIP_PIXELS, MOST_STRIP_PIXELS));
    }

    /** As the other, with strips of about so many pixels. */
    public StripWriter(int width, int height, Strips strips, ExportSettings settings, int stripPixels) {
        Picture.requireSize(width, height);
        this.width = width;
        this.height = height;
        this.strips = strips;
        this.settings = settings;
        this.rows = Math.max(16, stripPixels / width);
    }

    /**
     * Writes a file as {@link PictureWriter#replace(Path, byte[])}.
     *
     * @throws IOException with one plain sentence if the format cannot be written so
     */
    public void write(PictureMetadata metadata, Path file) throws IOException {
        switch (settings.format()) {
            case PNG -> PictureWriter.replace(file, out -> png(settings.kept(metadata), out));
            case JPEG -> {
                byte[] jpeg = jpeg();
                byte[] whole = JpegFile.withMetadata(jpeg, settings.kept(metadata), null);
                PictureWriter.replace(file, whole);
            }
            default ->
                throw new IOException(CodecTexts.of(
                        "write.strips", width, height, settings.format().name()));
        }
    }

    private void png(PictureMetadata metadata, OutputStream out) throws IOException {
        Picture first = settings.fitted(strips.rows(0, 1));
        Depth depth = first.depth();
        PngEncoder.Chunks chunks = new PngEncoder.Chunks(CHUNK + 100);
        PngEncoder.head(chunks, width, height, depth, 4, settings.said(first), metadata);
        Deflater deflater = new Deflater(Math.max(1, settings.pngEffort()));
        try {
            deflater.setStrategy(Deflater.FILTERED);
            byte[] body = new byte[CHUNK];
            int filled = 0;
            for (int y = 0; y < height; y += rows) {
                // With the row above, from which filters take the difference.
                int above = Math.min(1, y);
                int to = Math.min(height, y + rows);
                Picture strip = settings.fitted(strips.rows(y - above, to));
                byte[] plain = new byte[(to - y) * (1 + width * 4 * depth.bytes())];
                new PngFilter(strip, 4 * depth.bytes(), true).rows(above, strip.height(), plain);
                deflater.setInput(plain);
                if (to == height) {
                    deflater.finish();
                }
                // Not until a call gives nothing: after a change of strategy the first one does.
                while (to == height ? !deflater.finished() : !deflater.needsInput()) {
                    filled += deflater.deflate(body, filled, body.length - filled);
                    if (filled == body.length) {
                        chunks.chunk("IDAT", body);
                        chunks.writeTo(out);
                        chunks.reset();
                        filled = 0;
                    }
                }
            }
            chunks.chunk("IDAT", java.util.Arrays.copyOf(body, filled));
            chunks.chunk("IEND", new byte[0]);
            chunks.writeTo(out);
        } finally {
            deflater.end();
        }
    }

    private byte[] jpeg() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(settings.quality() / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Laid on white; rows are made when the writer asks for them. */
    private RenderedImage image() {
        StripSamples samples = new StripSamples(width, height, rows, (from, to) -> {
            Picture strip = settings.fitted(strips.rows(from, to));
            int[] rgb = new int[strip.width() * strip.height()];
            int[] argb = strip.packed();
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = Alpha.onWhite(argb[i]);
            }
            return rgb;
        });
        var colours = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR).getColorModel();
        return new StripSamples.Image(samples, colours, new Point());
    }
}
