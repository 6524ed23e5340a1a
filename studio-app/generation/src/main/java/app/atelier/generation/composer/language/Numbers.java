package app.atelier.generation.composer.language;

import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import java.util.Locale;

/** How many, in figures and in words. */
final class Numbers {
    private static final int SCHOOL = 26;

    private Numbers() {}

    /** How many to show if the words only say "several". */
    static int ofPlural(Meaning.Noun noun) {
        return switch (noun.kind()) {
            case ANIMAL -> {
                boolean swarms = noun.metres() <= .1 && noun.habitat() == Habitat.AIR
                        || noun.metres() <= .35 && noun.habitat() == Habitat.UNDER_WATER;
                yield swarms ? 5 : 2;
            }
            case PLANT -> noun.metres() < 2 ? 5 : 3;
            case FOOD -> 3;
            case THING, CLOTHES, EXPRESSION -> noun.metres() <= .5 ? 3 : 2;
            // "people" are more than a couple
            case PERSON -> noun.drawnAs().equals("person") ? 5 : 2;
            default -> 2;
        };
    }

    /** True if the words ask for so many that nobody could hold them. */
    static boolean many(Adjectives with) {
        return with.many || with.count > 2;
    }

    /** Shown for a flock or a school. */
    static int school(Meaning.Noun noun) {
        return noun.kind() == Kind.ANIMAL && noun.metres() < .6 ? SCHOOL : 9;
    }

    static String spoken(double n) {
        if (n >= 1e15) {
            return String.format(Locale.ENGLISH, "%.0e", n).replace("e+", "e");
        }
        return String.format(Locale.ENGLISH, "%,.0f", n);
    }
}
