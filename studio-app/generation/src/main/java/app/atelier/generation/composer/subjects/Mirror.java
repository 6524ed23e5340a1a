package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;

/** The trembling mirror image of a figure that stands or swims in water, and the ripples around it. */
final class Mirror {
    private Mirror() {}

    /**
     * The mirror image below the water line.
     *
     * @param left of the cut-out, px
     * @param base lower edge of the cut-out, px
     * @param sunk share of its height that is under water
     */
    static Sheet of(Plan plan, Cutout c, int left, int base, double sunk) {
        int w = c.width();
        int line = base - (int) (c.height() * sunk);
        int visible = c.height() - (int) (c.height() * sunk);
        int pad = 8;
        int sw = w + 2 * pad;
        int h = Math.max(2, (int) (visible * .92));
        double k = plan.frame().scale();
        int tint = Rgb.mix(0xffffff, plan.mood().sky().get(2), .45);
        int[] argb = new int[sw * h];
        for (int y = 0; y < h; y++) {
            int source = visible - 1 - (int) ((y + .5) / h * visible);
            float fade = (float) (.7 + (.05 - .7) * y / h);
            double shift = Math.sin(y / (4.5 * k)) * 3 * k * ((double) y / h + .3);
            for (int x = 0; x < sw; x++) {
                int sx = (int) Math.round(x - pad + shift);
                if (sx < 0 || sx >= w) {
                    continue;
                }
                int i = source * w + sx;
                float a = c.alpha()[i] * fade;
                argb[y * sw + x] = (int) (a * 255 + .5f) << 24
                        | part(c.red()[i] * Rgb.red(tint), a) << 16
                        | part(c.green()[i] * Rgb.green(tint), a) << 8
                        | part(c.blue()[i] * Rgb.blue(tint), a);
            }
        }
        return Sheet.of(left - pad, line, sw, h, argb);
    }

    private static int part(double value, float alpha) {
        return (int) (Math.clamp(value, 0, 1) * alpha * 255 + .5);
    }

    /** Three rings where it meets the water. */
    static Sheet ripples(Plan plan, Cutout c, int left, int base, double sunk) {
        Frame frame = plan.frame();
        double k = frame.scale();
        double width = c.width() / k;
        double x = (left + c.width() / 2.0) / k;
        double y = (base - c.height() * sunk) / k;
        int rgb = Rgb.mix(plan.mood().light(), 0xffffff, .4);
        return Sheet.painted(frame, g -> {
            for (int ring = 0; ring < 3; ring++) {
                double rx = width * (.50 + .14 * ring);
                double ry = width * (.05 + .024 * ring);
                g.setStroke(new BasicStroke((float) Math.max(.8, 2.5 - .7 * ring)));
                g.setColor(new Color(Rgb.withAlpha(rgb, .6 - .17 * ring), true));
                g.draw(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
            }
        });
    }
}
