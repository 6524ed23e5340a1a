package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Extent;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Thing;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures on, in and behind what carries them: one, or several who share it. */
final class Rides {
    /** Where a body sits, in units below the middle of its face. */
    static final double HIP = 110;

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
    /** Of those behind the first: on the shoulders before them. */
    private static final Hand AHEAD = new Hand(34, 84, 12);

    private static final double[] ASTRIDE = {6, 102, -4, 124, -8, 146};
    private static final double[] PEDAL = {10, 104, -16, 128, -22, 166};
    private static final double[] FAR_PEDAL = {0, 104, -34, 112, -42, 142};
    private static final int SAMPLE = 128;

    /** How much larger a mount is for each more who sits on it, and how much smaller they are. */
    private static final double MORE = .10;

    private static final double CLOSER = .16;

    /** The back of a creature whose head is drawn from the side, and the size of who sits there. */
    private static final double[] BACK = {30, 52};

    private static final double ON_BACK = .62;

    private final ArtPack pack;
    private final Things things;

    Rides(ArtPack pack, Things things) {
        this.pack = pack;
        this.things = things;
    }

    /** Draws the figures with their ride, the first of them at its head. */
    void draw(Ink ink, List<Passenger> riders, Thing ride) {
        String slug = ride.slug();
        if (slug.equals("skis")) {
            Boards.skis(ink, riders.getFirst());
        } else if (Seating.SLEDGES.contains(slug)) {
            Boards.sledge(ink, riders);
        } else if (Seating.SURFBOARDS.contains(slug)) {
            Boards.surfboard(ink, riders, Things.colour(ride.colour(), 0xffc64d));
        } else if (slug.equals("swing")) {
            Boards.swing(ink, riders.getFirst(), Things.colour(ride.colour(), 0xe0563f));
        } else if (Seating.BOARDS.contains(slug)) {
            Boards.board(ink, riders, Things.colour(ride.colour(), 0x5b4c9a));
        } else if (Seating.BOATS.contains(slug)) {
            Vessels.boat(ink, riders, Things.colour(ride.colour(), 0xc9743f));
        } else if (Seating.BUSES.contains(slug)) {
            Buses.draw(ink, riders, Things.colour(ride.colour(), 0xf2b632));
        } else if (Seating.CARS.contains(slug)) {
            Vessels.car(ink, riders, Things.colour(ride.colour(), 0xef4d4d));
        } else if (Seating.BALLOONS.contains(slug)) {
            Vessels.balloon(ink, riders, Things.colour(ride.colour(), 0xe8475f));
        } else {
            pack.find(ride.art()).ifPresent(piece -> pictured(ink, riders, piece, ride));
        }
    }

    private void pictured(Ink ink, List<Passenger> riders, ArtPiece piece, Thing ride) {
        String slug = ride.slug();
        Optional<Profile> profile = piece.extent() == Extent.HEAD ? Profile.find(slug) : Optional.empty();
        if (slug.equals("bicycle")) {
            bicycle(ink, riders, piece);
        } else if (profile.isPresent()) {
            onBack(ink, riders, profile.get(), piece);
        } else {
            mount(ink, riders, piece, ride.colour());
        }
    }

    /** Whether there is a picture of that ride. */
    boolean known(Thing ride) {
        return Seating.drawn(ride.slug()) || pack.find(ride.art()).isPresent();
    }

    static Stance legless(Hand left, Hand right, Face face) {
        return new Stance(left, right, Legs.NONE, face, 0, 0);
    }

    private void bicycle(Ink ink, List<Passenger> riders, ArtPiece piece) {
        Passenger first = riders.getFirst();
        Stance stance = legless(new Hand(66, 92, 8), new Hand(-26, 94, 16), first.face());
        first.astride(PEDAL);
        double forward = riders.size() > 1 ? -20 : 0;
        ink.moved(0, -34, 0, 0, 0, 1, () -> {
            ink.moved(34 + forward, -16, 0, 0, 0, .9, () -> first.farLeg(ink, FAR_PEDAL));
            things.picture(ink, piece, 16, 16, 214, 0, 108, 0);
            for (Passenger behind : riders.subList(1, riders.size())) {
                behind.astride(ASTRIDE);
                // On the carrier over the hind wheel.
                behind.draw(ink, legless(AHEAD, Hand.DOWN, behind.face()), 126, 78, .74);
            }
            first.draw(ink, stance, 34 + forward, -16 + HIP * .9, .9 / first.scale());
        });
    }

    private void mount(Ink ink, List<Passenger> riders, ArtPiece piece, @Nullable String colour) {
        Mount mount = MOUNTS.getOrDefault(piece.slug(), saddled(piece));
        double more = 1 + MORE * (riders.size() - 1);
        double unit = mount.size() * more / 32;
        double x = (mount.x() - 16) * unit;
        double y = 70 + (mount.y() - 16) * unit;
        things.dyed(ink, piece, colour, 16, 16, mount.size() * more, 70);
        astride(ink, riders, piece.kind() == Kind.ANIMAL, x, y, mount.rider());
    }

    private void onBack(Ink ink, List<Passenger> riders, Profile profile, ArtPiece piece) {
        profile.draw(ink, pack, things, piece, true, new Dressing());
        astride(ink, riders, true, BACK[0], BACK[1], ON_BACK);
    }

    /** One behind the other along a back; those behind are painted first and sit a little higher. */
    private void astride(Ink ink, List<Passenger> riders, boolean legs, double x, double y, double usual) {
        int n = riders.size();
        double size = usual * (1 - CLOSER * (n - 1));
        double wide = riders.stream().mapToDouble(Passenger::width).sum() * size;
        double at = x + (n == 1 ? 0 : wide / 2) + (n - 1) * size * 8;
        for (int i = n - 1; i >= 0; i--) {
            Passenger rider = riders.get(i);
            double half = n == 1 ? 0 : rider.width() * size / 2;
            if (legs) {
                rider.astride(ASTRIDE);
            }
            Stance stance = legless(i == 0 ? REIN_LEFT : AHEAD, i == 0 ? REIN_RIGHT : Hand.DOWN, rider.face());
            rider.draw(ink, stance, at - half, y - i * 5 * size, size);
            at -= 2 * half;
        }
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
