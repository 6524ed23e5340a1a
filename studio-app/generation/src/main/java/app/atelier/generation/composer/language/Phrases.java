package app.atelier.generation.composer.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The forms of words and phrases: one spelling for looking up, singulars of plurals, stems of verbs. */
final class Phrases {
    private Phrases() {}

    /** One word as it is looked up. */
    static String word(String text) {
        // The dotted capital would become two characters, and many of them take time that grows with their square.
        return plain(text)
                .replace('\u0130', 'I')
                .toLowerCase(Locale.ENGLISH)
                .replace('’', '\'')
                .replace("é", "e")
                .replace("è", "e")
                .replace("ñ", "n");
    }

    /** Without marks that no letter takes up and without what has no width. */
    private static String plain(String text) {
        return text.chars().allMatch(c -> c < 128)
                ? text
                : Normalizer.normalize(text.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFC)
                        .replaceAll("\\p{M}", "");
    }

    /** A phrase as it is looked up: lower case, hyphens as spaces. */
    static String key(String phrase) {
        return word(phrase)
                .replace('-', ' ')
                .replace(".", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Possible singulars of a word, likeliest first; empty if it cannot be a plural. */
    static List<String> singulars(String word) {
        List<String> out = new ArrayList<>(3);
        String irregular =
                switch (word) {
                    case "mice" -> "mouse";
                    case "geese" -> "goose";
                    case "men" -> "man";
                    case "women" -> "woman";
                    case "people" -> "person";
                    case "feet" -> "foot";
                    case "teeth" -> "tooth";
                    case "oxen" -> "ox";
                    case "wolves" -> "wolf";
                    case "elves" -> "elf";
                    case "dwarves" -> "dwarf";
                    case "loaves" -> "loaf";
                    case "leaves" -> "leaf";
                    case "knives" -> "knife";
                    case "wives" -> "wife";
                    case "calves" -> "calf";
                    case "scarves" -> "scarf";
                    case "shelves" -> "shelf";
                    case "cacti" -> "cactus";
                    case "octopi" -> "octopus";
                    case "children" -> "child";
                    case "lice" -> "louse";
                    case "fishermen" -> "fisherman";
                    case "snowmen" -> "snowman";
                    case "firemen" -> "fireman";
                    case "policemen" -> "policeman";
                    case "mermen" -> "merman";
                    case "mermaids" -> "mermaid";
                    default -> "";
                };
        if (!irregular.isEmpty()) {
            out.add(irregular);
            return out;
        }
        if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return out;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            out.add(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("oes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("xes")
                || word.endsWith("sses")) {
            out.add(word.substring(0, word.length() - 2));
        }
        out.add(word.substring(0, word.length() - 1));
        if (word.endsWith("es")) {
            out.add(word.substring(0, word.length() - 2));
        }
        return out;
    }

    /** Possible stems of a verb's form, likeliest first. */
    static List<String> stems(String word) {
        List<String> out = new ArrayList<>(4);
        if (word.endsWith("ing") && word.length() > 5) {
            stem(out, word.substring(0, word.length() - 3));
            if (word.endsWith("ying")) {
                out.add(word.substring(0, word.length() - 4) + "ie");
            }
        } else if (word.endsWith("ed") && word.length() > 4) {
            stem(out, word.substring(0, word.length() - 2));
            if (word.endsWith("ied")) {
                out.add(word.substring(0, word.length() - 3) + "y");
            }
        } else if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            if (word.endsWith("ies")) {
                out.add(word.substring(0, word.length() - 3) + "y");
            }
            out.add(word.substring(0, word.length() - 1));
            if (word.endsWith("es")) {
                out.add(word.substring(0, word.length() - 2));
            }
        }
        return out;
    }

    /** The regular forms of a verb; both spellings where its last letter may be doubled. */
    static List<String> forms(String verb) {
        boolean yields = verb.matches(".*[^aeiou]y");
        String cut = verb.endsWith("e") || yields ? verb.substring(0, verb.length() - 1) : verb;
        boolean twice = verb.matches(".*[^aeiou][aeiou][bdglmnprt]");
        boolean syllable = verb.matches("[^aeiou]*[aeiou]+[^aeiou]*");
        List<String> out = new ArrayList<>();
        out.add(yields ? cut + "ies" : verb.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s");
        if (twice) {
            String doubled = verb + verb.charAt(verb.length() - 1);
            out.add(doubled + "ing");
            out.add(doubled + "ed");
        }
        if (!twice || !syllable) {
            out.add((yields || verb.endsWith("ee") ? verb : cut) + "ing");
            out.add(yields ? cut + "ied" : cut + "ed");
        }
        return out;
    }

    private static void stem(List<String> out, String cut) {
        out.add(cut);
        out.add(cut + "e");
        int n = cut.length();
        if (n > 2 && cut.charAt(n - 1) == cut.charAt(n - 2)) {
            out.add(cut.substring(0, n - 1));
        }
    }

    /** True for the form that ends in -ing. */
    static boolean gerund(String word) {
        return word.endsWith("ing") && word.length() > 5 || word.equals("lying") || word.equals("dying");
    }
}
