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
    static final Set<String> CARS =
            Set.of("automobile", "car", "racing-car", "sport-utility-vehicle", "taxi", "police-car", "pickup-truck");
    static final Set<String> BUSES = Set.of("bus", "minibus");
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
    private static final int IN_BOAT = 6;

    /** Those with a bed. */
    private static final Set<String> LONG_CARS = Set.of("pickup-truck");

    private static final int IN_LONG_CAR = 6;
    private static final int IN_BUS = 7;
    private static final int IN_CAR = 4;
    private static final int IN_BASKET = 4;
    private static final int ON_SLEDGE = 4;

    /** How much farther the picture reaches under a balloon, and for each more on the ride, in units. */
    private static final double ALOFT = 210;

    private static final double EACH = 66;

    private Seating() {}

    /** The most who share one of these. */
    public static int room(Thing ride) {
        String slug = ride.slug();
        if (BOATS.contains(slug)) {
            return IN_BOAT;
        }
        if (CARS.contains(slug)) {
            return LONG_CARS.contains(slug) ? IN_LONG_CAR : IN_CAR;
        }
        if (BUSES.contains(slug)) {
            return IN_BUS;
        }
        if (BALLOONS.contains(slug)) {
            return IN_BASKET;
        }
        return SLEDGES.contains(slug) ? ON_SLEDGE : ROOM.getOrDefault(slug, USUAL);
    }

    /** Whether a ride is drawn by rules. */
    static boolean drawn(String slug) {
        return slug.equals("skis")
                || slug.equals("swing")
                || Stream.of(BOATS, CARS, BUSES, BALLOONS, BOARDS, SLEDGES, SURFBOARDS)
                        .anyMatch(set -> set.contains(slug));
    }

    /** How far the picture of those on a ride reaches from the first face to every side, in units. */
    static double reach(Subject subject) {
        boolean aloft =
                subject.ride() != null && BALLOONS.contains(subject.ride().slug());
        return Ink.REACH + (aloft ? ALOFT : 0) + EACH * subject.crew().size();
    }

    /** Real height of the largest on a ride. */
    static double largest(Subject subject) {
        double largest = subject.stature();
        for (Subject.Rider rider : subject.crew()) {
            largest = Math.max(largest, rider.subject().stature());
        }
        return largest;
    }

    /** Size of one beside the largest: real sizes differ more than drawn ones. */
    static double scale(Subject subject, double largest) {
        return Math.clamp(Math.pow(subject.stature() / largest, .34), .62, 1);
    }
}
