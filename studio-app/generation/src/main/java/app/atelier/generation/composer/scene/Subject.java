package app.atelier.generation.composer.scene;

import app.atelier.generation.art.Kind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something in the picture.
 *
 * @param id unique in the scene, {@code s1}, {@code s2} … in the order of the words
 * @param noun what it is, singular: {@code fox}, {@code hot-air balloon}
 * @param art id of a picture of the art pack ({@code noto:fox}), or of something drawn by rules ({@code prop:house})
 * @param kind what sort of thing
 * @param count how many to draw, 1 to {@value #MOST}
 * @param many true if the words ask for more than can be told apart (a flock, 1,000 birds); {@code count} is then
 *     what is shown
 * @param colour {@code #rrggbb} from the words, null for its own
 * @param size factor on the height it would get: tiny .43, small .65, 1, big 1.25, huge 1.48, giant 2.1
 * @param metres height of the real thing in metres, before {@code size}
 * @param role how it is placed in its surroundings
 * @param rank hero, partner or second
 * @param relations where it is, seen from others
 * @param deed what it does, null for its usual pose
 * @param costume id of a costume ({@code astronaut}, {@code cook}), null if none
 * @param worn hats, scarves, glasses
 * @param held what it holds or carries
 * @param ride what it sits on or in, null if nothing
 * @param feeling what its face shows, null for its usual face
 * @param skin {@code light}, {@code medium-light}, {@code medium}, {@code medium-dark}, {@code dark}, {@value #SEVERAL_SKINS} for a crowd;
 *     null to choose by seed
 * @param crew those who are drawn with it on its ride, as one figure; decided when a picture is planned, written nowhere
 */
public record Subject(
        String id,
        String noun,
        String art,
        Kind kind,
        int count,
        boolean many,
        @Nullable String colour,
        double size,
        double metres,
        Role role,
        Rank rank,
        List<Relation> relations,
        @Nullable Deed deed,
        @Nullable String costume,
        List<Thing> worn,
        List<Thing> held,
        @Nullable Thing ride,
        @Nullable Feeling feeling,
        @Nullable String skin,
        @JsonIgnore List<Rider> crew) {
    /** The most of one kind that a picture shows. */
    public static final int MOST = 40;

    /** Skin of many people who are no family: each has their own. */
    public static final String SEVERAL_SKINS = "several";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * One who rides along.
     *
     * @param subject who it is, alone
     * @param figure which figure of its subject, from 0
     * @param order place of its subject in the list of the scene
     */
    public record Rider(Subject subject, int figure, int order) {}

    public Subject {
        crew = crew == null ? List.of() : List.copyOf(crew);
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(SceneWords.of("subject.count", MOST, count));
        }
        if (!(size > 0 && size <= 8)) {
            throw new IllegalArgumentException(SceneWords.of("subject.size", size));
        }
        requireWords("subject", id, noun, art, kind, role, rank);
        if (!(metres > 0 && metres <= 100_000)) {
            throw new IllegalArgumentException(SceneWords.of("subject.metres", metres));
        }
        requireColour(colour);
        relations = List.copyOf(relations);
        worn = List.copyOf(worn);
        held = List.copyOf(held);
    }

    /** @throws IllegalArgumentException with one plain sentence, from the message file, if one of the values is missing */
    static void requireWords(String what, @Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException(SceneWords.of("incomplete." + what));
            }
        }
    }

    /** @throws IllegalArgumentException with one plain sentence if it is neither null nor {@code #rrggbb} */
    static void requireColour(@Nullable String colour) {
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException(SceneWords.of("subject.colour", colour));
        }
    }

    /** A single one of its kind on the ground, nothing said about it. */
    public static Subject of(String id, String noun, String art, Kind kind, double metres) {
        return new Subject(
                id,
                noun,
                art,
                kind,
                1,
                false,
                null,
                1,
                metres,
                Role.ON_GROUND,
                Rank.HERO,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    /** The same with a skin, see {@link #skin}. */
    public Subject withSkin(@Nullable String tone) {
        return with(parts -> parts.skin = tone);
    }

    /** The same drawn from another picture, see {@link #art}. */
    public Subject withArt(String other) {
        return with(parts -> parts.art = other);
    }

    /** The same under another noun. */
    public Subject named(String other) {
        return with(parts -> parts.noun = other);
    }

    /** The same doing something else. */
    public Subject withDeed(@Nullable Deed other) {
        return with(parts -> parts.deed = other);
    }

    /** The same with another face, null for its usual one. */
    public Subject withFeeling(@Nullable Feeling other) {
        return with(parts -> parts.feeling = other);
    }

    /** So many of the same, as counted by hand. */
    public Subject withCount(int other) {
        return with(parts -> {
            parts.count = other;
            parts.many = false;
        });
    }

    /** The same of which so many are shown, where the words ask for more. */
    public Subject showing(int fewer) {
        return with(parts -> {
            parts.count = fewer;
            parts.many = true;
        });
    }

    /** The same in another size, see {@link #size}. */
    public Subject withSize(double factor) {
        return with(parts -> parts.size = factor);
    }

    /** The same of another real height in metres, see {@link #metres}. */
    public Subject withMetres(double height) {
        return with(parts -> parts.metres = height);
    }

    /** The same in the foreground or background of the story. */
    public Subject withRank(Rank other) {
        return with(parts -> parts.rank = other);
    }

    /** The same placed in another way in its surroundings. */
    public Subject withRole(Role other) {
        return with(parts -> parts.role = other);
    }

    /** The same with other things in the hands. */
    public Subject withHeld(List<Thing> others) {
        return with(parts -> parts.held = others);
    }

    /** The same in other clothes. */
    public Subject withClothes(@Nullable String otherCostume, List<Thing> otherWorn) {
        return with(parts -> {
            parts.costume = otherCostume;
            parts.worn = otherWorn;
        });
    }

    /** The same on or in something, null for its own feet. */
    public Subject withRide(@Nullable Thing other) {
        return with(parts -> parts.ride = other);
    }

    /** The same with others on its ride, see {@link #crew}. */
    public Subject withCrew(List<Rider> others) {
        return with(parts -> parts.crew = others);
    }

    /** The same in a colour {@code #rrggbb}, null for its own. */
    public Subject withColour(@Nullable String other) {
        return with(parts -> parts.colour = other);
    }

    /** The same with other relations. */
    public Subject withRelations(List<Relation> others) {
        return with(parts -> parts.relations = others);
    }

    /** The same under another id and rank, without relations. */
    public Subject as(String otherId, Rank otherRank) {
        return with(parts -> {
            parts.id = otherId;
            parts.rank = otherRank;
            parts.relations = List.of();
        });
    }

    /** The same with id, number, role, rank and relations of another, whose place it takes. */
    public Subject inPlaceOf(Subject old) {
        return with(parts -> {
            parts.id = old.id;
            parts.count = old.count;
            parts.many = old.many;
            parts.role = old.role;
            parts.rank = old.rank;
            parts.relations = old.relations;
        });
    }

    /** Real height in metres, with what the words say of its size. */
    public double stature() {
        return metres * size;
    }

    /** True if it can do deeds: people and animals. */
    @JsonIgnore
    public boolean isCharacter() {
        return kind == Kind.ANIMAL || kind == Kind.PERSON;
    }

    private Subject with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.subject();
    }

    /** What can be another, while some of it is being changed. */
    private static final class Parts {
        private final Subject from;
        private String id;
        private String noun;
        private String art;
        private int count;
        private boolean many;
        private @Nullable String colour;
        private double size;
        private double metres;
        private Role role;
        private Rank rank;
        private List<Relation> relations;
        private @Nullable Deed deed;
        private @Nullable String costume;
        private List<Thing> worn;
        private List<Thing> held;
        private @Nullable Thing ride;
        private @Nullable Feeling feeling;
        private @Nullable String skin;
        private List<Rider> crew;

        Parts(Subject from) {
            this.from = from;
            id = from.id;
            noun = from.noun;
            art = from.art;
            count = from.count;
            many = from.many;
            colour = from.colour;
            size = from.size;
            metres = from.metres;
            role = from.role;
            rank = from.rank;
            relations = from.relations;
            deed = from.deed;
            costume = from.costume;
            worn = from.worn;
            held = from.held;
            ride = from.ride;
            feeling = from.feeling;
            skin = from.skin;
            crew = from.crew;
        }

        Subject subject() {
            return new Subject(
                    id, noun, art, from.kind, count, many, colour, size, metres, role, rank, relations, deed, costume,
                    worn, held, ride, feeling, skin, crew);
        }
    }
}
