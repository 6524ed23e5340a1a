package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** The body of an animal that stands or sits like a teddy. */
record AnimalBuild(Look look) implements Build {

    private static final double[] LEG_WIDTHS = {32, 29, 25};
    private static final double[] ARM_WIDTHS = {22, 20, 21.5};
    private static final double PALE = .8;

    @Override
    public void tail(Ink ink, boolean sitting) {
        Tails.draw(ink, look, sitting ? 28 : 24, sitting ? 112 : 104, sitting ? .95 : .9);
    }

    @Override
    public void standingLegs(Ink ink, Legs legs) {
        if (legs == Legs.NONE) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            double[] leg = legs.of(side, 1);
            Parts.limb(ink, look, Ribbon.of(leg, LEG_WIDTHS), .62, false);
            Parts.foot(ink, look, leg[4] + side * 3, leg[5] + 4, 18, 11.5, legs.turn(side));
        }
    }

    @Override
    public void sittingLegs(Ink ink) {
        for (int side = -1; side <= 1; side += 2) {
            Path2D thigh = Ribbon.of(new double[] {side * 22, 112, side * 40, 114, side * 46, 118}, 34, 36, 30)
                    .shape();
            ink.part(thigh, look.limb());
            double x = side * 47;
            double y = 119;
            if (look.feet().equals("webbed")) {
                Parts.foot(ink, look, x + side * 4, y + 9, 19, 13, 0);
                continue;
            }
            Shape sole = Outlines.turnedBy(Outlines.ellipse(x, y, 19, 21), side * 14, x, y);
            ink.part(sole, look.paw());
            if (!look.hoofed()) {
                pads(ink, x, y);
            }
        }
    }

    private void pads(Ink ink, double x, double y) {
        int from = look.marked("panda") ? look.paw() : look.belly();
        int pad = Rgb.luminance(look.paw()) < PALE ? Ink.light(from, .3) : Rgb.mix(look.paw(), 0xf4aabe, .55);
        ink.form(Outlines.ellipse(x, y + 5, 9.5, 8.5), pad, .3, .25);
        double[][] toes = {{-9.5, -5.5}, {0, -9.5}, {9.5, -5.5}};
        for (double[] toe : toes) {
            ink.form(Outlines.ellipse(x + toe[0], y + toe[1], 3.7, 4), pad, .2, .2);
        }
    }

    @Override
    public void torso(Ink ink, boolean sitting) {
        Path2D torso = sitting ? Parts.torso(27, 44, 34, 128) : Parts.torso(25, 37, 36, 119);
        ink.form(torso, look.fur());
        if (Look.differ(look.belly(), look.fur())) {
            Shape belly = sitting ? Outlines.ellipse(0, 92, 28, 32) : Outlines.ellipse(0, 88, 24, 28);
            ink.form(belly, look.belly(), .35, .4);
        }
        marks(ink, torso);
        Parts.headShadow(ink, look.fur(), 0, 38, 46, 22);
    }

    private void marks(Ink ink, Shape torso) {
        if (look.marked("stripes")) {
            double[][] rows = {{64, 20}, {82, 24}, {100, 25}};
            for (int side = -1; side <= 1; side += 2) {
                for (double[] row : rows) {
                    Parts.stripe(ink, torso, look.dark(), side * 46, row[0], side * row[1], row[0] + 3, 8);
                }
            }
        }
        if (look.marked("panda")) {
            Path2D yoke = new Path2D.Double();
            yoke.moveTo(-60, 30);
            yoke.lineTo(60, 30);
            yoke.lineTo(60, 58);
            yoke.quadTo(0, 76, -60, 58);
            yoke.closePath();
            ink.form(Outlines.common(torso, yoke), look.limb(), .3, .2);
        }
        if (look.marked("patches")) {
            Parts.patch(ink, torso, look.dark(), -34, 66, 16, 14);
            Parts.patch(ink, torso, look.dark(), 36, 96, 19, 16);
        }
        if (look.marked("patch")) {
            Parts.patch(ink, torso, look.dark(), 36, 98, 20, 18);
        }
    }

    @Override
    public void leg(Ink ink, double[] points, boolean far) {
        if (far) {
            Parts.farLimb(ink, look, Ribbon.of(points, 30, 26, 22), points[4], points[5]);
        } else {
            Parts.limb(ink, look, Ribbon.of(points, 30, 26, 22), .6, true);
            Parts.foot(ink, look, points[4] - 4, points[5] + 3, 16, 10.5, 0);
        }
    }

    @Override
    public void arm(Ink ink, int side, Hand hand) {
        Parts.limb(ink, look, Ribbon.of(hand.arm(side, 25, 56), ARM_WIDTHS), .68, true);
    }
}
