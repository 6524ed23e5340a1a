package app.atelier.imaging.codecs;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/** Red, green and blue of a picture of which only one strip is in memory; for writers that go from top to bottom. */
final class StripSamples extends SampleModel {
    private static final int BANDS = 3;

    private final int stripRows;
    private final Source source;
    private int[] strip = new int[0];
    private int first = Integer.MIN_VALUE;

    /** Gives the rows from one to before another as 0xRRGGBB. */
    @FunctionalInterface
    interface Source {
        int[] rows(int from, int to);
    }

    StripSamples(int width, int height, int stripRows, Source source) {
        super(DataBuffer.TYPE_BYTE, width, height, BANDS);
        this.stripRows = stripRows;
        this.source = source;
    }

    @Override
    public int[] getPixels(int x, int y, int w, int h, int @Nullable [] into, DataBuffer data) {
        int[] pixels = into == null ? new int[BANDS * w * h] : into;
        int to = 0;
        for (int row = y; row < y + h; row++) {
            int from = at(x, row);
            for (int i = from; i < from + w; i++) {
                pixels[to++] = strip[i] >> 16 & 255;
                pixels[to++] = strip[i] >> 8 & 255;
                pixels[to++] = strip[i] & 255;
            }
        }
        return pixels;
    }

    /** The place of a pixel in the strip, which is made if it is another. */
    private int at(int x, int y) {
        int start = y / stripRows * stripRows;
        if (start != first) {
            strip = source.rows(start, Math.min(height, start + stripRows));
            first = start;
        }
        return (y - start) * width + x;
    }

    @Override
    public int getSample(int x, int y, int band, DataBuffer data) {
        return strip[at(x, y)] >> 8 * (BANDS - 1 - band) & 255;
    }

    @Override
    public Object getDataElements(int x, int y, @Nullable Object into, DataBuffer data) {
        byte[] pixel = into instanceof byte[] given ? given : new byte[BANDS];
        for (int band = 0; band < BANDS; band++) {
            pixel[band] = (byte) getSample(x, y, band, data);
        }
        return pixel;
    }

    @Override
    public int getNumDataElements() {
        return BANDS;
    }

    @Override
    public int[] getSampleSize() {
        return new int[] {8, 8, 8};
    }

    @Override
    public int getSampleSize(int band) {
        return 8;
    }

    @Override
    public DataBuffer createDataBuffer() {
        return new DataBufferByte(1);
    }

    @Override
    public SampleModel createCompatibleSampleModel(int w, int h) {
        return new StripSamples(w, h, stripRows, source);
    }

    @Override
    public SampleModel createSubsetSampleModel(int[] bands) {
        return this;
    }

    @Override
    public void setDataElements(int x, int y, Object pixel, DataBuffer data) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setSample(int x, int y, int band, int value, DataBuffer data) {
        throw new UnsupportedOperationException();
    }

    /** An image of one tile of such samples. */
    record Image(StripSamples samples, ColorModel colours, Point origin) implements RenderedImage {
        @Override
        public Raster getTile(int x, int y) {
            return Raster.createRaster(samples, samples.createDataBuffer(), origin);
        }

        @Override
        public Raster getData() {
            return getTile(0, 0);
        }

        @Override
        public Raster getData(Rectangle part) {
            return getTile(0, 0);
        }

        @Override
        public WritableRaster copyData(@Nullable WritableRaster into) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ColorModel getColorModel() {
            return colours;
        }

        @Override
        public SampleModel getSampleModel() {
            return samples;
        }

        @Override
        public int getWidth() {
            return samples.getWidth();
        }

        @Override
        public int getHeight() {
            return samples.getHeight();
        }

        @Override
        public int getMinX() {
            return 0;
        }

        @Override
        public int getMinY() {
            return 0;
        }

        @Override
        public int getNumXTiles() {
            return 1;
        }

        @Override
        public int getNumYTiles() {
            return 1;
        }

        @Override
        public int getMinTileX() {
            return 0;
        }

        @Override
        public int getMinTileY() {
            return 0;
        }

        @Override
        public int getTileWidth() {
            return samples.getWidth();
        }

        @Override
        public int getTileHeight() {
            return samples.getHeight();
        }

        @Override
        public int getTileGridXOffset() {
            return 0;
        }

        @Override
        public int getTileGridYOffset() {
            return 0;
        }

        @Override
        public @Nullable Vector<RenderedImage> getSources() {
            return null;
        }

        @Override
        public Object getProperty(String name) {
            return java.awt.Image.UndefinedProperty;
        }

        @Override
        public String @Nullable [] getPropertyNames() {
            return null;
        }
    }
}
