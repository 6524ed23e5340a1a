package app.atelier.server.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Pixels in sRGB, 8 bits each of alpha, red, green, blue, not premultiplied, row by row.
 *
 * @param argb owned by this object
 */
record Pixels(int width, int height, int[] argb) {
    private static final int WHITE = 255;

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_INT_ARGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getData().length == width * height) {
            return new Pixels(width, height, buffer.getData());
        }
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    boolean opaque() {
        for (int pixel : argb) {
            if (pixel >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }

    /** Turned and mirrored as an EXIF orientation of 1 to 8 asks for. */
    Pixels upright(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean turned = orientation >= 5;
        int newWidth = turned ? height : width;
        int newHeight = turned ? width : height;
        int[] out = new int[argb.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int fromX =
                        switch (orientation) {
                            case 2, 3 -> width - 1 - x;
                            case 5, 6 -> y;
                            case 7, 8 -> width - 1 - y;
                            default -> x;
                        };
                int fromY =
                        switch (orientation) {
                            case 3, 4 -> height - 1 - y;
                            case 5, 8 -> x;
                            case 6, 7 -> height - 1 - x;
                            default -> y;
                        };
                out[y * newWidth + x] = argb[fromY * width + fromX];
            }
        }
        return new Pixels(newWidth, newHeight, out);
    }

    /** On white, without transparency. */
    Pixels flattened() {
        int[] out = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int pixel = argb[i];
            int alpha = pixel >>> 24;
            int red = over(pixel >> 16 & 0xFF, alpha);
            int green = over(pixel >> 8 & 0xFF, alpha);
            int blue = over(pixel & 0xFF, alpha);
            out[i] = 0xFF000000 | red << 16 | green << 8 | blue;
        }
        return new Pixels(width, height, out);
    }

    private static int over(int colour, int alpha) {
        return (colour * alpha + WHITE * (255 - alpha) + 127) / 255;
    }

    /** Smaller, each pixel the mean of the area it covers; opaque pixels only, never enlarged. */
    Pixels shrunk(int newWidth, int newHeight) {
        if (newWidth >= width && newHeight >= height) {
            return this;
        }
        int columns = Math.min(width, Math.max(1, newWidth));
        int rows = Math.min(height, Math.max(1, newHeight));
        // Row by row, as a tall picture would else need a second one of floats.
        float[] across = new float[columns * 3];
        double[] sums = new double[columns * 3];
        int[] out = new int[columns * rows];
        double stepY = (double) height / rows;
        int ready = -1;
        for (int y = 0; y < rows; y++) {
            double from = y * stepY;
            double to = Math.min(height, from + stepY);
            Arrays.fill(sums, 0);
            for (int i = (int) from; i < to; i++) {
                if (i != ready) {
                    squeeze(i, columns, across);
                    ready = i;
                }
                double weight = Math.min(i + 1, to) - Math.max(i, from);
                for (int x = 0; x < sums.length; x++) {
                    sums[x] += weight * across[x];
                }
            }
            for (int x = 0; x < columns; x++) {
                out[y * columns + x] = 0xFF000000
                        | (int) Math.round(sums[3 * x] / (to - from)) << 16
                        | (int) Math.round(sums[3 * x + 1] / (to - from)) << 8
                        | (int) Math.round(sums[3 * x + 2] / (to - from));
            }
        }
        return new Pixels(columns, rows, out);
    }

    /** A row in fewer columns. */
    private void squeeze(int row, int columns, float[] out) {
        double step = (double) width / columns;
        for (int x = 0; x < columns; x++) {
            double from = x * step;
            double to = Math.min(width, from + step);
            double red = 0;
            double green = 0;
            double blue = 0;
            for (int i = (int) from; i < to; i++) {
                double weight = Math.min(i + 1, to) - Math.max(i, from);
                int pixel = argb[row * width + i];
                red += weight * (pixel >> 16 & 0xFF);
                green += weight * (pixel >> 8 & 0xFF);
                blue += weight * (pixel & 0xFF);
            }
            out[3 * x] = (float) (red / (to - from));
            out[3 * x + 1] = (float) (green / (to - from));
            out[3 * x + 2] = (float) (blue / (to - from));
        }
    }

    /** Red, green, blue, red, … */
    byte[] rgbBytes() {
        byte[] out = new byte[argb.length * 3];
        for (int i = 0; i < argb.length; i++) {
            out[3 * i] = (byte) (argb[i] >> 16);
            out[3 * i + 1] = (byte) (argb[i] >> 8);
            out[3 * i + 2] = (byte) argb[i];
        }
        return out;
    }

    BufferedImage toImage(boolean alpha) {
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
