package app.atelier.generation.composer.characters;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Turns a head that was drawn from the front: the face is moved inside the head's outline, most in its middle and not at
 * all at its edge, as the features of a ball move when it turns.
 *
 * @param x middle of the face in pixels
 * @param y middle of the face in pixels
 * @param radiusX of what moves, in pixels
 * @param radiusY of what moves, in pixels
 * @param moveX how far the middle goes, in pixels
 * @param moveY how far the middle goes, in pixels
 */
record HeadTurn(double x, double y, double radiusX, double radiusY, double moveX, double moveY) {

    /** A turned copy of premultiplied pixels. */
    BufferedImage of(BufferedImage source) {
        int w = source.getWidth();
        int h = source.getHeight();
        int[] in = ((DataBufferInt) source.getRaster().getDataBuffer()).getData();
        BufferedImage turned = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] out = ((DataBufferInt) turned.getRaster().getDataBuffer()).getData();
        System.arraycopy(in, 0, out, 0, in.length);
        int top = (int) Math.clamp(Math.floor(y - radiusY), 0, h);
        int bottom = (int) Math.clamp(Math.ceil(y + radiusY) + 1, 0, h);
        int left = (int) Math.clamp(Math.floor(x - radiusX), 0, w);
        int right = (int) Math.clamp(Math.ceil(x + radiusX) + 1, 0, w);
        for (int row = top; row < bottom; row++) {
            double dy = (row - y) / radiusY;
            for (int column = left; column < right; column++) {
                double dx = (column - x) / radiusX;
                double inside = 1 - dx * dx - dy * dy;
                if (inside > 0) {
                    double share = inside * Math.sqrt(inside);
                    out[row * w + column] = between(in, w, h, column - moveX * share, row - moveY * share);
                }
            }
        }
        return turned;
    }

    private static int between(int[] pixels, int w, int h, double x, double y) {
        double cx = Math.clamp(x, 0, w - 1.0);
        double cy = Math.clamp(y, 0, h - 1.0);
        int x0 = (int) cx;
        int y0 = (int) cy;
        int x1 = Math.min(w - 1, x0 + 1);
        int y1 = Math.min(h - 1, y0 + 1);
        double fx = cx - x0;
        double fy = cy - y0;
        int a = pixels[y0 * w + x0];
        int b = pixels[y0 * w + x1];
        int c = pixels[y1 * w + x0];
        int d = pixels[y1 * w + x1];
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            double above = (a >>> shift & 255) * (1 - fx) + (b >>> shift & 255) * fx;
            double below = (c >>> shift & 255) * (1 - fx) + (d >>> shift & 255) * fx;
            result |= (int) (above * (1 - fy) + below * fy + .5) << shift;
        }
        return result;
    }
}
