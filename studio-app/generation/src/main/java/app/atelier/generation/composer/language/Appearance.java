package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Thing;
import java.util.Map;
import java.util.Set;

/** What colours say of people: some name a skin, all others are those of their clothes. */
final class Appearance {
    private static final Map<String, String> SKINS = Map.ofEntries(
            Map.entry("black", "dark"),
            Map.entry("dark-skinned", "dark"),
            Map.entry("brown", "medium-dark"),
            Map.entry("brown-skinned", "medium-dark"),
            Map.entry("olive-skinned", "medium"),
            Map.entry("white", "light"),
            Map.entry("pale-skinned", "light"),
            Map.entry("fair-skinned", "light"),
            Map.entry("light-skinned", "medium-light"));

    /** People who wear a dress if nothing else is said of their clothes. */
    private static final Set<String> DRESSED = Set.of("girl", "woman", "old-woman");

    private Appearance() {}

    /** True if the pack has this person in all tones of skin. */
    static boolean human(ArtPack art, Meaning.Noun noun) {
        return noun.kind() == Kind.PERSON && art.find(noun.art() + "-dark").isPresent();
    }

    /** Gives a person the colour that was said of it. */
    static void colour(SubjectDraft person, Meaning.Colour colour) {
        String tone = SKINS.get(colour.name());
        if (tone != null) {
            person.skin = tone;
            return;
        }
        String costume = person.noun.costume();
        if (costume == null) {
            String slug = ArtPiece.slug(person.noun.art());
            costume = DRESSED.contains(slug) || slug.startsWith("woman-") ? "dress" : "tee";
        }
        person.costume = costume;
        person.worn.add(new Thing("clothes", "costume:" + costume, colour.hex()));
    }
}
