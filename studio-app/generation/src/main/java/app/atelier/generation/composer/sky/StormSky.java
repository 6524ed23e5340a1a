package app.atelier.generation.composer.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Heavy clouds made of warped noise lit by its own slope, and lightning. */
public final class StormSky {
    private static final int DARK = 0x1b2536;
    private static final int LIT = 0x8fa3ad;
    private static final int STEPS = 7;

    private StormSky() {}

    /** Clouds from the top down to a height given as a fraction of the picture, where they thin out. */
    public static Sheet clouds(Plan plan, double bottom) {
        Frame frame = plan.frame();
        long seed = plan.seeds().number("storm");
        Grid noise = Grid.of(frame, seed, 330, 200, 6, .55);
        Grid warp = Grid.of(frame, seed + 1, 200, 200, 4, .5);
        Sheet sheet = Sheet.rows(frame, 0, bottom);
        double k = frame.scale();
        double towards = Math.signum(plan.lightX() - frame.across() / 2);
        int[] colours = new int[256];
        double bright = Math.clamp(Rgb.luminance(plan.mood().ambient()) * 1.9, .55, 1);
        for (int i = 0; i < 256; i++) {
            double t = i / 255.0;
            double stepped = Math.floor(t * STEPS) / STEPS * .6 + t * .4;
            int dark = Rgb.mix(DARK, plan.mood().sky().get(0), .6);
            colours[i] = Rgb.mix(dark, Rgb.mix(LIT, plan.mood().sky().get(3), .45), stepped * bright);
        }
        for (int row = 0; row < sheet.height(); row++) {
            double y = (row + .5) / k;
            double fade = Math.clamp((bottom * Frame.HEIGHT - y) / (.28 * Frame.HEIGHT), 0, 1);
            for (int col = 0; col < sheet.width(); col++) {
                double x = (col + .5) / k;
                double w = warp.at(x, y) - .5;
                double wx = x * .9 + w * 260;
                double wy = y * 1.0 + w * 150;
                float n = noise.at(wx, wy);
                float beside = noise.at(wx + towards * 14, wy - 16);
                double light = Math.clamp(.42 + (n - beside) * 3.2 + (n - .5) * .9, 0, 1);
                double a = Math.clamp((n - .34) * 7, 0, 1) * fade;
                int rgb = colours[(int) (light * 255)];
                sheet.argb()[row * sheet.width() + col] = premultiplied(rgb, a);
            }
        }
        return sheet;
    }

    /** A stroke of lightning, once wide and faint and once sharp: the first sheet is to be screened. */
    public static List<Sheet> lightning(Plan plan, double x) {
        RandomGenerator random = plan.seeds().of("lightning");
        List<Path2D> strokes = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        branch(strokes, widths, plan.frame().x(x), 42, 470, 4, random, 0);
        Sheet shine = Sheet.painted(plan.frame(), g -> {
            for (int pass = 6; pass > 0; pass--) {
                draw(g, strokes, widths, pass * 7, Rgb.withAlpha(0xcfe9f2, .035));
            }
        });
        Sheet stroke = Sheet.painted(plan.frame(), g -> {
            draw(g, strokes, widths, 3, Rgb.withAlpha(0xe8f8ff, .30));
            draw(g, strokes, widths, 0, 0xfff4fbff);
        });
        return List.of(shine, stroke);
    }

    private static void draw(Graphics2D g, List<Path2D> strokes, List<Double> widths, double wider, int argb) {
        g.setColor(new Color(argb, true));
        for (int i = 0; i < strokes.size(); i++) {
            double width = widths.get(i) + wider * widths.get(i) / 4;
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(strokes.get(i));
        }
    }

    private static void branch(
            List<Path2D> strokes,
            List<Double> widths,
            double x,
            double y,
            double length,
            double width,
            RandomGenerator random,
            int level) {
        int steps = 9;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        double px = x;
        double py = y;
        for (int i = 0; i < steps; i++) {
            px += (random.nextDouble() - .5) * length * .22;
            py += length / steps;
            path.lineTo(px, py);
            if (level < 2 && random.nextDouble() < .25) {
                branch(strokes, widths, px, py, length * .4, width * .5, random, level + 1);
            }
        }
        strokes.add(path);
        widths.add(width);
    }

    static int premultiplied(int rgb, double a) {
        return (int) (a * 255 + .5) << 24
                | (int) (a * (rgb >> 16 & 255) + .5) << 16
                | (int) (a * (rgb >> 8 & 255) + .5) << 8
                | (int) (a * (rgb & 255) + .5);
    }
}
