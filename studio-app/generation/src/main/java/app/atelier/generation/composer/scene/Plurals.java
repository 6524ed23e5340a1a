package app.atelier.generation.composer.scene;

import org.jspecify.annotations.Nullable;

/** Plurals of English nouns. */
public final class Plurals {
    private Plurals() {}

    /** The plural of an English noun or phrase that ends in one. */
    public static String of(String noun) {
        int of = noun.indexOf(" of ");
        if (of > 0) {
            return of(noun.substring(0, of)) + noun.substring(of);
        }
        int in = noun.indexOf(" in ");
        if (in > 0) {
            return of(noun.substring(0, in)) + noun.substring(in);
        }
        String irregular = irregular(noun);
        if (irregular != null) {
            return irregular;
        }
        if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
            return noun + "es";
        }
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + "s";
    }

    private static @Nullable String irregular(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String head = noun.substring(0, space);
        return switch (noun.substring(space)) {
            case "mouse" -> head + "mice";
            case "goose" -> head + "geese";
            case "man" -> head + "men";
            case "woman" -> head + "women";
            case "child" -> head + "children";
            case "person" -> head + "people";
            case "wolf" -> head + "wolves";
            case "ox" -> head + "oxen";
            case "fish", "sheep", "deer", "moose", "bison", "books", "glasses", "noodles", "houses" -> noun;
            case "octopus" -> head + "octopuses";
            case "cactus" -> head + "cacti";
            case "leaf" -> head + "leaves";
            case "elf" -> head + "elves";
            case "knife" -> head + "knives";
            case "snowman" -> head + "snowmen";
            case "fisherman" -> head + "fishermen";
            default -> null;
        };
    }
}
