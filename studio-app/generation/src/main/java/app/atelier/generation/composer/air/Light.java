package app.atelier.generation.composer.air;

import app.atelier.generation.composer.drawing.Falloff;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Bands;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Light in the air: rays, the shine of lamps, beams. All sheets are to be screened; lengths in design units. */
public final class Light {
    private Light() {}

    /**
     * Beams of light that spread from a point.
     *
     * @param sourceX origin in design units; may lie outside of the picture
     * @param count number of beams
     * @param strength .10 for dawn .. .55 for a wood or under water
     * @param spread half the angle in radians that they spread over, around straight down
     */
    public static Sheet rays(
            Plan plan, double sourceX, double sourceY, int rgb, int count, double strength, double spread) {
        RandomGenerator random = plan.seeds().of("rays");
        double towards = Math.atan2(Frame.HEIGHT * .75 - sourceY, plan.frame().across() / 2 - sourceX);
        double[] angles = new double[count];
        double[] widths = new double[count];
        double[] strengths = new double[count];
        for (int i = 0; i < count; i++) {
            angles[i] = towards + (random.nextDouble() - .5) * 2 * spread;
            widths[i] = .015 + .05 * random.nextDouble();
            strengths[i] = .4 + .6 * random.nextDouble();
        }
        int steps = 4096;
        float[] fan = new float[steps + 1];
        for (int s = 0; s <= steps; s++) {
            double angle = -Math.PI + 2 * Math.PI * s / steps;
            double sum = 0;
            for (int i = 0; i < count; i++) {
                double d = Math.IEEEremainder(angle - angles[i], 2 * Math.PI) / widths[i];
                sum += Math.exp(-d * d) * strengths[i];
            }
            fan[s] = (float) Math.min(1, sum);
        }
        double glow = plan.look().glow();
        return Wash.soft(plan.frame(), rgb, 0, 1, Bands.ONE, size -> (y, alpha) -> {
            double dy = y - sourceY;
            for (int i = 0; i < alpha.length; i++) {
                double dx = (i + .5) / size.scale() - sourceX;
                double d = Math.sqrt(dx * dx + dy * dy) / Frame.HEIGHT;
                double at = (Math.atan2(dy, dx) + Math.PI) / (2 * Math.PI) * steps;
                alpha[i] = (float) (fan[(int) at] * Math.exp(-d * 1.1) * Math.min(1, d * 4) * strength * glow);
            }
        });
    }

    /** The shine of a lamp: falls off as e^-(2.2 d/r)^1.25. */
    public static Sheet lamp(Plan plan, double x, double y, double radius, int rgb, double strength) {
        Frame frame = plan.frame();
        double reach = radius * 1.9;
        Falloff falloff = new Falloff(
                reach,
                d -> strength * plan.look().glow() * Math.max(0, Math.exp(-Math.pow(2.2 * d / radius, 1.25)) - .003));
        double k = frame.scale() / Wash.step(frame);
        int left = (int) Math.floor((x - reach) * k);
        int top = (int) Math.floor((y - reach) * k);
        int size = Math.max(2, (int) Math.ceil(2 * reach * k));
        return spot(
                frame,
                left,
                top,
                size,
                size,
                rgb,
                (rowY, offset, alpha) -> falloff.addRow(x - offset, y, rowY, k, 1, alpha));
    }

    /** Light that lies on level ground: an ellipse {@code flatness} times as high as wide, brightest in its middle. */
    public static Sheet pool(Plan plan, double x, double y, double radius, double flatness, int rgb, double strength) {
        Frame frame = plan.frame();
        double k = frame.scale();
        double full = strength * plan.look().glow();
        int left = (int) Math.floor((x - radius) * k);
        int top = (int) Math.floor((y - radius * flatness) * k);
        int width = Math.max(2, (int) Math.ceil(2 * radius * k));
        int height = Math.max(2, (int) Math.ceil(2 * radius * flatness * k));
        return spot(frame, left, top, width, height, rgb, (rowY, offset, alpha) -> {
            double dy = (rowY - y) / (radius * flatness);
            for (int i = 0; i < alpha.length; i++) {
                double dx = (offset + (i + .5) / k - x) / radius;
                double d = 1 - Math.min(1, dx * dx + dy * dy);
                alpha[i] = (float) (full * d * d);
            }
        });
    }

    /**
     * A cone of light.
     *
     * @param angle direction in radians, growing clockwise from the right
     * @param spread angle at which the light has fallen to a third
     * @param length in design units
     */
    public static Sheet beam(
            Plan plan, double x, double y, double angle, double spread, double length, int rgb, double strength) {
        double glow = strength * plan.look().glow();
        return Wash.soft(plan.frame(), rgb, 0, 1, Bands.ONE, size -> (rowY, alpha) -> {
            double dy = rowY - y;
            for (int i = 0; i < alpha.length; i++) {
                double dx = (i + .5) / size.scale() - x;
                double turn = Math.IEEEremainder(Math.atan2(dy, dx) - angle, 2 * Math.PI) / spread;
                if (Math.abs(turn) < 2.6) {
                    double r = Math.sqrt(dx * dx + dy * dy) / length;
                    alpha[i] = (float) (Math.exp(-turn * turn - 1.6 * r) * glow);
                } else {
                    alpha[i] = 0;
                }
            }
        });
    }

    private interface SpotRow {
        void fill(double y, double offset, float[] alpha);
    }

    /** Place and size in pixels of a soft sheet. */
    private static Sheet spot(Frame frame, int left, int top, int width, int height, int rgb, SpotRow row) {
        int step = Wash.step(frame);
        double k = frame.scale() / step;
        // One pixel beyond the picture's edge, so that smoothing does not fade it.
        int margin = step > 1 ? 1 : 0;
        int x0 = Math.max(-margin, left);
        int y0 = Math.max(-margin, top);
        int x1 = Math.min(Math.ceilDiv(frame.width(), step) + margin, left + width);
        int y1 = Math.min(Math.ceilDiv(frame.height(), step) + margin, top + height);
        if (x1 <= x0 || y1 <= y0) {
            return Sheet.of(0, 0, 1, 1);
        }
        int[] argb = new int[(x1 - x0) * (y1 - y0)];
        float[] alpha = new float[x1 - x0];
        for (int y = 0; y < y1 - y0; y++) {
            Arrays.fill(alpha, 0);
            row.fill((y0 + y + .5) / k, x0 / k, alpha);
            for (int i = 0; i < alpha.length; i++) {
                float a = Math.clamp(alpha[i], 0f, 1f);
                argb[y * alpha.length + i] = (int) (a * 255 + .5f) << 24
                        | (int) (a * (rgb >> 16 & 255) + .5f) << 16
                        | (int) (a * (rgb >> 8 & 255) + .5f) << 8
                        | (int) (a * (rgb & 255) + .5f);
            }
        }
        return Sheet.coarse(x0 * step, y0 * step, x1 - x0, y1 - y0, step, argb);
    }
}
