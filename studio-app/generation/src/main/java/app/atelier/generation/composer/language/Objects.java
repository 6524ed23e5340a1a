package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import java.util.Set;

/** What the objects of deeds can be. */
final class Objects {
    private static final Set<String> MOUNTS = Set.of(
            "horse",
            "elephant",
            "camel",
            "dromedary",
            "t-rex",
            "long-necked dinosaur",
            "turtle",
            "ram",
            "swan",
            "unicorn",
            "donkey",
            "dragon",
            "ox",
            "cow",
            "llama",
            "deer",
            "giraffe",
            "zebra",
            "whale",
            "dolphin",
            "bear",
            "lion",
            "tiger",
            "phoenix",
            "eagle",
            "pig",
            "goat",
            "sheep",
            "ostrich",
            "moose",
            "mammoth",
            "rhinoceros",
            "hippopotamus");

    private Objects() {}

    /** True if a noun after that deed is its object. */
    static boolean takes(Meaning.Doing doing) {
        return switch (doing.object()) {
            case "target", "make", "held" -> true;
            default -> false;
        };
    }

    /** True if it is larger than its rider, where an animal is to carry another. */
    static boolean carries(Meaning.Noun mount, Meaning.Noun rider) {
        boolean animals = mount.kind() == Kind.ANIMAL && rider.kind() == Kind.ANIMAL;
        return !animals || rider.metres() < mount.metres();
    }

    /** True if one can sit on it or in it. */
    static boolean rideable(Meaning.Noun noun) {
        return noun.kind() == Kind.VEHICLE
                || noun.name().equals("broom")
                || noun.name().endsWith("carpet")
                || noun.kind() == Kind.ANIMAL && MOUNTS.contains(noun.drawnAs());
    }
}
