package app.atelier.generation.composer.characters;

import java.util.Map;
import java.util.Set;

/** How things are carried by those who have no hands: which go into a mouth, lie on a back or float on a string, and how they are held there. */
final class Grips {
    /**
     * Where a picture is gripped, in 32nds of its drawing, and its turn in degrees.
     *
     * @param wide factor on its size
     */
    record Grip(double x, double y, double degrees, double wide) {}

    private static final Grip USUAL = new Grip(16, 12, 0, 1);
    private static final Grip BY_THE_HANDLE = new Grip(16, 4, 0, 1);
    private static final Grip BY_THE_STEM = new Grip(16, 25, -62, 1.1);
    private static final Grip ACROSS = new Grip(16, 16, 45, 1.1);

    private static final Map<String, Grip> IN_MOUTHS = Map.ofEntries(
            Map.entry("basket", BY_THE_HANDLE),
            Map.entry("bucket", BY_THE_HANDLE),
            Map.entry("handbag", BY_THE_HANDLE),
            Map.entry("shopping-bags", BY_THE_HANDLE),
            Map.entry("luggage", BY_THE_HANDLE),
            Map.entry("red-paper-lantern", BY_THE_HANDLE),
            Map.entry("lantern", BY_THE_HANDLE),
            Map.entry("rose", BY_THE_STEM),
            Map.entry("tulip", BY_THE_STEM),
            Map.entry("sunflower", BY_THE_STEM),
            Map.entry("bouquet", BY_THE_STEM),
            Map.entry("herb", BY_THE_STEM),
            Map.entry("bone", ACROSS),
            Map.entry("rolled-up-newspaper", ACROSS),
            Map.entry("newspaper", new Grip(16, 8, 0, 1)),
            Map.entry("toothbrush", ACROSS),
            Map.entry("pencil", ACROSS),
            Map.entry("baguette-bread", ACROSS),
            Map.entry("carrot", ACROSS),
            Map.entry("dagger", new Grip(24, 8, 45, 1.2)),
            Map.entry("key", ACROSS),
            Map.entry("old-key", ACROSS),
            Map.entry("feather", ACROSS),
            Map.entry("fish", new Grip(16, 15, 0, 1)),
            Map.entry("twig", new Grip(16, 16, 0, 1.25)),
            Map.entry("stick", new Grip(16, 16, 0, 1.25)));

    /** What one puts on a beast's back. */
    private static final Set<String> LOADS = Set.of(
            "basket",
            "basket-of-apples",
            "sack",
            "barrel",
            "crate",
            "package",
            "luggage",
            "backpack",
            "wrapped-gift",
            "treasure-chest",
            "chest",
            "wood",
            "milk-can",
            "tent",
            "carpet",
            "hay-bale");

    private static final Set<String> STRINGS = Set.of("balloon", "balloons", "kite");

    /** What dogs, cats and their kin carry in their mouths rather than in their paws. */
    private static final Set<String> MOUTHFULS = Set.of(
            "bone",
            "stick",
            "twig",
            "envelope",
            "love-letter",
            "incoming-envelope",
            "newspaper",
            "rolled-up-newspaper",
            "rose",
            "tulip",
            "sunflower",
            "blossom",
            "fallen-leaf",
            "maple-leaf",
            "herb",
            "feather",
            "fish",
            "mouse",
            "rat",
            "flying-disc",
            "tennis",
            "baseball",
            "softball",
            "mans-shoe",
            "running-shoe",
            "socks",
            "meat-on-bone",
            "cut-of-meat",
            "poultry-leg",
            "bacon",
            "hot-dog",
            "key",
            "old-key",
            "baguette-bread",
            "rolled-up-towel",
            "yarn");

    private Grips() {}

    /** How it hangs from a bill or a mouth. */
    static Grip inMouth(String slug) {
        return IN_MOUTHS.getOrDefault(slug, USUAL);
    }

    static boolean loads(String slug) {
        return LOADS.contains(slug);
    }

    static boolean floats(String slug) {
        return STRINGS.contains(slug);
    }

    static boolean mouthful(String slug) {
        return MOUTHFULS.contains(slug);
    }
}
