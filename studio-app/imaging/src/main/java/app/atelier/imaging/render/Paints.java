package app.atelier.imaging.render;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.GradientStop;
import app.atelier.imaging.shapes.LinearFill;
import app.atelier.imaging.shapes.RadialFill;
import app.atelier.imaging.shapes.SolidFill;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Fills as Java2D has them. */
final class Paints {
    private static final float APART = 1e-5f;

    private Paints() {}

    /** The paint of a fill over a figure's box. */
    static Paint of(Fill fill, Rectangle2D box) {
        return switch (fill) {
            case SolidFill solid -> colour(solid.colour());
            case LinearFill linear -> linear(linear, box);
            case RadialFill radial -> radial(radial, box);
        };
    }

    private static Paint linear(LinearFill fill, Rectangle2D box) {
        Point2D from = new Point2D.Double(fill.x1(), fill.y1());
        Point2D to = new Point2D.Double(fill.x2(), fill.y2());
        if (flat(box) || from.distance(to) < 1e-6) {
            return colour(fill.stops().getLast().colour());
        }
        return new LinearGradientPaint(
                from,
                to,
                fractions(fill.stops()),
                colours(fill.stops()),
                CycleMethod.NO_CYCLE,
                ColorSpaceType.SRGB,
                over(box));
    }

    private static Paint radial(RadialFill fill, Rectangle2D box) {
        if (flat(box)) {
            return colour(fill.stops().getLast().colour());
        }
        Point2D middle = new Point2D.Double(fill.x(), fill.y());
        return new RadialGradientPaint(
                middle,
                (float) fill.radius(),
                middle,
                fractions(fill.stops()),
                colours(fill.stops()),
                CycleMethod.NO_CYCLE,
                ColorSpaceType.SRGB,
                over(box));
    }

    private static boolean flat(Rectangle2D box) {
        return box.getWidth() < 1e-6 || box.getHeight() < 1e-6;
    }

    private static AffineTransform over(Rectangle2D box) {
        return new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY());
    }

    private static Color colour(String colour) {
        return new Color(HexColour.argb(colour), true);
    }

    private static Color[] colours(List<GradientStop> stops) {
        return stops.stream().map(stop -> colour(stop.colour())).toArray(Color[]::new);
    }

    /** Java2D wants them to rise; two at one place make a hard edge there. */
    private static float[] fractions(List<GradientStop> stops) {
        int n = stops.size();
        float[] fractions = new float[n];
        for (int i = 0; i < n; i++) {
            float least = i == 0 ? 0 : fractions[i - 1] + APART;
            float most = 1 - (n - 1 - i) * APART;
            fractions[i] = Math.clamp((float) stops.get(i).offset(), least, Math.max(least, most));
        }
        return fractions;
    }
}
