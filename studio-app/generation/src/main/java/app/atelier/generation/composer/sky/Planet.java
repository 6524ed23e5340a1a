package app.atelier.generation.composer.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Noise;
import java.util.random.RandomGenerator;

/** Globes: shaded spheres with bands or craters, a limb that glows, a ring in two halves. */
public final class Planet {
    private static final double TILT = -.35;

    private Planet() {}

    /** How the ground of a globe is coloured at a place on its disc. */
    private interface Skin {
        int at(double x, double y, double z);
    }

    /**
     * A planet with bands of cloud.
     *
     * @param x middle, fraction of the width
     * @param y middle, fraction of the height; may lie below the picture
     * @param radius fraction of the height
     * @param dark one of its two colours
     * @param bright the other
     */
    public static Sheet banded(Plan plan, double x, double y, double radius, int dark, int bright, boolean ring) {
        Noise noise = Noise.of(plan.seeds().number("planet " + dark));
        Skin skin = (px, py, pz) -> {
            double n = noise.fbm(px * 2 + 9, py * 2 + 9, 5, .55) - .5;
            double lat = py * Math.cos(.3) + px * Math.sin(.3);
            double band = .5 + .5 * Math.sin((lat * 7 + n * 3.2) * 1.6);
            return Rgb.mix(dark, bright, Math.clamp(band * .7 + n * .6 + .15, 0, 1));
        };
        return new Globe(plan, x, y, radius, bright, ring, skin, .35).draw();
    }

    /** The grey moon, near. */
    public static Sheet moon(Plan plan, double x, double y, double radius) {
        Noise noise = Noise.of(plan.seeds().number("moon"));
        RandomGenerator random = plan.seeds().of("craters");
        double[][] craters = new double[34][];
        for (int i = 0; i < craters.length; i++) {
            double q = random.nextDouble();
            craters[i] =
                    new double[] {random.nextDouble() * 1.8 - .9, random.nextDouble() * 1.8 - .9, .03 + .14 * q * q * q
                    };
        }
        Skin skin = (px, py, pz) -> {
            double n = noise.fbm(px * 2 + 9, py * 2 + 9, 5, .55) - .5;
            int rgb = Rgb.mix(0xb4ada4, 0xfaf4e4, Math.clamp(.62 + n * 1.1, 0, 1));
            for (double[] c : craters) {
                double dx = (px - c[0]) / c[2];
                double dy = (py - c[1]) / (c[2] * .86);
                double d = Math.hypot(dx, dy);
                if (d < 1) {
                    rgb = Rgb.mix(rgb, 0x7f7a86, .55 * Math.min(1, (1 - d) * 8));
                } else if (d < 1.16 && dx + dy < .2) {
                    rgb = Rgb.mix(rgb, 0xfff6e0, .5 * (1.16 - d) / .16);
                }
            }
            return rgb;
        };
        return new Globe(plan, x, y, radius, 0xefe8d6, false, skin, .80).draw();
    }

    /** @param brightness light on the part that faces the viewer: .35 shows a dark side, .8 a nearly full disc */
    private record Globe(
            Plan plan, double x, double y, double radius, int limb, boolean ring, Skin skin, double brightness) {

        Sheet draw() {
            Frame frame = plan.frame();
            double k = frame.scale();
            double cx = frame.x(x) * k;
            double cy = frame.y(y) * k;
            double r = frame.y(radius) * k;
            double reach = r * (ring ? 2.2 : 1.16);
            int x0 = (int) Math.clamp(cx - reach, 0, frame.width() - 1);
            int y0 = (int) Math.clamp(cy - reach, 0, frame.height() - 1);
            int x1 = (int) Math.clamp(cx + reach + 1, x0 + 1, frame.width());
            int y1 = (int) Math.clamp(cy + reach + 1, y0 + 1, frame.height());
            Sheet sheet = Sheet.of(x0, y0, x1 - x0, y1 - y0);
            double toLightX = Math.signum(plan.light().x() - .5) * .75;
            for (int py = y0; py < y1; py++) {
                for (int px = x0; px < x1; px++) {
                    double dx = (px + .5 - cx) / r;
                    double dy = (py + .5 - cy) / r;
                    sheet.argb()[(py - y0) * sheet.width() + px - x0] = pixel(dx, dy, r, toLightX, -.66);
                }
            }
            return sheet;
        }

        private int pixel(double dx, double dy, double r, double lightX, double lightY) {
            double d = Math.hypot(dx, dy);
            double facing = dx * lightX + dy * lightY;
            double[] front = ringAt(dx, dy, true);
            double[] back = ringAt(dx, dy, false);
            double cover = Math.clamp((1 - d) * r + .5, 0, 1);
            double[] out = {0, 0, 0, 0};
            over(out, Rgb.mix(limb, 0xffffff, .2), back[0] * .8);
            if (cover > 0) {
                double z = Math.sqrt(Math.max(0, 1 - d * d));
                double light = Math.clamp(facing + z * brightness, 0, 1);
                int rgb = skin.at(dx, dy, z);
                int dark = plan.mood().shadow();
                double k = .26 + .95 * light;
                int lit = Rgb.of(
                        Rgb.red(rgb) * k + Rgb.red(dark) * .35 * (1 - light),
                        Rgb.green(rgb) * k + Rgb.green(dark) * .35 * (1 - light),
                        Rgb.blue(rgb) * k + Rgb.blue(dark) * .35 * (1 - light));
                over(out, lit, cover);
            }
            double glow = d > 1
                    ? Math.exp(-(d - 1) / .035) * Math.clamp(.25 + facing, 0, 1)
                    : Math.exp(-(1 - d) / .05) * Math.clamp(.1 + facing, 0, 1);
            over(out, Rgb.mix(limb, 0xffffff, .35), Math.min(1, glow * .75));
            over(out, Rgb.mix(limb, 0xffffff, .2), front[0] * .8);
            return (int) (out[3] * 255 + .5) << 24
                    | (int) (out[0] * 255 + .5) << 16
                    | (int) (out[1] * 255 + .5) << 8
                    | (int) (out[2] * 255 + .5);
        }

        private double[] ringAt(double dx, double dy, boolean front) {
            if (!ring) {
                return new double[] {0};
            }
            double u = dx * Math.cos(TILT) + dy * Math.sin(TILT);
            double v = (-dx * Math.sin(TILT) + dy * Math.cos(TILT)) / .26;
            if (v > 0 != front) {
                return new double[] {0};
            }
            double q = Math.hypot(u, v);
            double m = Math.clamp((q - 1.35) * 30, 0, 1) * Math.clamp((2.05 - q) * 30, 0, 1);
            return new double[] {m * (.55 + .45 * Math.sin(q * 34))};
        }

        private static void over(double[] out, int rgb, double a) {
            double alpha = Math.clamp(a, 0, 1);
            out[0] = out[0] * (1 - alpha) + Rgb.red(rgb) * alpha;
            out[1] = out[1] * (1 - alpha) + Rgb.green(rgb) * alpha;
            out[2] = out[2] * (1 - alpha) + Rgb.blue(rgb) * alpha;
            out[3] = out[3] * (1 - alpha) + alpha;
        }
    }
}
