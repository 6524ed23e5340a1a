package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Setting;
import java.util.Optional;
import java.util.Set;

/** The rooms of buildings: who is said to be inside one, or in one of their own, is indoors. */
final class Interiors {
    /** Words in the names of buildings that people live and work in. */
    private static final Set<String> LIVED_IN = Set.of(
            "house",
            "home",
            "cottage",
            "cabin",
            "hut",
            "castle",
            "palace",
            "mansion",
            "villa",
            "chalet",
            "lodge",
            "lighthouse",
            "windmill",
            "mill",
            "igloo",
            "farmhouse",
            "bungalow",
            "manor",
            "inn",
            "church",
            "chapel",
            "cathedral",
            "monastery",
            "treehouse");

    private static final String TOWER = "tower";

    private Interiors() {}

    /** The nearest room there is to the inside of a building; empty if it has none. */
    static Optional<Setting> of(Meaning.Noun noun) {
        if (noun.kind() != Kind.BUILDING) {
            return Optional.empty();
        }
        for (String word : noun.name().split("[ -]")) {
            if (word.equals(TOWER)) {
                // Those who live in towers have books.
                return Optional.of(Setting.LIBRARY);
            }
            if (LIVED_IN.contains(word)) {
                return Optional.of(Setting.ROOM);
            }
        }
        return Optional.empty();
    }
}
