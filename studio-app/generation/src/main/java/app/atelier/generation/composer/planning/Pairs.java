package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import java.util.Map;

/** Where two stand who do something with each other. The first reads along the story, the second comes towards it. */
final class Pairs {
    /** Half a body with its arms down, in units. */
    private static final double HALF_BODY = 56;

    /** Distance of the middles of two bodies of full size for deeds in which they touch. */
    private static final Map<String, Double> TOUCHING =
            Map.of("hug", 96.0, "kiss", 112.0, "hold-hands", 124.0, "dance", 136.0, "share-umbrella", 122.0);

    /** Free space between two for deeds that need room. */
    private static final Map<String, Double> APART = Map.of(
            "tea", 70.0, "fight", 54.0, "give", 8.0, "play", 60.0, "play-ball", 120.0, "throw", 150.0, "talk", 14.0);

    /** Those who touch must not be too unlike in height. */
    private static final double LEAST_TOUCHING = .76;

    private Pairs() {}

    /** Places of two; the first is drawn last. */
    static List<Slot> of(Troupe troupe) {
        Subject first = troupe.hero();
        Subject second = troupe.main().getLast();
        int index = troupe.main().size() == 1 ? 1 : 0;
        String deed = Troupe.deed(first);
        Double touching = TOUCHING.get(deed);
        if (touching != null) {
            Slot here = troupe.slot(first, 0, 0, 0, 1, LEAST_TOUCHING);
            Slot there = troupe.slot(second, index, 0, .015, -1, LEAST_TOUCHING);
            double apart = touching * (here.scale() + there.scale()) / 2;
            // The smaller of two who hold each other is in front.
            boolean smallInFront = deed.equals("hug") && there.scale() < here.scale();
            Slot placed = troupe.slot(second, index, apart, smallInFront ? 0 : .015, -1, LEAST_TOUCHING);
            Slot lead = smallInFront ? troupe.slot(first, 0, 0, .015, 1, LEAST_TOUCHING) : here;
            return smallInFront ? List.of(lead, placed) : List.of(placed, lead);
        }
        boolean carries = (deed.equals("carry") || deed.equals("hold"))
                && Troupe.deed(second).equals("carried");
        if (carries) {
            Slot child = troupe.slot(second, index, 8, -.012, 1, .5).sized(.5);
            return List.of(troupe.slot(first, 0, 0, 0, 1), child.lifted(14));
        }
        if (deed.equals("walk")
                && Troupe.deed(second).equals("walk")
                && troupe.main().size() == 2) {
            return goingAlong(troupe, first, second);
        }
        double gap = APART.getOrDefault(deed, 20.0);
        double reach = (troupe.width(first, 0) * troupe.relative(first)
                                + troupe.width(second, index) * troupe.relative(second))
                        / 2
                + gap;
        return List.of(troupe.slot(second, index, reach, .02, -1), troupe.slot(first, 0, 0, 0, 1));
    }

    /** One walks another, or both go the same way. */
    private static List<Slot> goingAlong(Troupe troupe, Subject first, Subject second) {
        double half = troupe.width(second, 0) * Math.max(.5, troupe.relative(second)) / 2;
        Slot ahead = troupe.slot(second, 0, HALF_BODY + half + 34, .01, 1);
        return List.of(ahead, troupe.slot(first, 0, 0, 0, 1));
    }
}
