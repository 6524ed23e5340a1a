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

    private static final Set<String> BOARDS = Set.of("skateboard", "snowboard", "surfboard", "surfing-board");
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
        if (BOARDS.contains(slug)) {
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
