package app.atelier.generation.composer.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Heaped clouds with light on one side and a base that melts into the sky, and thin streaks. */
public final class Clouds {
    /** Height of a cloud's box over its width. */
    private static final double FLATNESS = .42;

    private Clouds() {}

    /** One cloud: middle as fractions of the picture, width in design units. */
    private record Cloud(double x, double y, double width) {}

    /**
     * Several clouds, none of which is cut by the upper edge.
     *
     * @param count at the usual aspect
     * @param top highest middle, fraction of the height
     * @param bottom lowest middle
     * @param opacity 0..1
     */
    public static List<Sheet> heaps(Plan plan, int count, double top, double bottom, double opacity) {
        RandomGenerator random = plan.seeds().of("clouds");
        Frame frame = plan.frame();
        int n = Math.max(2, frame.count(count));
        List<Double> xs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            xs.add((i + .25 + .5 * random.nextDouble()) / n);
        }
        for (int i = n - 1; i > 0; i--) {
            Collections.swap(xs, i, random.nextInt(i + 1));
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = n - 1; i >= 0; i--) {
            double y = top + (bottom - top) * (i + random.nextDouble()) / n;
            double near = 1 - Math.min(1, y / plan.stage().horizon());
            double width = frame.unit() * 1.3333 * (.16 + .26 * near * (.5 + .6 * random.nextDouble()));
            double clearOfEdge = Math.max(y, (width * FLATNESS * .62 + 8) / Frame.HEIGHT);
            double x = clearOfLight(plan, xs.get(i), clearOfEdge, width);
            sheets.add(heap(plan, new Cloud(x, clearOfEdge, width), opacity, random));
        }
        return sheets;
    }

    /** Nothing but thin streaks may cross sun or moon: a cloud in its way moves to the farther side. */
    private static double clearOfLight(Plan plan, double x, double y, double width) {
        if (!plan.light().disc()) {
            return x;
        }
        double reach = (width / 2 / Frame.HEIGHT + plan.light().radius() * 1.15)
                * Frame.HEIGHT
                / plan.frame().across();
        boolean level = Math.abs(y - plan.light().y()) < plan.light().radius() + width * FLATNESS * .6 / Frame.HEIGHT;
        if (!level || Math.abs(x - plan.light().x()) > reach) {
            return x;
        }
        return plan.light().x() < .5 ? plan.light().x() + reach : plan.light().x() - reach;
    }

    /** A row of large clouds side by side, as seen from above. */
    public static List<Sheet> floor(Plan plan, String name, double y, double size) {
        RandomGenerator random = plan.seeds().of("clouds " + name);
        Frame frame = plan.frame();
        int n = frame.count(5);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double width = frame.unit() * 1.333 * size * (.40 + .18 * random.nextDouble());
            double x = (i + .5 + (random.nextDouble() - .5) * .6) / n;
            sheets.add(heap(plan, new Cloud(x, y + .05 * random.nextDouble(), width), .95, random));
        }
        return sheets;
    }

    /**
     * A tall cloud: heaps on heaps, narrower towards its head.
     *
     * @param x middle, fraction of the width
     * @param base lower end, fraction of the height
     * @param size width of its foot relative to the picture's unit
     */
    public static List<Sheet> tower(Plan plan, String name, double x, double base, double size, double opacity) {
        RandomGenerator random = plan.seeds().of("clouds " + name);
        Frame frame = plan.frame();
        List<Sheet> sheets = new ArrayList<>();
        int storeys = 4;
        for (int i = storeys - 1; i >= 0; i--) {
            double width = frame.unit() * 1.333 * size * (.62 - .085 * i) * (.9 + .2 * random.nextDouble());
            double y = base - i * size * .105;
            double sway = (random.nextDouble() - .5) * .16 * size * frame.unit() / frame.across();
            sheets.add(heap(plan, new Cloud(x + sway, y, width), opacity, random));
        }
        return sheets;
    }

    private static Sheet heap(Plan plan, Cloud cloud, double opacity, RandomGenerator random) {
        double k = plan.frame().scale();
        double boxHeight = cloud.width() * FLATNESS;
        double left = plan.frame().x(cloud.x()) - cloud.width() / 2;
        double top = plan.frame().y(cloud.y()) - boxHeight * .6;
        int w = Math.max(8, (int) Math.round(cloud.width() * k));
        int h = Math.max(4, (int) Math.round(boxHeight * k));
        Sheet mask = mask(w, h, random);
        int[] argb = mask.argb();
        int[] colours = colours(plan, Math.min(1, cloud.y() / plan.stage().horizon()));
        if (plan.shaded()) {
            shade(plan, argb, w, h, colours, opacity, left + cloud.width() / 2, top + boxHeight / 2);
        } else {
            int plain = Rgb.mix(colours[0], colours[1], .12);
            tint(argb, plain, plan.look().paper() ? 1 : opacity);
        }
        return Sheet.of((int) Math.round(left * k), (int) Math.round(top * k), w, h, argb);
    }

    /** Colours of the lit top and of the base at a height between zenith (0) and horizon (1). */
    private static int[] colours(Plan plan, double height) {
        Mood mood = plan.mood();
        int sky = mood.skyAt(height);
        boolean night = Rgb.luminance(mood.sky().get(1)) < .25;
        int lit = Rgb.mix(mood.light(), Rgb.WHITE, night ? 0 : .55);
        int top = Rgb.mix(lit, sky, .10 + .30 * height + (night ? .55 : 0));
        int base = Rgb.mix(Rgb.mix(sky, mood.shadow(), .06), mood.light(), .18);
        return new int[] {top, base};
    }

    /** A white union of discs under a bell and flat ellipses, with some room at every edge. */
    private static Sheet mask(int w, int h, RandomGenerator random) {
        int n = 7 + random.nextInt(4);
        double crest = .35 + .3 * random.nextDouble();
        List<Ellipse2D> shapes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double t = (i + .5) / n;
            double bell = Math.exp(-Math.pow((t - crest) / .30, 2));
            double r = h * (.13 + .22 * bell) * (.8 + .35 * random.nextDouble());
            double y = Math.max(r + h * .03, h * .80 - r * .25 - h * .30 * bell * random.nextDouble());
            shapes.add(Sky.circle(w * (.10 + .80 * t), y, r));
        }
        for (int i = 0; i < 4; i++) {
            double t = .14 + .72 * (i + .5) / 4;
            shapes.add(new Ellipse2D.Double(w * (t - .14), h * .73, w * .28, h * .22));
        }
        return Sheet.loose(0, 0, w, h, 1, g -> {
            g.setColor(Color.WHITE);
            shapes.forEach(g::fill);
        });
    }

    private static void tint(int[] argb, int rgb, double opacity) {
        for (int i = 0; i < argb.length; i++) {
            argb[i] = premultiplied(Rgb.red(rgb), Rgb.green(rgb), Rgb.blue(rgb), (argb[i] >>> 24) / 255.0 * opacity);
        }
    }

    private static void shade(
            Plan plan, int[] argb, int w, int h, int[] colours, double opacity, double middleX, double middleY) {
        float[] mask = new float[w * h];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (argb[i] >>> 24) / 255f;
        }
        float[] fine = new float[w * h];
        float[] wide = new float[w * h];
        GaussianBlur.blur(mask, fine, w, h, h * .06, Bands.ONE, Rows.preferred());
        GaussianBlur.blur(mask, wide, w, h, h * .10, Bands.ONE, Rows.preferred());
        double dx = plan.lightX() - middleX;
        double dy = plan.lightY() - middleY;
        double length = Math.hypot(dx, dy) + 1e-6;
        int shiftX = (int) Math.round(-dx / length * h * .12);
        int shiftY = (int) Math.round(-dy / length * h * .12);
        int shine = Rgb.mix(plan.mood().light(), Rgb.WHITE, .45);
        for (int y = 0; y < h; y++) {
            double v = (y + .5) / h;
            int rgb = Rgb.mix(colours[0], colours[1], Math.clamp(v * 1.05 - .15, 0, 1));
            double melt = Math.clamp(1.12 - Math.pow(Math.clamp((v - .55) / .42, 0, 1), 1.3), 0, 1) * opacity;
            for (int x = 0; x < w; x++) {
                int at = y * w + x;
                if (mask[at] > 0) {
                    int sx = x - shiftX;
                    int sy = y - shiftY;
                    float behind = sx < 0 || sy < 0 || sx >= w || sy >= h ? 0 : wide[sy * w + sx];
                    double light = .75 * Math.clamp(fine[at] - .9 * behind, 0, 1);
                    argb[at] = premultiplied(
                            1 - (1 - Rgb.red(rgb)) * (1 - Rgb.red(shine) * light),
                            1 - (1 - Rgb.green(rgb)) * (1 - Rgb.green(shine) * light),
                            1 - (1 - Rgb.blue(rgb)) * (1 - Rgb.blue(shine) * light),
                            mask[at] * melt);
                }
            }
        }
    }

    private static int premultiplied(double r, double g, double b, double a) {
        return (int) (a * 255 + .5) << 24
                | (int) (a * r * 255 + .5) << 16
                | (int) (a * g * 255 + .5) << 8
                | (int) (a * b * 255 + .5);
    }

    /** Thin bars of cloud between two heights, as near a low sun. */
    public static Sheet streaks(Plan plan, int count, double top, double bottom, double opacity) {
        RandomGenerator random = plan.seeds().of("streaks");
        Frame frame = plan.frame();
        Mood mood = plan.mood();
        int rgb = plan.night()
                ? Rgb.mix(mood.sky().get(2), mood.light(), .12)
                : Rgb.mix(mood.light(), mood.sky().get(3), .4);
        return Sheet.painted(frame, g -> {
            g.setColor(new Color(Rgb.withAlpha(rgb, opacity), true));
            for (int i = 0; i < frame.count(count); i++) {
                double y = frame.y(top + (bottom - top) * random.nextDouble());
                double x = random.nextDouble() * frame.across();
                double w = frame.unit() * 1.333 * (.12 + .3 * random.nextDouble());
                double h = Frame.HEIGHT * (.006 + .012 * random.nextDouble());
                for (int j = 0; j < 3; j++) {
                    double middle = x + (random.nextDouble() - .5) * w * .7;
                    double width = w * (.4 + .6 * random.nextDouble());
                    g.fill(new RoundRectangle2D.Double(middle - width / 2, y + j * h * .8, width, h, h, h));
                }
            }
        });
    }
}
