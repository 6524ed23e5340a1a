package app.atelier.imaging.painterly;

import app.atelier.imaging.kernels.Noise;
import app.atelier.imaging.kernels.StructureTensor;
import java.util.Arrays;

/**
 * The way strokes of one size go: along the picture's edges, and where it has none along a slow current; they end where
 * their colour is no longer wanted.
 *
 * @param wanted what is to be painted
 * @param tensor its directions
 * @param flow 0…1, the current where there is no direction
 * @param radius of the brush in pixels
 * @param steps of a radius each at most
 */
record Course(Paint wanted, StructureTensor tensor, float[] flow, double radius, int steps) {
    private static final float COHERENT = .12f;
    private static final double BEND = .6;
    private static final int SURE_STEPS = 3;
    private static final float VALUE = .07f;
    private static final float HUE = .035f;

    Brushwork.Stroke stroke(int start, int row, int column, Noise noise, double variety) {
        float[] xs = new float[steps + 2];
        float[] ys = new float[steps + 2];
        double px = start % wanted.width + .5;
        double py = start / wanted.width + .5;
        xs[0] = (float) px;
        ys[0] = (float) py;
        int points = 1;
        double lastX = 0;
        double lastY = 0;
        boolean turn = noise.derive(1).white(column, row) < .5f;
        for (int i = 0; i < steps; i++) {
            double angle = angle((int) px, (int) py);
            double dx = Math.cos(angle);
            double dy = Math.sin(angle);
            if (dx * lastX + dy * lastY < 0 || i == 0 && turn) {
                dx = -dx;
                dy = -dy;
            }
            dx = BEND * dx + (1 - BEND) * lastX;
            dy = BEND * dy + (1 - BEND) * lastY;
            double size = Math.hypot(dx, dy) + 1e-6;
            lastX = dx / size;
            lastY = dy / size;
            px += lastX * radius;
            py += lastY * radius;
            if (px < 0 || py < 0 || px >= wanted.width || py >= wanted.height) {
                break;
            }
            if (i >= SURE_STEPS && left((int) py * wanted.width + (int) px, start)) {
                break;
            }
            xs[points] = (float) px;
            ys[points++] = (float) py;
        }
        if (points < 2) {
            // A dab: as short as a stroke can be, in the direction of the others.
            double angle = angle(start % wanted.width, start / wanted.width);
            xs[1] = (float) (xs[0] + Math.cos(angle) * radius * .6);
            ys[1] = (float) (ys[0] + Math.sin(angle) * radius * .6);
            points = 2;
        }
        return new Brushwork.Stroke(
                Arrays.copyOf(xs, points),
                Arrays.copyOf(ys, points),
                (float) Math.max(.6, radius * .85),
                colour(start, noise, column, row, (float) variety),
                noise.white(column, row),
                row,
                column);
    }

    private double angle(int x, int y) {
        return tensor.coherence(x, y) > COHERENT
                ? tensor.tangent(x, y)
                : flow[y * wanted.width + x] * Math.PI * 1.2 - .6;
    }

    /** Whether the picture here is far from the colour of the stroke's start. */
    private boolean left(int here, int start) {
        return Math.abs(wanted.red[here] - wanted.red[start])
                        + Math.abs(wanted.green[here] - wanted.green[start])
                        + Math.abs(wanted.blue[here] - wanted.blue[start])
                > .22f;
    }

    private float[] colour(int start, Noise noise, int column, int row, float variety) {
        float tone = 1 + (noise.derive(2).white(column, row) - .5f) * VALUE * variety;
        float[] planes = {wanted.red[start], wanted.green[start], wanted.blue[start]};
        for (int c = 0; c < 3; c++) {
            float jitter = (noise.derive(3 + c).white(column, row) - .5f) * HUE * variety;
            planes[c] = Paint.clip(planes[c] * tone + jitter);
        }
        return planes;
    }
}
