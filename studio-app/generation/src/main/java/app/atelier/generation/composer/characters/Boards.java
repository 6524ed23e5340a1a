package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** What one stands or sits on: skis, sledges, boards. A longer one carries several. */
final class Boards {
    /** Room that each more takes, in units. */
    private static final double STEP = 118;

    /** Where the feet of those who stand are, and the seat of those who sit, in units below the middle of a face. */
    private static final double FEET = 148;

    private static final double SEAT = 137;

    private Boards() {}

    /** From {@code at} in a drawing for one to the same place in one that is longer by {@code more}. */
    private static double longer(double at, double more) {
        return at + Math.signum(at) * more / 2;
    }

    private static Hand outer(int i, int n, boolean left) {
        boolean first = left ? i == 0 : i == n - 1;
        return first ? left ? Hand.OUT : Hand.CHEER : Hand.DOWN;
    }

    static void board(Ink ink, List<Passenger> riders, int rgb) {
        int n = riders.size();
        double more = STEP * (n - 1);
        for (int i = n - 1; i >= 0; i--) {
            Passenger rider = riders.get(i);
            Stance stance =
                    new Stance(outer(i, n, true), outer(i, n, false), Legs.JUMP, rider.face(), 0, n == 1 ? -6 : 0);
            resting(ink, rider, stance, i * STEP - more / 2, -6, FEET);
        }
        for (int k = -1; k <= 1; k += 2) {
            ink.form(Outlines.disc(longer(k * 44, more), 157, 9), 0xffd75e);
        }
        double[] deck = {
            -86, 134, -76, 144, -60, 147, 0, 147, 60, 147, 76, 144, 86, 134, 89, 140, 78, 153, 60, 156, 0, 157, -60,
            156, -78, 153, -89, 140
        };
        for (int i = 0; i < deck.length; i += 2) {
            deck[i] = longer(deck[i], more);
        }
        ink.form(Outlines.smooth(deck), rgb);
    }

    /** A figure that rests at the same height when it is smaller: on its feet or its seat. */
    private static void resting(Ink ink, Passenger rider, Stance stance, double x, double y, double rest) {
        double hip = y + rest - (rest - Rides.HIP) * rider.scale();
        rider.draw(ink, stance, x, hip, 1);
    }

    /** On two skis, a stick in each hand. */
    static void skis(Ink ink, Passenger rider) {
        Stance stance = new Stance(new Hand(58, 84, 10), new Hand(58, 84, 10), Legs.STAND, rider.face(), 0, 5);
        for (int k = -1; k <= 1; k += 2) {
            Path2D ski = Outlines.smooth(
                    k * 20 - 72,
                    148,
                    k * 20 - 58,
                    152,
                    k * 20 + 50,
                    152,
                    k * 20 + 76,
                    146,
                    k * 20 + 84,
                    134,
                    k * 20 + 80,
                    148,
                    k * 20 + 54,
                    159,
                    k * 20 - 60,
                    159);
            ink.form(ski, k < 0 ? 0xe8475f : 0xf2603f);
        }
        for (int k = -1; k <= 1; k += 2) {
            ink.line(Outlines.polyline(k * 54, 70, k * 74, 158), 0x55506e, 4, 1);
            ink.line(Outlines.ellipse(k * 72, 150, 8, 3), 0x55506e, 2.4, 1);
        }
        rider.draw(ink, stance, 0, Rides.HIP + 4, 1);
    }

    /** On a sledge that comes down a slope; the first sits at its front, on the right. */
    static void sledge(Ink ink, List<Passenger> riders) {
        double more = STEP * (riders.size() - 1);
        ink.moved(more / 2, 0, 0, 0, 0, 1, () -> sledge(ink, riders, more));
    }

    private static void sledge(Ink ink, List<Passenger> riders, double more) {
        int n = riders.size();
        int wood = 0xb5764a;
        for (int k = -1; k <= 1; k += 2) {
            double y = k < 0 ? 142 : 150;
            Shape runner =
                    Outlines.curve(-78 - more, y + 14, -20, y + 17, 60, y + 17, 98, y + 14, 108, y - 8, 94, y - 16);
            ink.line(runner, 0x8a3a2c, 7, 1);
            ink.line(runner, 0xd9543f, 3.6, 1);
            for (double x : new double[] {-48 - more, 8, 60}) {
                ink.line(Outlines.polyline(x, y + 14, x, y - 12), 0x8a4a2c, 5, 1);
            }
        }
        for (int i = 0; i < 3; i++) {
            ink.form(
                    Outlines.rounded(-76 - more + i * 3, 124 + i * 7, 78 + i * 5, 133 + i * 7, 4),
                    Ink.light(wood, i * .12));
        }
        for (int i = n - 1; i >= 0; i--) {
            Passenger rider = riders.get(i);
            Hand left = i == n - 1 ? new Hand(40, 98, 12) : Hand.DOWN;
            Hand right = i == 0 ? new Hand(48, 94, 12) : new Hand(44, 84, 12);
            Stance stance = new Stance(left, right, null, rider.face(), 0, n == 1 ? -5 : 0);
            resting(ink, rider, stance, -4 - i * STEP, 2, SEAT);
        }
        ink.line(Outlines.curve(40, 98, 74, 112, 100, 134), 0x6b4030, 2.6, 1);
    }

    /** On a swing in its frame, at the height of its flight. */
    static void swing(Ink ink, Passenger rider, int rgb) {
        int wood = 0x9a6844;
        double top = -158;
        for (int k = -1; k <= 1; k += 2) {
            Path2D post = Ribbon.of(new double[] {k * 112, top, k * 126, 4, k * 142, 168}, 10)
                    .shape();
            ink.form(post, wood, .4, .5);
        }
        Shape beam = Outlines.rounded(-126, top - 8, 126, top + 8, 7);
        ink.moved(0, 0, -9, 0, top, 1, () -> {
            for (int k = -1; k <= 1; k += 2) {
                ink.line(Outlines.polyline(k * 46, top, k * 46, 116), 0xb59a70, 5, 1);
                ink.line(Outlines.polyline(k * 46 - 1, top, k * 46 - 1, 116), 0xe8d2a4, 2, .8);
            }
            Stance stance = new Stance(new Hand(45, 70, 10), new Hand(45, 70, 10), null, rider.face(), 3, 0);
            rider.draw(ink, stance, 0, Rides.HIP, 1);
            Shape seat = Outlines.rounded(-54, 122, 54, 133, 5);
            ink.contact(seat, rgb, 6);
            ink.form(seat, rgb);
        });
        ink.form(beam, Ink.light(wood, .1), .4, .5);
    }

    /** On a board before a wave that breaks. */
    static void surfboard(Ink ink, List<Passenger> riders, int rgb) {
        int n = riders.size();
        double more = STEP * (n - 1);
        ink.moved(0, 0, 0, 0, 0, 1 + .3 * (n - 1), () -> wave(ink));
        double[] shape = {-104, 150, -60, 139, 20, 136, 96, 128, 128, 116, 108, 142, 40, 158, -60, 162};
        for (int i = 0; i < shape.length; i += 2) {
            shape[i] = longer(shape[i], more);
        }
        ink.part(Outlines.smooth(shape), rgb);
        ink.atop(() ->
                ink.line(Outlines.curve(longer(-90, more), 151, 10, 147, longer(116, more), 124), 0xe8475f, 5, .9));
        for (int i = n - 1; i >= 0; i--) {
            Passenger rider = riders.get(i);
            Hand right = i == n - 1 ? new Hand(68, 40, 8) : Hand.DOWN;
            Stance stance = new Stance(outer(i, n, true), right, Legs.JUMP, rider.face(), 0, n == 1 ? 7 : 0);
            resting(ink, rider, stance, 8 + i * STEP - more / 2, -4, FEET);
        }
        for (int i = 0; i < 7; i++) {
            ink.flat(Outlines.disc(longer(-130 + i * 44, more), 168 - 4 * Math.sin(i * 1.9), 13), 0xffffff, .8);
        }
    }

    private static void wave(Ink ink) {
        Path2D wave = new Path2D.Double();
        wave.moveTo(-176, 178);
        wave.curveTo(-170, 40, -120, -50, -24, -46);
        wave.curveTo(-62, -28, -76, 8, -60, 44);
        wave.curveTo(-40, 96, 40, 136, 176, 140);
        wave.lineTo(176, 178);
        wave.closePath();
        ink.form(wave, 0x2f9fc8, .4, .4);
        ink.line(Outlines.curve(-150, 120, -132, 20, -92, -24, -40, -42), 0xbfeaf6, 7, .7);
        ink.line(Outlines.curve(-122, 140, -108, 60, -78, 10), 0x8fd6ec, 5, .7);
        for (int i = 0; i < 8; i++) {
            double t = i / 7.0;
            ink.flat(Outlines.disc(-24 - 46 * t, -46 + 78 * t * t, 11 - 5 * t), 0xffffff, .95);
            ink.flat(Outlines.disc(-70 + 216 * t, 120 + 26 * t, 7 + 4 * Math.sin(i * 2)), 0xffffff, .75);
        }
    }
}
