package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;

/** Butterflies, bees and ladybirds about others: they are as small as one sees them, unless the picture is about them. */
final class Insects {
    /** Heights in metres up to which those who crawl and those who fly are insects. */
    private static final double CRAWLING = .06;

    private static final double FLYING = .12;

    /** Height in metres from which another is so much larger that it is the main one. */
    private static final double LARGE = .3;

    /** Words of size from which it is no small thing any more. */
    private static final double LARGER = 1.3;

    private Insects() {}

    /** Whether it is small company of someone larger. */
    static boolean besides(Subject subject, Scene scene) {
        return tiny(subject)
                && subject.rank() != Rank.HERO
                && scene.hero()
                        .filter(hero -> hero.isCharacter() && hero.stature() > LARGE)
                        .isPresent();
    }

    private static boolean tiny(Subject subject) {
        double most = subject.role() == Role.IN_AIR ? FLYING : CRAWLING;
        return subject.kind() == Kind.ANIMAL
                && subject.deed() == null
                && subject.metres() <= most
                && subject.size() < LARGER;
    }
}
