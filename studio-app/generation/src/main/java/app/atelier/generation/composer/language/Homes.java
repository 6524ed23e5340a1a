package app.atelier.generation.composer.language;

import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The place that follows where none was said: from the deeds, from who and what is there, from the sky. */
final class Homes {
    /** Where fish live. */
    private static final Set<Setting> WATERS =
            EnumSet.of(Setting.UNDER_WATER, Setting.POND, Setting.LAKE, Setting.RIVER, Setting.SEA, Setting.LAGOON);

    /** Height of the smallest vehicle that keeps to its road, in metres. */
    private static final double CAR = 1.4;

    private final Lexicon lexicon;
    private final SceneDraft draft;

    Homes(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
    }

    /** Words of size from which one does not fit into a room. */
    private static final double GIANT = 1.9;

    /** Where a subject is at home: at its work, if it has any. */
    @Nullable
    Setting home(SubjectDraft subject) {
        Meaning.Noun calling = subject.calling;
        return Optional.ofNullable(calling)
                .flatMap(lexicon::home)
                .or(() -> lexicon.home(subject.noun))
                .orElse(null);
    }

    /** No place was said: from the deed, the subjects, the sky; else a meadow. */
    Setting guess(@Nullable SubjectDraft hero) {
        // From a balloon or a plane one sees the land below.
        boolean aloft = draft.subjects.stream()
                .anyMatch(s -> s.mount != null && s.mount.kind() == Kind.VEHICLE && s.mount.habitat() == Habitat.AIR);
        if (aloft) {
            return Setting.SKY;
        }
        if (hero != null) {
            Optional<Setting> told = telling(hero, home(hero));
            if (told.isPresent()) {
                return told.get();
            }
        }
        boolean carried = draft.subjects.stream()
                .anyMatch(s -> s.mount != null
                        && (s.mount.habitat() == Habitat.WATER || s.mount.habitat() == Habitat.UNDER_WATER));
        if (carried) {
            return Setting.SEA;
        }
        for (SubjectDraft s : draft.subjects) {
            Setting there = deedPlace(s);
            if (there != null && !(there.indoors() && outdoors())) {
                return there;
            }
        }
        if (hero != null) {
            for (SubjectDraft s : draft.subjects) {
                if (s != hero && s.noun.kind() == Kind.BUILDING && home(s) == Setting.CASTLE_GROUNDS) {
                    return Setting.CASTLE_GROUNDS;
                }
            }
            if ("astronaut".equals(hero.costume)) {
                return Setting.SPACE;
            }
            if (hero.onBranch && home(hero) != Setting.JUNGLE) {
                return Setting.FOREST;
            }
            Optional<Setting> road = onTheRoad(hero);
            if (road.isPresent()) {
                return road.get();
            }
            Setting home = home(hero);
            if (home != null && home.indoors() && hero.noun.character() && hero.size >= GIANT) {
                // A kitten as big as a house is not in one.
                return Setting.MEADOW;
            }
            return outOfPlace(hero, home == null ? byKind(hero) : home);
        }
        if (draft.wants(Feature.WAVES)) {
            return Setting.SEA;
        }
        if (draft.wants(Feature.TREES)) {
            return Setting.FOREST;
        }
        if (draft.wants(Feature.MOUNTAINS)) {
            return Setting.MOUNTAINS;
        }
        if (draft.wants(Feature.CLOUDS) || draft.wants(Feature.RAINBOW)) {
            return Setting.MEADOW;
        }
        if (draft.subjects.isEmpty() && !draft.palette.isEmpty() && draft.features.isEmpty() && draft.times.isEmpty()) {
            return Setting.ABSTRACT;
        }
        return draft.subjects.isEmpty() || home(draft.subjects.getFirst()) == null
                ? Setting.MEADOW
                : Objects.requireNonNull(home(draft.subjects.getFirst()));
    }

    /** Who sits in a car is where cars are; a bicycle goes anywhere. */
    private Optional<Setting> onTheRoad(SubjectDraft hero) {
        Meaning.Noun mount = hero.mount;
        return mount == null || mount.kind() != Kind.VEHICLE || mount.metres() < CAR
                ? Optional.empty()
                : lexicon.home(mount);
    }

    /** A guitar by a tree is not on a table, and an octopus that is at a ship is at the surface. */
    private Setting outOfPlace(SubjectDraft hero, Setting home) {
        if (home == Setting.UNDER_WATER && sitsAbove(hero)) {
            return Setting.SEA;
        }
        for (SubjectDraft s : draft.subjects) {
            boolean large = s.noun.kind() == Kind.PLANT && s.noun.metres() >= 1.5 || s.art.equals("prop:camp-fire");
            boolean afloat = s.noun.kind() == Kind.VEHICLE
                    && s.noun.habitat() == Habitat.WATER
                    && !s.noun.name().contains("submarine");
            Setting there = home(s);
            boolean grows = s.noun.kind() == Kind.PLANT && hero.relations.contains(new Relation(Spatial.ON, s.id));
            if (there != null && grows) {
                // A frog prince on a lily pad is where lily pads are.
                return there;
            }
            if (s != hero && home == Setting.TABLE && s.noun.kind() == Kind.FURNITURE && s.noun.metres() > .6) {
                // A guitar by a sofa is in a room.
                return there == null || !there.indoors() ? Setting.ROOM : there;
            }
            boolean boat = hero.noun.kind() == Kind.VEHICLE && hero.noun.habitat() == Habitat.WATER;
            if (boat && s.noun.drawnAs().equals("bridge")) {
                return Setting.RIVER;
            }
            if (s != hero && home == Setting.LAKE && there == Setting.SEA) {
                return Setting.SEA;
            }
            if (s != hero && home == Setting.TABLE && large) {
                return Objects.requireNonNullElse(home(s), Setting.MEADOW);
            }
            if (s != hero && home.indoors() && s.noun.kind() == Kind.BUILDING && s.noun.metres() >= 5) {
                // A grandfather by a church is not in his room.
                return there == null || there.indoors() ? Setting.MEADOW : there;
            }
            if (s != hero && home == Setting.UNDER_WATER && afloat && hero.noun.character()) {
                return Setting.SEA;
            }
            if (WATERS.contains(home) && tableware(s) && (onto(hero, Spatial.ON, s) || onto(hero, Spatial.IN, s))) {
                // A fish on a plate is served, one in a bowl is at somebody's home.
                return Setting.TABLE;
            }
            if (onto(hero, Spatial.ON, s)
                    && home == Setting.UNDER_WATER
                    && s.noun.kind() == Kind.THING
                    && there != home) {
                // Who sits on a rock has come up.
                return Setting.SEA;
            }
        }
        return home;
    }

    /** Where the deed is done, null if it can be done anywhere. */
    private @Nullable Setting deedPlace(SubjectDraft s) {
        Meaning.Doing doing = s.doing;
        if (doing == null || doing.place() == null || !s.noun.character()) {
            return null;
        }
        boolean floats = doing.id().equals("float") && !"astronaut".equals(s.costume);
        boolean bird = s.noun.habitat() == Habitat.BRANCH || s.noun.habitat() == Habitat.AIR;
        if (floats || bird && doing.place() == Setting.STAGE) {
            return null;
        }
        boolean climbsTree = doing.id().equals("climb")
                && draft.subjects.stream()
                        .anyMatch(o -> o.noun.kind() == Kind.PLANT
                                && (o.id.equals(s.target) || s.relations.contains(new Relation(Spatial.ON, o.id))));
        boolean aboard = doing.place() == Setting.STAGE && "astronaut".equals(s.costume);
        if (climbsTree || aboard) {
            return null;
        }
        if (sitsAbove(s)) {
            return home(s) == Setting.UNDER_WATER ? Setting.SEA : doing.place();
        }
        if (doing.id().equals("swim") && amongFish(s)) {
            return Setting.UNDER_WATER;
        }
        boolean below = s.noun.habitat() == Habitat.UNDER_WATER || home(s) == Setting.UNDER_WATER;
        return below ? Setting.UNDER_WATER : doing.place();
    }

    private static boolean onto(SubjectDraft hero, Spatial how, SubjectDraft other) {
        return hero.relations.contains(new Relation(how, other.id));
    }

    private static boolean tableware(SubjectDraft s) {
        return s.noun.habitat() == Habitat.TABLE || s.noun.kind() == Kind.FOOD;
    }

    /** A mermaid on a rock sits above the water. */
    private static boolean sitsAbove(SubjectDraft s) {
        return s.noun.kind() == Kind.PERSON && s.has(Spatial.ON);
    }

    /** Who swims with fish and is no bird dives. */
    private boolean amongFish(SubjectDraft s) {
        boolean afloat = s.noun.habitat() == Habitat.AIR
                || s.noun.habitat() == Habitat.BRANCH
                || s.noun.habitat() == Habitat.WATER;
        return !afloat
                && s.relations.stream().anyMatch(r -> draft.subjects.stream()
                        .anyMatch(o -> o.id.equals(r.target())
                                && home(o) == Setting.UNDER_WATER
                                && o.noun.kind() == Kind.ANIMAL));
    }

    /** A creature that is at home in many places goes where the things around it are. */
    private Optional<Setting> telling(SubjectDraft hero, @Nullable Setting home) {
        if (hero.noun.character()) {
            for (SubjectDraft s : draft.subjects) {
                if (s != hero && s.noun.kind() == Kind.FURNITURE) {
                    Setting there = home(s);
                    return Optional.of(there != null ? there : outdoors() ? Setting.GARDEN : Setting.ROOM);
                }
            }
        }
        if (hero.noun.kind() == Kind.PERSON && home != null && home.indoors()) {
            // An old man who feeds ducks has gone out.
            Optional<Setting> out = draft.subjects.stream()
                    .filter(s -> s.noun.kind() == Kind.ANIMAL)
                    .map(this::home)
                    .filter(s -> s == Setting.LAKE || s == Setting.POND || s == Setting.LAGOON || s == Setting.FARM)
                    .findFirst();
            if (out.isPresent()) {
                return out;
            }
        }
        boolean anywhere = home == null || home == Setting.MEADOW || home == Setting.FOREST || home == Setting.JUNGLE;
        if (!hero.noun.character() && hero.noun.kind() != Kind.BUILDING && hero.noun.kind() != Kind.PLANT
                || !anywhere) {
            return Optional.empty();
        }
        return draft.subjects.stream()
                .filter(s -> s != hero && !s.noun.character() || s.art.equals("prop:snowman"))
                .map(this::home)
                .filter(Objects::nonNull)
                .filter(s -> s != Setting.MEADOW && s != Setting.TABLE && s != Setting.GARDEN)
                .findFirst();
    }

    private static Setting byKind(SubjectDraft hero) {
        Meaning.Noun noun = hero.noun;
        return switch (noun.kind()) {
            case FOOD -> Setting.TABLE;
            case INSTRUMENT, FURNITURE, CLOTHES -> noun.metres() <= .6 ? Setting.TABLE : Setting.ROOM;
            case VEHICLE ->
                switch (noun.habitat()) {
                    case WATER -> Setting.SEA;
                    case AIR -> Setting.SKY;
                    case SPACE -> Setting.SPACE;
                    default -> Setting.CITY_STREET;
                };
            case ANIMAL ->
                switch (noun.habitat()) {
                    case UNDER_WATER -> Setting.UNDER_WATER;
                    case WATER -> Setting.LAKE;
                    case BRANCH -> Setting.FOREST;
                    default -> Setting.MEADOW;
                };
            case THING -> noun.metres() <= .6 && noun.habitat() == Habitat.TABLE ? Setting.TABLE : Setting.MEADOW;
            case EXPRESSION -> Setting.SKY;
            default -> Setting.MEADOW;
        };
    }

    /** Whether something stands there that grows or stands under the sky. */
    private boolean outdoors() {
        return draft.subjects.stream()
                .anyMatch(s -> s.noun.kind() == Kind.PLANT && s.noun.metres() >= 1.5
                        || s.noun.kind() == Kind.BUILDING && s.noun.metres() >= 1.5);
    }
}
