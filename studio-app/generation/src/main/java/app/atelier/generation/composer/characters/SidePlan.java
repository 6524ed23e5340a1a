package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Draws animals from the side with the head turned to the viewer: on four legs, resting, asleep, sitting like a cat. */
final class SidePlan {

    /** Hip, knee and foot of near front, near hind, far front, far hind leg. */
    enum Gait {
        STAND(0, new double[][] {
            {6, 92, 5, 112, 4, 132},
            {100, 90, 105, 112, 101, 132},
            {30, 92, 31, 110, 30, 127},
            {78, 92, 80, 110, 78, 127}
        }),
        WALK(0, new double[][] {
            {6, 90, -5, 108, -15, 125},
            {98, 88, 106, 108, 116, 123},
            {26, 90, 33, 107, 40, 122},
            {86, 90, 82, 108, 70, 123}
        }),
        /** Chest low, hind up: an invitation to play. */
        BOW(0, new double[][] {
            {6, 98, -16, 118, -34, 130},
            {100, 88, 106, 110, 102, 132},
            {26, 98, 8, 118, -8, 128},
            {80, 88, 84, 108, 80, 127}
        }),
        RUN(-6, new double[][] {
            {4, 86, -18, 98, -38, 104},
            {100, 84, 124, 98, 142, 108},
            {16, 88, 0, 106, -20, 116},
            {88, 88, 106, 108, 120, 120}
        });

        private final double lift;
        private final double[][] legs;

        Gait(double lift, double[][] legs) {
            this.lift = lift;
            this.legs = legs;
        }
    }

    private static final double[] FAR_WIDTHS = {29, 25, 23};

    private SidePlan() {}

    static void onFour(Ink ink, Look look, Head head, Gait gait, Face face, Dressing dressing) {
        ink.moved(-46, gait.lift, 0, 0, 0, 1, () -> {
            dressing.drawBack(ink);
            Tails.draw(ink, look, 116, 66, gait == Gait.RUN ? 1 : .95);
            for (int i = 2; i < 4; i++) {
                double[] leg = gait.legs[i];
                Parts.farLimb(ink, look, Ribbon.of(leg, FAR_WIDTHS), leg[4], leg[5]);
            }
            Path2D body = Outlines.smooth(
                    -20, 56, 0, 40, 34, 42, 68, 44, 100, 44, 122, 56, 126, 78, 112, 98, 84, 104, 44, 106, 8, 106, -16,
                    92, -24, 74);
            ink.form(body, look.fur());
            marksOnFour(ink, look, body);
            for (int i = 1; i >= 0; i--) {
                nearLeg(ink, look, gait, i);
            }
            Parts.headShadow(ink, look.fur(), 4, 40, 58, 34);
            dressing.drawNeck(ink);
            head.draw(ink, -3, 0, 0, face);
            head.carry(ink, -3, 0, 0, dressing);
            dressing.drawHeld(ink);
            dressing.drawOver(ink);
        });
    }

    private static void marksOnFour(Ink ink, Look look, Shape body) {
        if (look.under()) {
            ink.form(Outlines.common(body, Outlines.ellipse(52, 113, 56, 15)), look.belly(), .3, .4);
        }
        chest(ink, look, -10, 70, 30, 34);
        if (look.marked("stripes")) {
            double[][] stripes = {{46, 66}, {66, 70}, {86, 66}, {106, 72}};
            for (double[] s : stripes) {
                Parts.stripe(ink, body, look.dark(), s[0], 38, s[0] - 5, s[1], 9);
            }
        }
        if (look.marked("patches")) {
            Parts.patch(ink, body, look.dark(), 62, 58, 22, 17);
            Parts.patch(ink, body, look.dark(), 112, 66, 18, 20);
            Parts.patch(ink, body, look.dark(), 30, 92, 13, 9);
        }
        if (look.marked("patch")) {
            Parts.patch(ink, body, look.dark(), 92, 56, 26, 18);
        }
        pandaYoke(ink, look, body, 38);
    }

    private static void pandaYoke(Ink ink, Look look, Shape body, double x) {
        if (look.marked("panda")) {
            Path2D yoke = new Path2D.Double();
            yoke.moveTo(-60, 0);
            yoke.lineTo(x, 0);
            yoke.quadTo(x - 8, 70, x + 2, 150);
            yoke.lineTo(-60, 150);
            yoke.closePath();
            ink.form(Outlines.common(body, yoke), look.limb(), .3, .3);
        }
    }

    private static void chest(Ink ink, Look look, double x, double y, double rx, double ry) {
        if (look.chest() && Look.differ(look.belly(), look.fur())) {
            ink.atop(() -> {
                ink.soft(x, y, rx, ry, look.belly(), 1);
                ink.soft(x, y, rx * .8, ry * .8, look.belly(), .8);
            });
        }
    }

    /** A near leg that grows out of the body without an edge. */
    private static void nearLeg(Ink ink, Look look, Gait gait, int index) {
        double[] leg = gait.legs[index];
        double r = index == 1 ? 30 : 24;
        double[] points = {leg[0], leg[1] - 14, leg[0], leg[1], leg[2], leg[3], leg[4], leg[5]};
        Ribbon ribbon = Ribbon.of(points, r * 1.7, r * 1.45, 25, 22);
        double top = leg[1] - 14 - r;
        ink.fadingIn(top + 14, top + 44, inner -> inner.form(ribbon.shape(), look.limb(), .3, .42));
        if (look.gloved()) {
            ink.form(Outlines.common(ribbon.shape(), ribbon.wider(8).part(.74, 1, false, true)), look.paw(), .35, .4);
        }
        if (look.marked("stripes")) {
            Parts.stripe(ink, ribbon.shape(), look.dark(), leg[0] + 30, leg[1] - 12, leg[0] + 4, leg[1] - 8, 8);
            Parts.stripe(ink, ribbon.shape(), look.dark(), leg[0] + 30, leg[1] + 6, leg[0] + 4, leg[1] + 8, 7);
        }
        Parts.foot(ink, look, leg[4] - 5, leg[5] + 3, 17, 10.5, gait == Gait.RUN && index == 1 ? -20 : 0);
    }

    /** Lying with the forelegs before it. */
    static void resting(Ink ink, Look look, Head head, Face face, Dressing dressing) {
        ink.moved(-34, -26, 0, 0, 0, 1, () -> {
            dressing.drawBack(ink);
            Tails.draw(ink, look, 108, 112, .85);
            Path2D body = Outlines.smooth(
                    -26, 66, 0, 48, 40, 56, 78, 58, 110, 70, 122, 96, 112, 122, 70, 130, 20, 130, -22, 128, -34, 100);
            ink.form(body, look.fur());
            chest(ink, look, -8, 88, 30, 40);
            restingMarks(ink, look, body, 54);
            pandaYoke(ink, look, body, 36);
            Path2D haunch = Outlines.smooth(66, 104, 72, 80, 92, 72, 112, 82, 120, 104, 112, 124, 86, 130, 66, 124);
            ink.part(haunch, look.limb());
            Parts.foot(ink, look, 70, 125, 21, 9.5, 0);
            Parts.headShadow(ink, look.fur(), 0, 42, 58, 34);
            for (double[] leg : new double[][] {{14, 108, 6, 122, -12, 127}, {-26, 106, -34, 122, -48, 127}}) {
                Parts.limb(ink, look, Ribbon.of(leg, 24, 22, 20), .62, true);
                Parts.toes(ink, look, leg[4] - 4, leg[5] - 2, 12, 6);
            }
            dressing.drawNeck(ink);
            head.draw(ink, 0, -2, 14, face);
            head.carry(ink, 0, -2, 14, dressing);
            dressing.drawOver(ink);
        });
    }

    private static void restingMarks(Ink ink, Look look, Shape body, double top) {
        if (look.marked("stripes")) {
            for (double x : new double[] {48, 68, 88}) {
                Parts.stripe(ink, body, look.dark(), x, top - 6, x - 3, top + 24, 9);
            }
        }
        if (look.marked("patches")) {
            Parts.patch(ink, body, look.dark(), 58, top + 14, 20, 15);
        }
        if (look.marked("patch")) {
            Parts.patch(ink, body, look.dark(), 60, top + 8, 24, 14);
        }
    }

    /** Asleep in a ring, the tail round the front. */
    static void asleep(Ink ink, Look look, Head head, Dressing dressing) {
        ink.moved(-30, -24, 0, 0, 0, 1, () -> {
            Path2D body = Outlines.smooth(
                    -40, 96, -30, 62, 6, 40, 52, 34, 94, 48, 116, 80, 112, 102, 84, 112, 20, 112, -26, 110);
            ink.form(body, look.fur());
            restingMarks(ink, look, body, 38);
            Path2D haunch = Outlines.smooth(58, 104, 60, 76, 84, 64, 108, 76, 114, 98, 104, 112, 70, 113);
            ink.part(haunch, look.limb());
            Parts.foot(ink, look, 58, 106, 19, 8.5, 0);
            Parts.headShadow(ink, look.fur(), 4, 58, 66, 44);
            tailRound(ink, look);
            Parts.limb(ink, look, Ribbon.of(new double[] {20, 104, 8, 112, -8, 112}, 22, 20, 19), .62, true);
            Parts.toes(ink, look, -12, 111, 11, 6);
            dressing.drawNeck(ink);
            head.draw(ink, -9, -16, 52, Face.ASLEEP);
            head.carry(ink, -9, -16, 52, dressing);
        });
    }

    private static void tailRound(Ink ink, Look look) {
        boolean bushy = look.tail().equals("bushy") || look.tail().equals("ringed");
        if (bushy) {
            Ribbon tail = Ribbon.of(new double[] {108, 92, 96, 112, 64, 116, 34, 112, 14, 108}, 20, 30, 32, 26, 5);
            Path2D shape = tail.shape();
            ink.part(shape, look.fur());
            if (look.tail().equals("ringed")) {
                for (double t : new double[] {.2, .42, .64, .86}) {
                    Path2D ring = tail.wider(6).part(t, t < .8 ? t + .11 : 1, false, false);
                    ink.form(Outlines.common(shape, ring), look.tip(), .3, .3);
                }
            } else {
                Path2D tip = Outlines.polygon(10, 90, 52, 90, 44, 98, 52, 106, 43, 114, 50, 124, 40, 140, 0, 140);
                ink.form(Outlines.common(shape, tip), look.tip(), .35, .3);
            }
        } else if (switch (look.tail()) {
            case "thin", "striped", "long", "tuft", "pink" -> true;
            default -> false;
        }) {
            double w = look.tail().equals("pink") ? 7 : 12;
            Ribbon tail = Ribbon.of(
                    new double[] {110, 96, 104, 112, 76, 118, 48, 116, 34, 112}, w + 2, w + 1, w, w - 1, w - 3);
            ink.part(tail.shape(), look.tail().equals("pink") ? look.tip() : look.fur());
            if (look.marked("stripes")) {
                for (double t : new double[] {.35, .6, .85}) {
                    ink.flat(
                            Outlines.common(tail.shape(), tail.wider(6).part(t, t + .1, false, false)), look.dark(), 1);
                }
            }
        }
    }

    /** Sitting like a cat: straight forelegs, the haunch at the side. */
    static void sitting(Ink ink, Look look, Head head, Face face, Dressing dressing) {
        seated(ink, look, dressing);
        dressing.drawNeck(ink);
        head.draw(ink, -2, 0, 0, face);
        head.carry(ink, -2, 0, 0, dressing);
        dressing.drawHeld(ink);
        dressing.drawOver(ink);
    }

    /** A body that sits like a cat, without its head. */
    static void seated(Ink ink, Look look, Dressing dressing) {
        dressing.drawBack(ink);
        Tails.draw(ink, look, 52, 126, .95);
        Path2D body = Outlines.smooth(
                -22, 46, 0, 38, 22, 44, 40, 70, 58, 100, 60, 126, 44, 140, 10, 140, -16, 138, -24, 112, -26, 76);
        ink.form(body, look.fur());
        chest(ink, look, -4, 70, 26, 34);
        if (look.marked("stripes")) {
            Parts.stripe(ink, body, look.dark(), 50, 64, 18, 70, 9);
            Parts.stripe(ink, body, look.dark(), 54, 80, 24, 86, 9);
        }
        if (look.marked("patch") || look.marked("patches")) {
            Parts.patch(ink, body, look.dark(), 34, 74, 14, 17);
        }
        Path2D haunch = Outlines.smooth(20, 124, 24, 98, 42, 90, 58, 102, 63, 124, 54, 140, 30, 142);
        ink.part(haunch, look.limb());
        Parts.foot(ink, look, 28, 138, 19, 9.5, 0);
        Parts.headShadow(ink, look.fur(), 0, 40, 50, 26);
        for (double x : new double[] {8, -16}) {
            Parts.limb(ink, look, Ribbon.of(new double[] {x, 84, x - 1, 112, x - 2, 136}, 24, 22, 21), .7, true);
            Parts.foot(ink, look, x - 4, 138, 15, 9, 0);
        }
    }
}
