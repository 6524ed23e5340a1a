package app.atelier.generation.composer.language;

import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Spot;
import app.atelier.generation.composer.scene.Weather;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a word or phrase can mean. */
sealed interface Meaning {
    /**
     * Something that can be drawn as a subject.
     *
     * @param name the singular as the lexicon gives it: {@code husky}
     * @param art piece or prop
     * @param drawnAs name of what is drawn: {@code dog}
     * @param costume costume that goes with the profession, null if none
     */
    record Noun(
            String name,
            String art,
            String drawnAs,
            Kind kind,
            double metres,
            Habitat habitat,
            @Nullable String costume)
            implements Meaning {
        boolean character() {
            return kind == Kind.ANIMAL || kind == Kind.PERSON;
        }

        /** Small enough to be held in two hands. */
        boolean handy() {
            return switch (kind) {
                case FOOD, INSTRUMENT, CLOTHES -> true;
                case PLANT -> metres <= 1.6;
                case THING -> metres <= 1.3;
                default -> false;
            };
        }
    }

    /** Several nouns at once: a family, children. */
    record Group(String name, List<Noun> members) implements Meaning {}

    record Clothes(String name, String art) implements Meaning {}

    record Costume(String name, String id) implements Meaning {}

    record Place(
            String name,
            Setting setting,
            @Nullable Season season,
            @Nullable Hour hour,
            @Nullable Weather weather,
            @Nullable String feature,
            @Nullable String noun,
            @Nullable Spot spot)
            implements Meaning {
        /** No more than a name and where that is. */
        static Place of(String name, Setting setting) {
            return new Place(name, setting, null, null, null, null, null, null);
        }
    }

    /** A spot that many places have: corner, edge. */
    record Site(String name, Spot spot) implements Meaning {}

    record Time(String name, Hour hour) implements Meaning {}

    record Sky(String name, Weather weather) implements Meaning {}

    record Year(String name, Season season) implements Meaning {}

    record Feast(String name, Festival festival) implements Meaning {}

    record Emotion(String name, Feeling feeling) implements Meaning {}

    /** An atmosphere: warm, dark, calm, dreamy, cold, bright. */
    record Atmosphere(String name, String id) implements Meaning {}

    record Style(String name, String id) implements Meaning {}

    record View(String name, Camera camera) implements Meaning {}

    record Feature(String name, String id) implements Meaning {}

    record Colour(String name, String hex) implements Meaning {}

    record Count(double n, boolean many) implements Meaning {}

    record Size(String name, double factor) implements Meaning {}

    record Relating(String name, Spatial spatial) implements Meaning {}

    /**
     * A deed.
     *
     * @param id as the lexicon names it
     * @param object what a noun after it is: target, held, ride, make, none
     * @param thing piece that is held by it without being named, null if none
     * @param ride piece that is ridden by it without being named, null if none
     * @param place where it is done if nothing else tells, null if anywhere
     */
    record Doing(
            String id,
            String pose,
            String object,
            @Nullable String thing,
            @Nullable String ride,
            @Nullable Feeling feeling,
            @Nullable Setting place)
            implements Meaning {}

    /** A word of grammar. */
    record Grammar(Part part) implements Meaning {}

    enum Part {
        DETERMINER,
        AND,
        NO,
        FILLER,
        /** Names something that is to be seen and that no picture here shows: striped, wooden. */
        UNDRAWN,
        BODY_PART,
        WEARING,
        DRESSED_AS,
        HOLDING,
        SIZE_OF,
        UNSPOKEN,
        GROUP,
        /** Race, duel: after one noun it takes several of them. */
        EVENT,
        /** Cup, bowl, slice: what is in it counts. */
        MEASURE,
        /** Basket, jar: it counts itself. */
        CONTAINER
    }
}
