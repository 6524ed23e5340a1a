package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A robot's body: boxes, pipes and lamps. */
record RobotBuild(Look look) implements Build {

    private static final int CAST = 0x3a1840;
    private static final int[] LAMPS = {0xffd75e, 0x39d08f, 0xff5f8a};

    @Override
    public void standingLegs(Ink ink, Legs legs) {
        if (legs == Legs.NONE) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            double[] leg = legs.of(side, 1);
            pipe(ink, leg);
            ink.form(Outlines.ellipse(leg[2], leg[3], 11, 8), look.fur());
            double x = leg[4];
            double y = leg[5];
            Path2D boot = Outlines.smooth(
                    x - 17, y + 13, x - 17, y + 2, x - 10, y - 8, x, y - 10, x + 10, y - 8, x + 17, y + 2, x + 17,
                    y + 13, x, y + 15);
            ink.form(boot, look.paw());
        }
    }

    private void pipe(Ink ink, double[] points) {
        ink.form(Ribbon.of(points, 17, 16, 16).shape(), look.dark(), .4, .4);
    }

    @Override
    public void sittingLegs(Ink ink) {
        for (int side = -1; side <= 1; side += 2) {
            double[] leg = {side * 18, 108, side * 36, 114, side * 46, 120};
            Path2D pipe = Ribbon.of(leg, 19, 18, 18).shape();
            ink.contact(pipe, CAST, 8);
            ink.form(pipe, look.dark(), .4, .4);
            double x = side * 48;
            Shape sole = Outlines.rounded(x - 16, 102, x + 16, 140, 13);
            ink.contact(sole, CAST, 8);
            ink.form(sole, look.paw());
            ink.form(Outlines.rounded(x - 9, 109, x + 9, 133, 8), Ink.shade(look.paw(), .7), .2, .3);
        }
    }

    @Override
    public void torso(Ink ink, boolean sitting) {
        ink.form(Outlines.rounded(-13, 36, 13, 52, 5), look.dark());
        Shape torso = Outlines.rounded(-36, 46, 36, sitting ? 122 : 112, 20);
        ink.form(torso, look.fur(), .8, .55);
        Parts.headShadow(ink, look.fur(), 0, 46, 48, 18);
        ink.form(Outlines.rounded(-22, 64, 22, 94, 8), 0x33295a, .25, .2);
        ink.line(Outlines.polyline(-16, 80, -8, 80, -4, 72, 2, 87, 7, 77, 16, 77), 0x35d0ff, 2.6, 1);
        for (int i = 0; i < LAMPS.length; i++) {
            ink.form(Outlines.disc(-11 + i * 11, 102, 3.4), LAMPS[i], .4, .3);
        }
    }

    @Override
    public void leg(Ink ink, double[] points, boolean far) {
        Shape boot = Outlines.ellipse(points[4] - 4, points[5] + 3, 16, 10);
        if (far) {
            ink.farForm(Ribbon.of(points, 17, 16, 16).shape(), look.dark());
            ink.farForm(boot, look.paw());
        } else {
            pipe(ink, points);
            ink.form(Outlines.ellipse(points[2], points[3], 10, 9), look.fur());
            ink.form(boot, look.paw());
        }
    }

    @Override
    public void arm(Ink ink, int side, Hand hand) {
        double[] points = new Hand(hand.x() + 5, hand.y(), hand.bend()).arm(side, 37, 62);
        Ribbon arm = Ribbon.of(points, 14, 13, 13);
        ink.contact(arm.shape(), CAST, 8);
        ink.form(arm.shape(), look.dark(), .4, .4);
        for (double t : new double[] {.3, .5, .7}) {
            ink.form(arm.wider(2).part(t - .04, t + .05, false, false), look.fur(), .4, .3);
        }
        ink.form(Outlines.disc(points[0], points[1], 11), look.paw());
        ink.form(Outlines.disc(points[4], points[5], 11.5), look.paw());
    }
}
