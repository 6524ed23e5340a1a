package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;

/** Butterflies, bees and ladybirds about others: they are as small as one sees them, unless the picture is about them. */
final class Insects {
    /** Height in metres up to which a creature is one, and from which another is so much larger that it is the main one. */
    private static final double INSECT = .11;

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

    static boolean tiny(Subject subject) {
        return subject.kind() == Kind.ANIMAL && subject.metres() <= INSECT && subject.size() < LARGER;
    }
}
