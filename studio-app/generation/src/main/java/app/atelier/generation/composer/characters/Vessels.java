package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** What one sits in, hidden from the waist down: boats, cars, the basket of a balloon. They grow with those inside. */
final class Vessels {
    /** Depth of a boat below its rim: most of it is hidden by the water it swims on. */
    private static final double KEEL = 74;

    /** Size of those in a car and in a balloon when there are several. */
    private static final double IN_CAR = .86;

    private static final double IN_BASKET = .92;

    private static final int[] GORES = {0xf6e3b4, 0xf2a93b, 0xf6e3b4, 0x3f8fb8};

    private Vessels() {}

    private static double width(List<Passenger> riders) {
        return riders.stream().mapToDouble(Passenger::width).sum();
    }

    static void boat(Ink ink, List<Passenger> riders, int rgb) {
        int n = riders.size();
        double half = n == 1 ? 104 : width(riders) / 2 + 46;
        double y = 112;
        double at = -width(riders) / 2;
        for (int i = 0; i < n; i++) {
            Passenger rider = riders.get(i);
            Hand left = i == 0 ? Hand.OUT : Hand.DOWN;
            Hand right = i == n - 1 ? Hand.WAVE : Hand.DOWN;
            double x = n == 1 ? 0 : at + rider.width() / 2;
            at += rider.width();
            rider.draw(ink, Rides.legless(left, right, rider.face()), x, Rides.HIP - 4, 1);
        }
        Path2D hull = new Path2D.Double();
        hull.moveTo(-half, y - 14);
        hull.quadTo(0, y - 2, half, y - 14);
        hull.curveTo(half - 12, y + 24, half - 28, y + KEEL, half - 52, y + KEEL);
        hull.lineTo(52 - half, y + KEEL);
        hull.curveTo(28 - half, y + KEEL, 12 - half, y + 24, -half, y - 14);
        hull.closePath();
        ink.part(hull, rgb);
        ink.atop(() -> {
            for (double d : new double[] {4, 16}) {
                ink.line(Outlines.curve(6 - half, y - 8 + d, 0, y + 3 + d, half - 6, y - 8 + d), Ink.deep(rgb), 2, .35);
            }
        });
        Shape rim = Outlines.curve(-half - 2, y - 14, -half / 2, y - 8, 0, y - 7, half / 2, y - 8, half + 2, y - 14);
        ink.line(rim, Ink.light(rgb, .25), 8, 1);
        ink.line(Outlines.moved(rim, 0, -1.5), Ink.light(rgb, .6), 2.6, 1);
    }

    static void car(Ink ink, List<Passenger> riders, int rgb) {
        int n = riders.size();
        double size = n == 1 ? 1 : IN_CAR;
        double more = n == 1 ? 0 : width(riders) * size - 96;
        double at = -width(riders) * size / 2 + 6;
        for (Passenger rider : riders) {
            double wide = n == 1 ? width(riders) : rider.width() * size;
            double x = at + wide / 2;
            ink.form(Outlines.rounded(x + 28, 52, x + 50, 112, 10), 0x7a3550);
            at += wide;
        }
        for (int i = n - 1; i >= 0; i--) {
            Passenger rider = riders.get(i);
            double wide = rider.width() * size;
            at -= wide;
            boolean drives = i == 0;
            Stance stance = drives
                    ? Rides.legless(new Hand(44, 88, 8), new Hand(14, 92, 14), rider.face())
                    : Rides.legless(Hand.DOWN, i == n - 1 ? Hand.WAVE : Hand.DOWN, rider.face());
            rider.draw(ink, stance, n == 1 ? 6 : at + wide / 2, Rides.HIP - 14, size);
        }
        double front = -more / 2;
        ink.line(Outlines.polyline(front - 44, 96, front - 62, 62), 0x6b5f86, 5, 1);
        ink.line(Outlines.curve(front - 62, 60, front - 63, 78, front - 58, 94), 0xbfe6ff, 9, .55);
        body(ink, rgb, more / 2);
    }

    /** @param more how much longer each half of the car is than for one */
    private static void body(Ink ink, int rgb, double more) {
        double y = 118;
        double l = -more;
        double r = more;
        Path2D body = Outlines.smooth(
                l - 116, y + 14, l - 117, y - 4, l - 92, y - 16, l - 58, y - 22, l - 20, y - 25, r + 30, y - 24, r + 84,
                y - 26, r + 108, y - 18, r + 114, y, r + 113, y + 16, r + 98, y + 24, 0, y + 25, l - 98, y + 24);
        ink.form(body, rgb);
        ink.atop(() -> ink.line(Outlines.polyline(l - 140, y + 9, r + 140, y + 9), Ink.light(rgb, .7), 5, .6));
        ink.form(Outlines.ellipse(l - 106, y - 2, 9, 8), 0xffe08a);
        ink.form(Outlines.rounded(r + 102, y - 10, r + 112, y + 4, 4), 0xffb03a);
        for (double x : new double[] {l - 64, r + 66}) {
            ink.form(Outlines.disc(x, y + 22, 25), 0x3d3355);
            ink.form(Outlines.disc(x, y + 22, 12.5), 0xdcd4ea);
            ink.form(Outlines.disc(x, y + 22, 5), 0x8f86a8);
        }
    }

    /** In the basket of a balloon, which hangs high above them. */
    static void balloon(Ink ink, List<Passenger> riders, int rgb) {
        int n = riders.size();
        double size = IN_BASKET;
        double wide = width(riders) * size;
        double half = Math.max(70, wide / 2 + 12);
        double rim = 88;
        double neck = -84;
        double r = 128 + 26 * (n - 1);
        for (double x : new double[] {-.8, -.3, .3, .8}) {
            ink.line(Outlines.polyline(x * half, rim, x * 46, neck + 6), 0x6b4a34, 2.6, .9);
        }
        envelope(ink, rgb, neck, r);
        double at = -wide / 2;
        for (int i = 0; i < n; i++) {
            Passenger rider = riders.get(i);
            double own = rider.width() * size;
            Stance stance =
                    Rides.legless(i == 0 ? Hand.OUT : Hand.DOWN, i == n - 1 ? Hand.WAVE : Hand.DOWN, rider.face());
            rider.draw(ink, stance, at + own / 2, rim + 16, size);
            at += own;
        }
        basket(ink, half, rim);
    }

    private static void envelope(Ink ink, int rgb, double neck, double r) {
        double top = neck - 2.15 * r;
        double widest = neck - 1.25 * r;
        double mouth = 46;
        int gores = 8;
        for (int i = 0; i < gores; i++) {
            double from = Math.sin(Math.PI * ((double) i / gores - .5));
            double to = Math.sin(Math.PI * ((i + 1.0) / gores - .5));
            Path2D gore = new Path2D.Double();
            gore.moveTo(0, top);
            gore.curveTo(from * r * .72, top, from * r, widest - r * .45, from * r, widest);
            gore.curveTo(from * r, widest + r * .55, from * mouth * 1.3, neck - r * .25, from * mouth, neck);
            gore.lineTo(to * mouth, neck);
            gore.curveTo(to * mouth * 1.3, neck - r * .25, to * r, widest + r * .55, to * r, widest);
            gore.curveTo(to * r, widest - r * .45, to * r * .72, top, 0, top);
            gore.closePath();
            int colour = i % 2 == 0 ? rgb : GORES[i / 2 % GORES.length];
            ink.flat(gore, i < 3 ? Ink.light(colour, .14) : i > 5 ? Ink.shade(colour, .5) : colour, 1);
        }
        ink.atop(() -> {
            ink.soft(-r * .38, widest - r * .4, r * .62, r * .7, 0xffffff, .34);
            ink.soft(r * .55, widest + r * .35, r * .8, r * .9, Ink.deep(rgb), .30);
        });
        ink.form(Outlines.rounded(-mouth, neck - 4, mouth, neck + 8, 5), Ink.shade(rgb, .5));
    }

    private static void basket(Ink ink, double half, double rim) {
        int wicker = 0xb5794a;
        double low = rim + 72;
        Path2D basket = Outlines.polygon(-half, rim, half, rim, half * .84, low, -half * .84, low);
        ink.part(basket, wicker);
        ink.atop(() -> {
            for (double y = rim + 14; y < low; y += 13) {
                ink.line(Outlines.polyline(-half, y, half, y), Ink.deep(wicker), 2, .35);
            }
            for (double x = -half; x < half; x += 20) {
                ink.line(Outlines.polyline(x, rim, x * .84, low), Ink.deep(wicker), 1.6, .25);
            }
        });
        ink.form(Outlines.rounded(-half - 6, rim - 7, half + 6, rim + 7, 7), Ink.light(wicker, .2));
    }
}
