package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.planning.Tie;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** Draws the ties of a story in design units. */
final class TieDrawing {
    private static final int STARS = 44;
    private static final int PRINTS = 9;

    private final Plan plan;
    private final Tie tie;
    private final RandomGenerator random;
    private final double x0;
    private final double y0;
    private final double x1;
    private final double y1;
    private final double size;

    private TieDrawing(Plan plan, Tie tie, String name) {
        Frame frame = plan.frame();
        this.plan = plan;
        this.tie = tie;
        this.random = plan.seeds().of("tie " + name + tie.kind());
        this.x0 = frame.x(tie.x0());
        this.y0 = frame.y(tie.y0());
        this.x1 = frame.x(tie.x1());
        this.y1 = frame.y(tie.y1());
        this.size = frame.y(tie.size());
    }

    /** The tie alone. */
    static Sheet of(Plan plan, Tie tie, String name) {
        TieDrawing drawing = new TieDrawing(plan, tie, name);
        return Sheet.painted(plan.frame(), drawing::draw);
    }

    private void draw(Graphics2D g) {
        switch (tie.kind()) {
            case SPELL -> spell(g);
            case STRING -> string(g);
            case LEASH -> leash(g);
            case SNOWBALLS -> snowballs(g);
            case PRINTS -> prints(g);
            case DUST -> dust(g);
            case RINGS -> rings(g);
            case NOTES -> notes(g);
            case SPEECH -> speech(g);
            case HEARTS -> hearts(g);
            case SLEEP -> sleep(g);
            case STEAM -> steam(g);
            case VOICE -> voice(g);
        }
    }

    // strokes and fills

    private static void line(Graphics2D g, Shape shape, double width, int rgb, double alpha) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(new Color(Rgb.withAlpha(rgb, alpha), true));
        g.draw(shape);
    }

    private static void fill(Graphics2D g, Shape shape, int rgb, double alpha) {
        g.setColor(new Color(Rgb.withAlpha(rgb, alpha), true));
        g.fill(shape);
    }

    private boolean dark() {
        return Rgb.luminance(plan.mood().ambient()) < .72 || plan.night();
    }

    /** A point of the arc from begin to end that bows upwards. */
    private double[] along(double t, double bow) {
        double x = x0 + (x1 - x0) * t;
        double y = y0 + (y1 - y0) * t - bow * 4 * t * (1 - t);
        return new double[] {x, y};
    }

    // between two

    /** A winding ribbon of light and stars that grow towards the target, where they burst. */
    private void spell(Graphics2D g) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double bow = length * .16;
        double wave = Math.min(26, length * .07);
        double nx = -(y1 - y0) / length;
        double ny = (x1 - x0) / length;
        for (int strand = 0; strand < 3; strand++) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i <= 48; i++) {
                double t = i / 48.0;
                double[] p = along(t, bow);
                double sway = wave * Math.sin(t * 9 + strand * 2.1) * t * (1 - t) * 3.2;
                if (i == 0) {
                    path.moveTo(p[0], p[1]);
                } else {
                    path.lineTo(p[0] + nx * sway, p[1] + ny * sway);
                }
            }
            int rgb = new int[] {0xfff0b0, 0xb8f0ff, 0xf3b8ff}[strand];
            line(g, path, size * .34, rgb, .16);
            line(g, path, size * .10, rgb, .85);
        }
        for (int i = 0; i < STARS; i++) {
            double t = Math.pow(random.nextDouble(), .8);
            double[] p = along(t, bow);
            double spread = size * (.3 + 1.1 * t);
            double px = p[0] + (random.nextDouble() - .5) * 2 * spread;
            double py = p[1] + (random.nextDouble() - .5) * 2 * spread;
            star(g, px, py, size * (.10 + .26 * random.nextDouble() * (.4 + t)), .65 + .35 * random.nextDouble());
        }
        for (int i = 0; i < 12; i++) {
            double a = 2 * Math.PI * (i + random.nextDouble() * .5) / 12;
            double r = size * (1.1 + .8 * random.nextDouble());
            star(g, x1 + Math.cos(a) * r, y1 + Math.sin(a) * r, size * (.2 + .2 * random.nextDouble()), .95);
        }
        star(g, x0, y0, size * .62, 1);
    }

    private static void star(Graphics2D g, double x, double y, double r, double alpha) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4;
            double reach = i % 2 == 0 ? r : r * .28;
            double px = x + Math.sin(a) * reach;
            double py = y - Math.cos(a) * reach;
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        fill(g, new Ellipse2D.Double(x - r * .8, y - r * .8, r * 1.6, r * 1.6), 0xfff3c0, alpha * .16);
        fill(g, star, 0xfffbe6, alpha);
    }

    private void string(Graphics2D g) {
        Path2D path = new Path2D.Double();
        path.moveTo(x0, y0);
        path.quadTo((x0 + x1) / 2 + (x1 - x0) * .12, (y0 + y1) / 2 + Math.abs(y1 - y0) * .16, x1, y1);
        line(g, path, 2.6, plan.lit(0xf4eefc, -.1, .02), .95);
        line(g, path, 1.2, plan.lit(0x6d6285, 0, .02), .8);
    }

    private void leash(Graphics2D g) {
        Path2D path = new Path2D.Double();
        path.moveTo(x0, y0);
        path.quadTo((x0 + x1) / 2, Math.max(y0, y1) + Math.hypot(x1 - x0, y1 - y0) * .16, x1, y1);
        double width = Math.max(2.4, size);
        line(g, path, width * 1.5, plan.lit(0x8a1f35, .3, .02), .9);
        line(g, path, width * .9, plan.lit(0xef5a6f, -.1, .02), 1);
        fill(g, Outlines.disc(x1, y1, width * 1.5), plan.lit(0xf2b93d, -.2, .02), 1);
    }

    private void snowballs(Graphics2D g) {
        double bow = Math.abs(x1 - x0) * .30 + size;
        for (int i = 0; i < 2; i++) {
            double t = i == 0 ? .40 : .68;
            double[] p = along(t, bow * (i == 0 ? 1 : .62));
            double[] before = along(t - .13, bow * (i == 0 ? 1 : .62));
            double back = i == 0 ? 1 : -1;
            Path2D trail = new Path2D.Double();
            trail.moveTo(p[0], p[1]);
            trail.lineTo(p[0] + (before[0] - p[0]) * back, p[1] + (before[1] - p[1]) * back * .6);
            line(g, trail, size * .8, plan.lit(0xffffff, -.1, 0), .30);
            fill(g, Outlines.disc(p[0], p[1], size * .72), plan.lit(0xf4f8ff, -.2, 0), 1);
            fill(g, Outlines.disc(p[0] + size * .12, p[1] + size * .16, size * .52), plan.lit(0xccd8f2, .1, 0), .5);
        }
    }

    // on the ground

    /** Prints in pairs, smaller and fainter with the distance. */
    private void prints(Graphics2D g) {
        int rgb = plan.stage().surface() == Surface.SNOW ? plan.lit(0x6f8fcc, .30, .02) : plan.lit(0x9c7240, .40, .02);
        for (int i = 0; i < PRINTS; i++) {
            double t = (double) i / PRINTS;
            double eased = 1 - Math.pow(1 - t, 1.25);
            double x = x0 + (x1 - x0) * eased;
            double y = y0 + (y1 - y0) * Math.pow(t, .9);
            double r = size * (1 - .72 * t) * .62;
            double side = i % 2 == 0 ? 1 : -1;
            Shape print = Outlines.ellipse(x, y + side * r * .55, r, r * .42);
            fill(g, print, rgb, .85 * (1 - .5 * t));
            fill(g, Outlines.ellipse(x, y + side * r * .55 + r * .16, r * .9, r * .26), 0xffffff, .10 * (1 - t));
        }
    }

    private void dust(Graphics2D g) {
        Surface surface = plan.stage().surface();
        int local = surface == Surface.SNOW ? 0xf4f8ff : surface == Surface.SAND ? 0xf6deaa : 0xe6dcc4;
        double side = Math.signum(x1 - x0);
        for (int i = 0; i < 5; i++) {
            double r = size * (.95 - .14 * i) * (.8 + .3 * random.nextDouble());
            double x = x0 + side * size * i * 1.15;
            double y = y0 - r * .5 - size * .12 * i * random.nextDouble();
            fill(g, Outlines.disc(x, y, r), plan.lit(local, -.1, .06), .50 - .08 * i);
            fill(g, Outlines.disc(x - r * .2, y - r * .25, r * .62), plan.lit(local, -.4, .04), .30 - .05 * i);
        }
    }

    private void rings(Graphics2D g) {
        for (int i = 1; i <= 3; i++) {
            double r = size * i / 3;
            line(g, Outlines.ellipse(x0, y0, r, r * .26), 2.6 - .5 * i, plan.lit(0xffffff, -.3, .1), .62 - .14 * i);
        }
    }

    // into the air

    private int accent() {
        return dark() ? 0xfff0cf : 0x5b4c9a;
    }

    private void notes(Graphics2D g) {
        for (int i = 0; i < 3; i++) {
            double t = (i + .35) / 3;
            double x = x0 + (x1 - x0) * t + size * .7 * Math.sin(i * 2.4);
            double y = y0 + (y1 - y0) * t;
            double k = size * (1.12 - .16 * i);
            AffineTransform before = g.getTransform();
            g.translate(x, y);
            g.rotate(Math.toRadians(i % 2 == 0 ? 10 : -9));
            note(g, k, i == 1);
            g.setTransform(before);
        }
    }

    private void note(Graphics2D g, double k, boolean two) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(turned(-k * .32, k * .55, k * .34, k * .25), false);
        path.append(Outlines.slab(-k * .04, -k * .78, k * .08, k * .55), false);
        if (two) {
            path.append(turned(k * .50, k * .40, k * .34, k * .25), false);
            path.append(Outlines.slab(k * .78, -k * .92, k * .90, k * .40), false);
            path.append(
                    Outlines.polygon(-k * .04, -k * .78, k * .90, -k * .96, k * .90, -k * .64, -k * .04, -k * .46),
                    false);
        } else {
            Path2D flag = new Path2D.Double();
            flag.moveTo(k * .02, -k * .78);
            flag.curveTo(k * .12, -k * .40, k * .62, -k * .36, k * .44, k * .14);
            flag.curveTo(k * .46, -k * .16, k * .20, -k * .24, k * .02, -k * .28);
            flag.closePath();
            path.append(flag, false);
        }
        line(g, path, k * .22, dark() ? 0x3a2a5a : 0xffffff, .55);
        fill(g, path, accent(), 1);
    }

    private static Shape turned(double x, double y, double rx, double ry) {
        return Outlines.turnedBy(Outlines.ellipse(x, y, rx, ry), -18, x, y);
    }

    private void hearts(Graphics2D g) {
        for (int i = 0; i < 3; i++) {
            double t = (i + .2) / 3;
            double k = size * (.62 + .24 * i);
            double x = x0 + (i - 1) * size * 1.5;
            double y = y0 - size * (.4 + 1.2 * Math.abs(i - 1) * .5) - t * size;
            heart(g, x, y, k);
        }
    }

    private static void heart(Graphics2D g, double x, double y, double k) {
        Path2D heart = new Path2D.Double();
        heart.moveTo(x, y + k * .9);
        heart.curveTo(x - k * 1.5, y - k * .1, x - k * .75, y - k * 1.1, x, y - k * .35);
        heart.curveTo(x + k * .75, y - k * 1.1, x + k * 1.5, y - k * .1, x, y + k * .9);
        heart.closePath();
        line(g, heart, k * .22, 0xffffff, .6);
        fill(g, heart, 0xff5b7f, 1);
        fill(g, Outlines.ellipse(x - k * .38, y - k * .22, k * .18, k * .14), 0xffffff, .75);
    }

    private void sleep(Graphics2D g) {
        for (int i = 0; i < 3; i++) {
            double t = (i + .3) / 3;
            double k = size * (.36 + .22 * i);
            double x = x0 + (x1 - x0) * t;
            double y = y0 + (y1 - y0) * t * .8;
            Path2D z = new Path2D.Double();
            z.moveTo(x - k, y - k);
            z.lineTo(x + k, y - k * 1.15);
            z.lineTo(x - k, y + k);
            z.lineTo(x + k, y + k * .85);
            line(g, z, k * .95, dark() ? 0x2a2450 : 0xffffff, .5);
            line(g, z, k * .5, dark() ? 0xe6e4ff : 0x6a6fc8, 1);
        }
    }

    /** A bubble with three dots. */
    private void speech(Graphics2D g) {
        double w = size * .86;
        double h = size * .52;
        Path2D bubble = new Path2D.Double(Path2D.WIND_NON_ZERO);
        bubble.append(new RoundRectangle2D.Double(x1 - w, y1 - h, 2 * w, 2 * h, h * 1.5, h * 1.5), false);
        double side = Math.signum(x0 - x1);
        bubble.append(
                Outlines.polygon(x1 + side * w * .15, y1 + h * .7, x1 + side * w * .62, y1 + h * .7, x0, y0), false);
        fill(
                g,
                AffineTransform.getTranslateInstance(size * .03, size * .06).createTransformedShape(bubble),
                0x2a2040,
                .18);
        fill(g, bubble, plan.lit(0xffffff, -.25, 0), .96);
        for (int i = -1; i <= 1; i++) {
            fill(g, Outlines.disc(x1 + i * w * .46, y1, h * .22), 0x5b4c9a, .95);
        }
    }

    /** Three wisps that swell and thin out again, soft at their edges. */
    private void steam(Graphics2D g) {
        for (int i = 0; i < 3; i++) {
            double x = x0 + (i - 1) * size * .72 + size * .10 * (random.nextDouble() - .5);
            double h = (y0 - y1) * (i == 1 ? 1 : .66 + .18 * random.nextDouble());
            double sway = size * (.16 + .10 * random.nextDouble()) * (i == 1 ? -1 : 1);
            double[] xy = new double[26];
            for (int j = 0; j < 13; j++) {
                double t = j / 12.0;
                xy[2 * j] = x + sway * Math.sin(t * 5.2) * (.5 + t);
                xy[2 * j + 1] = y0 - h * t;
            }
            for (double[] part : new double[][] {{1, .07}, {.72, .08}, {.46, .10}, {.24, .16}}) {
                fill(g, wisp(xy, size * .36 * part[0]), 0xffffff, part[1]);
            }
        }
    }

    /** A winding outline, pointed at both ends. */
    private static Shape wisp(double[] xy, double width) {
        int n = xy.length / 2;
        double[] outline = new double[4 * n - 4];
        for (int i = 0; i < n; i++) {
            double half = width / 2 * Math.sin(Math.PI * (.04 + .96 * i / (n - 1)));
            outline[2 * i] = xy[2 * i] - half;
            outline[2 * i + 1] = xy[2 * i + 1];
            if (i > 0 && i < n - 1) {
                int k = 2 * n - 2 - i;
                outline[2 * k] = xy[2 * i] + half;
                outline[2 * k + 1] = xy[2 * i + 1];
            }
        }
        return Outlines.smooth(outline);
    }

    private void voice(Graphics2D g) {
        double side = Math.signum(x1 - x0);
        for (int i = 0; i < 3; i++) {
            double r = size * (.34 + .30 * i);
            Path2D arc = new Path2D.Double();
            for (int j = 0; j <= 12; j++) {
                double a = Math.toRadians(-42 + 84.0 * j / 12);
                double x = x0 + side * (Math.cos(a) * r - size * .3);
                double y = y0 + Math.sin(a) * r;
                if (j == 0) {
                    arc.moveTo(x, y);
                } else {
                    arc.lineTo(x, y);
                }
            }
            line(g, arc, size * .09, accent(), .9 - .22 * i);
        }
    }
}
