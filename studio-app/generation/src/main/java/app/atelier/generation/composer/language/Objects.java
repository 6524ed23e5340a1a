package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;

/** What the objects of deeds can be. */
final class Objects {
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
    static boolean rideable(Meaning.Noun noun, Lexicon lexicon) {
        return noun.kind() == Kind.VEHICLE
                || noun.name().equals("broom")
                || noun.name().endsWith(" carpet")
                || noun.kind() == Kind.ANIMAL && lexicon.carries(noun.drawnAs());
    }
}
