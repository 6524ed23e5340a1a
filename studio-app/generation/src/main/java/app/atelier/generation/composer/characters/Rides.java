package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Thing;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures on, in and behind what carries them. */
final class Rides {

    private static final Set<String> BOARDS = Set.of("skateboard", "snowboard");
    private static final Set<String> BOATS = Set.of(
            "boat",
            "sailboat",
            "canoe",
            "rowing-boat",
            "sailing-boat",
            "fishing-boat",
            "raft",
            "speedboat",
            "ship",
            "ferry",
            "motor-boat");
    private static final Set<String> CARS = Set.of(
            "automobile", "car", "racing-car", "sport-utility-vehicle", "taxi", "police-car", "pickup-truck", "bus");

    /** Saddle (in 32nds of the drawing), size of the mount in units, size of the rider. */
    private record Mount(double x, double y, double size, double rider) {}

    private static final Map<String, Mount> MOUNTS = Map.of(
            "horse", new Mount(17.5, 15.2, 214, .66),
            "elephant", new Mount(19, 7.5, 224, .62),
            "camel", new Mount(17.5, 6, 216, .6),
            "two-hump-camel", new Mount(17.5, 10, 216, .6),
            "sauropod", new Mount(20, 15, 230, .62),
            "turtle", new Mount(14, 10.5, 200, .7),
            "ram", new Mount(19, 10.5, 210, .62),
            "swan", new Mount(20, 18, 214, .66),
            "whale", new Mount(14, 12, 216, .62));

    private static final Hand REIN_LEFT = new Hand(36, 92, 8);
    private static final Hand REIN_RIGHT = new Hand(-6, 94, 14);
    private static final double[] ASTRIDE = {6, 102, -4, 124, -8, 146};
    /** Depth of a boat below its rim: most of it is hidden by the water it swims on. */
    private static final double KEEL = 74;

    private static final double HIP = 110;
    private static final int SAMPLE = 128;

    private final ArtPack pack;
    private final Things things;

    Rides(ArtPack pack, Things things) {
        this.pack = pack;
        this.things = things;
    }

    /** Draws the figure with its ride; false if there is no picture of that ride. */
    boolean draw(Ink ink, Cast cast, Head head, Face face, Thing ride, Dressing dressing) {
        String slug = ride.art().substring(ride.art().indexOf(':') + 1);
        if (slug.equals("skis")) {
            skis(ink, cast, head, face, dressing);
        } else if (slug.equals("sled") || slug.equals("sledge")) {
            sledge(ink, cast, head, face, dressing);
        } else if (slug.equals("surfboard") || slug.equals("surfing-board")) {
            surfboard(ink, cast, head, face, Things.colour(ride.colour(), 0xffc64d), dressing);
        } else if (slug.equals("swing")) {
            swing(ink, cast, head, face, Things.colour(ride.colour(), 0xe0563f), dressing);
        } else if (BOARDS.contains(slug)) {
            board(ink, cast, head, face, Things.colour(ride.colour(), 0x5b4c9a), dressing);
        } else if (BOATS.contains(slug)) {
            boat(ink, cast, head, face, Things.colour(ride.colour(), 0xc9743f), dressing);
        } else if (CARS.contains(slug)) {
            car(ink, cast, head, face, Things.colour(ride.colour(), 0xef4d4d), dressing);
        } else {
            Optional<ArtPiece> piece = pack.find(ride.art());
            if (piece.isEmpty()) {
                return false;
            }
            if (slug.equals("bicycle")) {
                bicycle(ink, cast, head, face, piece.get(), dressing);
            } else {
                mount(ink, cast, head, face, piece.get(), dressing);
            }
        }
        return true;
    }

    private static Stance legless(Hand left, Hand right, Face face) {
        return new Stance(left, right, Legs.NONE, face, 0, 0);
    }

    private static void board(Ink ink, Cast cast, Head head, Face face, int rgb, Dressing dressing) {
        Stance stance = new Stance(Hand.OUT, Hand.CHEER, Legs.JUMP, face, 0, -6);
        ink.moved(0, -6, 0, 0, 0, 1, () -> FrontPlan.draw(ink, cast.build(), head, stance, dressing));
        for (int k = -1; k <= 1; k += 2) {
            ink.form(Outlines.disc(k * 44, 157, 9), 0xffd75e);
        }
        Path2D deck = Outlines.smooth(
                -86, 134, -76, 144, -60, 147, 0, 147, 60, 147, 76, 144, 86, 134, 89, 140, 78, 153, 60, 156, 0, 157, -60,
                156, -78, 153, -89, 140);
        ink.form(deck, rgb);
    }

    /** On two skis, a stick in each hand. */
    private static void skis(Ink ink, Cast cast, Head head, Face face, Dressing dressing) {
        Stance stance = new Stance(new Hand(58, 84, 10), new Hand(58, 84, 10), Legs.STAND, face, 0, 5);
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
        ink.moved(0, 4, 0, 0, 0, 1, () -> FrontPlan.draw(ink, cast.build(), head, stance, dressing));
    }

    /** On a sledge that comes down a slope. */
    private static void sledge(Ink ink, Cast cast, Head head, Face face, Dressing dressing) {
        int wood = 0xb5764a;
        for (int k = -1; k <= 1; k += 2) {
            double y = k < 0 ? 142 : 150;
            Shape runner = Outlines.curve(-78, y + 14, -20, y + 17, 60, y + 17, 98, y + 14, 108, y - 8, 94, y - 16);
            ink.line(runner, 0x8a3a2c, 7, 1);
            ink.line(runner, 0xd9543f, 3.6, 1);
            for (double x : new double[] {-48, 8, 60}) {
                ink.line(Outlines.polyline(x, y + 14, x, y - 12), 0x8a4a2c, 5, 1);
            }
        }
        for (int i = 0; i < 3; i++) {
            ink.form(Outlines.rounded(-76 + i * 3, 124 + i * 7, 78 + i * 5, 133 + i * 7, 4), Ink.light(wood, i * .12));
        }
        Stance stance = new Stance(new Hand(40, 98, 12), new Hand(48, 94, 12), null, face, 0, -5);
        ink.moved(-4, 2, 0, 0, 0, 1, () -> FrontPlan.draw(ink, cast.build(), head, stance, dressing));
        ink.line(Outlines.curve(40, 98, 74, 112, 100, 134), 0x6b4030, 2.6, 1);
    }

    /** On a swing in its frame, at the height of its flight. */
    private static void swing(Ink ink, Cast cast, Head head, Face face, int rgb, Dressing dressing) {
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
            Stance stance = new Stance(new Hand(45, 70, 10), new Hand(45, 70, 10), null, face, 3, 0);
            FrontPlan.draw(ink, cast.build(), head, stance, dressing);
            Shape seat = Outlines.rounded(-54, 122, 54, 133, 5);
            ink.contact(seat, rgb, 6);
            ink.form(seat, rgb);
        });
        ink.form(beam, Ink.light(wood, .1), .4, .5);
    }

    /** On a board before a wave that breaks. */
    private static void surfboard(Ink ink, Cast cast, Head head, Face face, int rgb, Dressing dressing) {
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
        Path2D board = Outlines.smooth(-104, 150, -60, 139, 20, 136, 96, 128, 128, 116, 108, 142, 40, 158, -60, 162);
        Stance stance = new Stance(Hand.OUT, new Hand(68, 40, 8), Legs.JUMP, face, 0, 7);
        ink.part(board, rgb);
        ink.atop(() -> ink.line(Outlines.curve(-90, 151, 10, 147, 116, 124), 0xe8475f, 5, .9));
        ink.moved(8, -4, 0, 0, 0, 1, () -> FrontPlan.draw(ink, cast.build(), head, stance, dressing));
        for (int i = 0; i < 7; i++) {
            ink.flat(Outlines.disc(-130 + i * 44, 168 - 4 * Math.sin(i * 1.9), 13), 0xffffff, .8);
        }
    }

    private static void boat(Ink ink, Cast cast, Head head, Face face, int rgb, Dressing dressing) {
        ink.moved(
                0,
                -4,
                0,
                0,
                0,
                1,
                () -> FrontPlan.draw(ink, cast.build(), head, legless(Hand.OUT, Hand.WAVE, face), dressing));
        double y = 112;
        Path2D hull = new Path2D.Double();
        hull.moveTo(-104, y - 14);
        hull.quadTo(0, y - 2, 104, y - 14);
        hull.curveTo(92, y + 24, 76, y + KEEL, 52, y + KEEL);
        hull.lineTo(-52, y + KEEL);
        hull.curveTo(-76, y + KEEL, -92, y + 24, -104, y - 14);
        hull.closePath();
        ink.part(hull, rgb);
        ink.atop(() -> {
            for (double d : new double[] {4, 16}) {
                ink.line(Outlines.curve(-98, y - 8 + d, 0, y + 3 + d, 98, y - 8 + d), Ink.deep(rgb), 2, .35);
            }
        });
        Shape rim = Outlines.curve(-106, y - 14, -50, y - 8, 0, y - 7, 50, y - 8, 106, y - 14);
        ink.line(rim, Ink.light(rgb, .25), 8, 1);
        ink.line(Outlines.moved(rim, 0, -1.5), Ink.light(rgb, .6), 2.6, 1);
    }

    private static void car(Ink ink, Cast cast, Head head, Face face, int rgb, Dressing dressing) {
        ink.form(Outlines.rounded(34, 52, 56, 112, 10), 0x7a3550);
        ink.moved(
                6,
                -14,
                0,
                0,
                0,
                1,
                () -> FrontPlan.draw(
                        ink, cast.build(), head, legless(new Hand(44, 88, 8), new Hand(14, 92, 14), face), dressing));
        ink.line(Outlines.polyline(-44, 96, -62, 62), 0x6b5f86, 5, 1);
        ink.line(Outlines.curve(-62, 60, -63, 78, -58, 94), 0xbfe6ff, 9, .55);
        double y = 118;
        Path2D body = Outlines.smooth(
                -116, y + 14, -117, y - 4, -92, y - 16, -58, y - 22, -20, y - 25, 30, y - 24, 84, y - 26, 108, y - 18,
                114, y, 113, y + 16, 98, y + 24, 0, y + 25, -98, y + 24);
        ink.form(body, rgb);
        ink.atop(() -> ink.line(Outlines.polyline(-140, y + 9, 140, y + 9), Ink.light(rgb, .7), 5, .6));
        ink.form(Outlines.ellipse(-106, y - 2, 9, 8), 0xffe08a);
        ink.form(Outlines.rounded(102, y - 10, 112, y + 4, 4), 0xffb03a);
        for (double x : new double[] {-64, 66}) {
            ink.form(Outlines.disc(x, y + 22, 25), 0x3d3355);
            ink.form(Outlines.disc(x, y + 22, 12.5), 0xdcd4ea);
            ink.form(Outlines.disc(x, y + 22, 5), 0x8f86a8);
        }
    }

    private void bicycle(Ink ink, Cast cast, Head head, Face face, ArtPiece piece, Dressing dressing) {
        Build build = cast.build();
        Stance stance = legless(new Hand(66, 92, 8), new Hand(-26, 94, 16), face);
        dressing.middle(i -> build.leg(i, new double[] {10, 104, -16, 128, -22, 166}, false));
        ink.moved(0, -34, 0, 0, 0, 1, () -> {
            ink.moved(34, -16, 0, 0, 0, .9, () -> build.leg(ink, new double[] {0, 104, -34, 112, -42, 142}, true));
            things.picture(ink, piece, 16, 16, 214, 0, 108, 0);
            ink.moved(34, -16, 0, 0, 0, .9, () -> FrontPlan.draw(ink, build, head, stance, dressing));
        });
    }

    private void mount(Ink ink, Cast cast, Head head, Face face, ArtPiece piece, Dressing dressing) {
        Mount mount = MOUNTS.getOrDefault(piece.slug(), saddled(piece));
        double unit = mount.size() / 32;
        double x = (mount.x() - 16) * unit;
        double y = 70 + (mount.y() - 16) * unit;
        Build build = cast.build();
        if (piece.kind() == Kind.ANIMAL) {
            dressing.middle(i -> build.leg(i, ASTRIDE, false));
        }
        Stance stance = legless(REIN_LEFT, REIN_RIGHT, face);
        things.picture(ink, piece, 16, 16, mount.size(), 0, 70, 0);
        ink.moved(
                x,
                y - HIP * mount.rider(),
                0,
                0,
                0,
                mount.rider(),
                () -> FrontPlan.draw(ink, build, head, stance, dressing));
    }

    /** A saddle on top of the middle of the picture. */
    private Mount saddled(ArtPiece piece) {
        Rectangle2D visible = pack.visible(piece);
        BufferedImage image = pack.draw(piece, SAMPLE);
        int column = image.getWidth() * 11 / 20;
        int row = 0;
        while (row < SAMPLE - 1 && image.getRGB(column, row) >>> 24 < 128) {
            row++;
        }
        double x = (visible.getX() + visible.getWidth() * .55) * 32;
        double y = (visible.getY() + visible.getHeight() * row / SAMPLE) * 32;
        return new Mount(x, y + 1, 210, .6);
    }
}
