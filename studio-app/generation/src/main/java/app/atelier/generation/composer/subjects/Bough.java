package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** A branch that reaches in from one side, for whoever sits on it. */
final class Bough {
    private static final int BARK = 0x6a4c3e;
    private static final int[] LEAVES = {0x3f7a5a, 0x2f6a55, 0x57905f};

    private Bough() {}

    static Sheet draw(Plan plan, Placed sitter) {
        Frame frame = plan.frame();
        boolean fromRight = plan.light().x() < .5;
        double feet = frame.y(sitter.y());
        double across = frame.across();
        double seat = fromRight ? frame.x(sitter.x()) : across - frame.x(sitter.x());
        RandomGenerator random = plan.seeds().of("bough");
        return Sheet.painted(frame, g -> {
            if (!fromRight) {
                g.translate(across, 0);
                g.scale(-1, 1);
            }
            double tip = Math.max(30, seat - frame.unit() * .44);
            Path2D upper = limb(across, tip, seat, feet, 0, 1);
            g.setColor(new Color(plan.lit(BARK, .2, 0)));
            g.fill(upper);
            g.setColor(new Color(plan.lit(BARK, .68, 0)));
            g.fill(limb(across, tip + 40, seat, feet + 22, .55, .5));
            twigs(g, plan, tip, seat, feet, across, random);
        });
    }

    private static Path2D limb(double across, double tip, double seat, double feet, double low, double thick) {
        double end = across + 30;
        Path2D path = new Path2D.Double();
        path.moveTo(end, feet - 100 + low * 90);
        path.curveTo(across * .92, feet - 62 + low * 60, seat + 190, feet - 8 + low * 10, seat, feet - 8 + low * 14);
        path.curveTo(seat - 90, feet - 8 + low * 12, tip + 120, feet - 14, tip, feet - 34);
        path.curveTo(tip + 130, feet + 16 * thick, seat - 60, feet + 30 * thick, seat + 60, feet + 34 * thick);
        path.curveTo(seat + 220, feet + 38 * thick, across * .94, feet + 30 * thick, end, feet + 42 * thick);
        path.closePath();
        return path;
    }

    private static void twigs(
            Graphics2D g, Plan plan, double tip, double seat, double feet, double across, RandomGenerator random) {
        double[][] twigs = {
            {tip + 130, feet - 6, tip + 60, feet + 60, tip - 6, feet + 96},
            {seat + 250, feet - 36, seat + 300, feet - 120, seat + 390, feet - 190}
        };
        g.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (double[] t : twigs) {
            Path2D path = new Path2D.Double();
            path.moveTo(t[0], t[1]);
            path.quadTo(t[2], t[3], t[4], t[5]);
            g.setColor(new Color(plan.lit(BARK, .35, 0)));
            g.draw(path);
        }
        double[][] places = {
            {tip + 8, feet - 36}, {tip - 4, feet + 92}, {tip + 46, feet + 62}, {tip + 90, feet + 28},
            {seat + 390, feet - 188}, {seat + 345, feet - 160}, {seat + 300, feet - 118}, {seat + 250, feet - 44}
        };
        for (double[] p : places) {
            for (int i = 0; i < 4; i++) {
                double q = 18 + 16 * random.nextDouble();
                Path2D leaf = new Path2D.Double();
                leaf.moveTo(0, 0);
                leaf.quadTo(q * .5, -q * .42, q, 0);
                leaf.quadTo(q * .5, q * .42, 0, 0);
                leaf.transform(AffineTransform.getRotateInstance(random.nextDouble() * 6.283));
                leaf.transform(AffineTransform.getTranslateInstance(p[0], p[1]));
                g.setColor(new Color(plan.lit(LEAVES[i % LEAVES.length], .25 + .2 * random.nextDouble(), 0)));
                g.fill(leaf);
            }
        }
    }
}
