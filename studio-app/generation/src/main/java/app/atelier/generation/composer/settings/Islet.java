package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;

/**
 * Land that rises out of water: foam, a rim, what grows on it, and its mirror image.
 *
 * @param x middle, fraction of the width
 * @param line where it meets the water, fraction of the height
 * @param half half its width, fraction of the height
 * @param kind what it is made of
 */
record Islet(double x, double line, double half, Kind kind) {
    /** Height of its top as a share of half its width. */
    private static final double RISE = .17;

    /** What an island is made of. */
    enum Kind {
        /** A sandy rim with palms. */
        SANDY,
        /** A stony rim in fresh water, with trees of the land around. */
        WOODED
    }

    /** How high its ground lies over the water at a distance from its middle, −1..1 of the half width. */
    double rise(double across) {
        return half * RISE * Math.max(0, 1 - Math.pow(Math.abs(across) / .85, 2.4)) + half * .03;
    }

    void draw(Scenery scenery, Plan plan, double depth) {
        scenery.sketch("island", "island " + Math.round(100 * x), depth, s -> shapes(s, scenery, plan));
    }

    private void shapes(Sketch s, Scenery scenery, Plan plan) {
        double cx = (x - .5) * 100 * plan.frame().aspect();
        double cy = 100 * (1 - line);
        double w = 100 * half;
        int grass = scenery.year().turf(0x6aa85a);
        int rim = scenery.year()
                .floor(
                        switch (kind) {
                            case SANDY -> 0xf2d8a0;
                            case WOODED -> 0xa89a84;
                        });
        Path2D mirror = around(cx, cy, w, -1.1 * RISE, .02);
        s.fade(mirror, grass, .55, .55, 0, 0, cy, 0, cy - w * RISE);
        s.veil(Outlines.ellipse(cx, cy - w * .012, w * 1.08, w * .075), 0xffffff, -.2, .42);
        Path2D shore = Outlines.smooth(
                cx - w,
                cy,
                cx - w * .7,
                cy + w * .065,
                cx,
                cy + w * .09,
                cx + w * .7,
                cy + w * .065,
                cx + w,
                cy,
                cx + w * .6,
                cy - w * .05,
                cx,
                cy - w * .068,
                cx - w * .6,
                cy - w * .05);
        s.fall(shore, rim, -.3, .35);
        s.veil(Outlines.ellipse(cx, cy - w * .03, w * .80, w * .032), rim, .6, .28);
        Path2D green = around(cx, cy, w, RISE, .028);
        s.inside(green, t -> t.form(green, grass, -.35, .5), t -> {
            for (int i = 0; i < 44; i++) {
                double at = t.about(.8);
                double y = cy + 100 * rise(at) * t.between(.1, .95);
                t.soft(cx + at * w, y, w * t.between(.05, .12), w * .018, grass, t.chance(.5) ? -.45 : .5, .4);
            }
        });
    }

    /** Its outline from the rim up, or mirrored for a negative rise. */
    private static Path2D around(double cx, double cy, double w, double rise, double foot) {
        return Outlines.smooth(
                cx - w * .86,
                cy + w * foot * Math.signum(rise),
                cx - w * .62,
                cy + w * rise * .62,
                cx - w * .22,
                cy + w * rise,
                cx + w * .20,
                cy + w * rise * .96,
                cx + w * .60,
                cy + w * rise * .58,
                cx + w * .86,
                cy + w * foot * Math.signum(rise),
                cx + w * .35,
                cy - w * .012,
                cx - w * .35,
                cy - w * .012);
    }
}
