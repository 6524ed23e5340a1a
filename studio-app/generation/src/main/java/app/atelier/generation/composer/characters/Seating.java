package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How many fit on or in what carries them, each with a free face. */
public final class Seating {
    static final Set<String> BOATS = Set.of(
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
    static final Set<String> CARS = Set.of(
            "automobile", "car", "racing-car", "sport-utility-vehicle", "taxi", "police-car", "pickup-truck", "bus");
    static final Set<String> BALLOONS = Set.of("hot-air-balloon", "balloon");
    static final Set<String> BOARDS = Set.of("skateboard", "snowboard");
    static final Set<String> SLEDGES = Set.of("sled", "sledge");
    static final Set<String> SURFBOARDS = Set.of("surfboard", "surfing-board");

    private static final Map<String, Integer> ROOM = Map.of(
            "skis", 1,
            "swing", 1,
            "broom", 2,
            "bicycle", 2,
            "elephant", 3,
            "sauropod", 3,
            "whale", 3);

    private static final int USUAL = 2;

    private Seating() {}

    /** The most who share one of these. */
    public static int room(Thing ride) {
        String slug = ride.slug();
        if (BOATS.contains(slug)) {
            return 6;
        }
        if (slug.equals("bus") || slug.equals("pickup-truck")) {
            return 6;
        }
        if (CARS.contains(slug) || BALLOONS.contains(slug)) {
            return 4;
        }
        return SLEDGES.contains(slug) ? 4 : ROOM.getOrDefault(slug, USUAL);
    }

    /** Whether a ride is drawn by rules. */
    static boolean drawn(String slug) {
        return slug.equals("skis")
                || slug.equals("swing")
                || Stream.of(BOATS, CARS, BALLOONS, BOARDS, SLEDGES, SURFBOARDS).anyMatch(set -> set.contains(slug));
    }

    /** How far the picture of those on a ride reaches from the first face to every side, in units. */
    static double reach(Subject subject) {
        boolean aloft =
                subject.ride() != null && BALLOONS.contains(subject.ride().slug());
        return Ink.REACH + (aloft ? 210 : 0) + 66 * subject.crew().size();
    }

    /** Real height of the largest on a ride. */
    static double largest(Subject subject) {
        double largest = subject.metres() * subject.size();
        for (Subject.Rider rider : subject.crew()) {
            largest =
                    Math.max(largest, rider.subject().metres() * rider.subject().size());
        }
        return largest;
    }

    /** Size of one beside the largest: real sizes differ more than drawn ones. */
    static double scale(Subject subject, double largest) {
        return Math.clamp(Math.pow(subject.metres() * subject.size() / largest, .34), .62, 1);
    }
}
