package app.atelier.generation.composer.language;

import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Weather;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The place, and with {@link Airs} all around it: what the words say, and what follows where they say nothing. */
final class Surroundings {
    /** Places that give way to a stronger one and then become a feature of it. */
    private static final Set<String> SKY = Set.of(
            Feature.STARS,
            Feature.MILKY_WAY,
            Feature.NORTHERN_LIGHTS,
            Feature.FIREWORKS,
            Feature.SHOOTING_STAR,
            Feature.RAINBOW);

    private static final Set<String> FAINT = Set.of(
            "water",
            "sky",
            "grass",
            "air",
            "nature",
            "outdoors",
            "horizon",
            "window",
            "ice",
            "snow",
            "inside",
            "indoors",
            "path",
            "pathway",
            "footpath",
            "trail",
            "landscape");

    private static final Set<Setting> RANGES = EnumSet.of(Setting.MOUNTAINS, Setting.FOREST);
    private static final Set<Setting> WOODS = EnumSet.of(Setting.FOREST, Setting.BIRCH_WOOD, Setting.CAMP);
    private static final Set<Setting> OPEN = EnumSet.of(Setting.MEADOW, Setting.FIELD);
    private static final Set<Setting> COASTS = EnumSet.of(Setting.SEA, Setting.BEACH, Setting.ISLAND, Setting.HARBOUR);

    private final Lexicon lexicon;
    private final SceneDraft draft;
    final Setting setting;
    final Hour hour;
    final Weather weather;
    final @Nullable Season season;

    Surroundings(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
        MoodScene.apply(lexicon, draft);
        Airs airs = new Airs(lexicon, draft);
        this.season = airs.season;
        this.weather = airs.weather;
        this.setting = settle(placeSaid());
        this.hour = airs.hour(setting);
    }

    /** The first place that is more than a hint; the others become features or are said to be left out. */
    private @Nullable Setting placeSaid() {
        List<Meaning.Place> said = (draft.places.isEmpty() ? draft.hints : draft.places)
                .stream()
                        .filter(p -> !draft.excludedPlaces.contains(p.setting()))
                        .toList();
        Meaning.Place chosen = said.stream()
                .filter(p -> !FAINT.contains(p.name()))
                .findFirst()
                .or(() -> said.stream().findFirst())
                .orElse(null);
        if (chosen == null) {
            return null;
        }
        if (RANGES.contains(chosen.setting())) {
            // "mountains behind a village": the village is the place, and the mountains can be seen from it.
            chosen = said.stream()
                    .filter(p -> !FAINT.contains(p.name())
                            && !p.setting().indoors()
                            && feature(p) == null
                            && p.setting().airy())
                    .findFirst()
                    .or(() -> said.stream()
                            .filter(p -> !FAINT.contains(p.name()) && Feature.WAVES.equals(feature(p)))
                            .findFirst())
                    .orElse(chosen);
        }
        for (Meaning.Place other : said) {
            if (other != chosen && other.setting() != chosen.setting()) {
                String feature = feature(other);
                boolean open = !chosen.setting().indoors() && chosen.setting() != Setting.CAVE;
                if (feature != null
                        && open
                        && !other.setting().indoors()
                        && Visible.at(chosen.setting(), feature, draft)) {
                    draft.feature(Feature.wanted(feature));
                } else if (!together(chosen, other)) {
                    draft.notes.add(Texts.say("places", chosen.name(), other.name()));
                }
            } else if (other.feature() != null) {
                draft.feature(Feature.wanted(other.feature()));
            }
        }
        boolean lake = said.stream().anyMatch(p -> p.setting() == Setting.LAKE || p.setting() == Setting.POND);
        if (chosen.setting() == Setting.ISLAND && lake) {
            draft.feature(Feature.wanted(Feature.LAKE));
        }
        boolean underWater = said.stream().anyMatch(p -> p.setting() == Setting.UNDER_WATER);
        return underWater && COASTS.contains(chosen.setting()) ? Setting.UNDER_WATER : chosen.setting();
    }

    /** True if who sees the one sees the other as well: a window in a room, the sky over a field. */
    private static boolean together(Meaning.Place chosen, Meaning.Place other) {
        boolean inside = chosen.setting().indoors() && other.setting().indoors();
        boolean faint = FAINT.contains(other.name()) && !other.name().equals("window");
        return inside || faint || other.setting().base() == chosen.setting().base();
    }

    static @Nullable String feature(Meaning.Place place) {
        if (place.feature() != null) {
            return place.feature();
        }
        return switch (place.setting()) {
            case MOUNTAINS, MOUNTAIN_ROAD -> Feature.MOUNTAINS;
            case RIVER, WATERFALL -> Feature.RIVER;
            case DESERT -> Feature.DESERT;
            case JUNGLE -> Feature.JUNGLE;
            case SAVANNA -> Feature.SAVANNA;
            case FOREST, SNOW_WOOD, BIRCH_WOOD, PARK -> Feature.TREES;
            case ROAD -> Feature.PATH;
            case ISLAND -> Feature.ISLAND;
            case SEA, BEACH, LAKE, POND -> Feature.WAVES;
            case MEADOW, FIELD, GARDEN -> Feature.GRASS;
            default -> null;
        };
    }

    private Setting settle(@Nullable Setting said) {
        SubjectDraft hero = draft.subjects.stream()
                .filter(s -> s.rank == Rank.PARTNER)
                .findFirst()
                .orElse(null);
        Setting place = said != null ? said : allowed(guess(hero));
        boolean falling = weather == Weather.RAIN || weather == Weather.SNOW || weather == Weather.STORM;
        if (said == null && place.indoors() && falling && hero != null && hero.noun.character()) {
            place = hero.noun.kind() == Kind.ANIMAL ? Setting.MEADOW : Setting.CITY_STREET;
        }
        if (said == null && place.indoors() && hero != null && hero.noun.character() && openSky()) {
            place = Setting.HILL;
        }
        if (said == Setting.LAKE && hero != null && onlyWater() && home(hero) == Setting.UNDER_WATER) {
            place = Setting.SEA;
        }
        boolean ashore = hero != null
                && hero.noun.character()
                && hero.inPlace == Spatial.BESIDE
                && hero.has(Spatial.ON)
                && !hasBuilding();
        if (said == Setting.SEA && ashore && weather != Weather.STORM) {
            place = Setting.BEACH;
        }
        boolean green = draft.wants(Feature.GRASS) || draft.wants(Feature.FLOWERS);
        if (said == null && green && place == Setting.SNOW_WOOD && season != Season.WINTER) {
            place = Setting.MEADOW;
        }
        if (place == Setting.ROAD && draft.wants(Feature.MOUNTAINS)) {
            place = Setting.MOUNTAIN_ROAD;
        }
        boolean snow = season == Season.WINTER || weather == Weather.SNOW;
        if (snow && WOODS.contains(place) && place != Setting.BIRCH_WOOD && place != Setting.CAMP) {
            place = Setting.SNOW_WOOD;
        } else if (snow && OPEN.contains(place)) {
            place = Setting.SNOW_FIELD;
        }
        if (place == Setting.SNOW_FIELD && hero != null && home(hero) == Setting.SNOW_WOOD) {
            place = Setting.SNOW_WOOD;
        }
        boolean boat = draft.subjects.stream()
                .anyMatch(s -> s.noun.kind() == Kind.VEHICLE && s.noun.habitat() == Habitat.WATER
                        || s.mount != null && s.mount.habitat() == Habitat.WATER);
        boolean atSea = place == Setting.SEA && (boat || said == Setting.SEA && !hasBuilding())
                || place == Setting.HARBOUR && said == null && boat;
        if (weather == Weather.STORM && atSea) {
            place = Setting.STORM_SEA;
        }
        boolean small = hero != null && !hero.noun.character() && hero.noun.metres() <= .6;
        if (place == Setting.ROOM && small) {
            place = Setting.TABLE;
        } else if (place == Setting.TABLE && said != null && hero != null && large(hero) && !onTable()) {
            place = Setting.ROOM;
        }
        return place;
    }

    private boolean atWindow() {
        return draft.places.stream().filter(p -> p.setting() == Setting.TABLE).allMatch(p -> p.name()
                .contains("window"));
    }

    private boolean large(SubjectDraft hero) {
        return hero.noun.character() || hero.noun.kind() == Kind.FURNITURE && hero.noun.metres() > .6 && atWindow();
    }

    /** Where a fox usually is may have been ruled out. */
    private Setting allowed(Setting place) {
        return draft.excludedPlaces.contains(place) ? Setting.MEADOW : place;
    }

    /** True if no more was said of the place than that there is water. */
    private boolean onlyWater() {
        return draft.places.stream().allMatch(p -> FAINT.contains(p.name()));
    }

    /** Whether something of the sky is asked for that no room shows. */
    private boolean openSky() {
        return SKY.stream().anyMatch(draft::wants);
    }

    /** Whether something stands there that grows or stands under the sky. */
    private boolean outdoors() {
        return draft.subjects.stream()
                .anyMatch(s -> s.noun.kind() == Kind.PLANT && s.noun.metres() >= 1.5
                        || s.noun.kind() == Kind.BUILDING && s.noun.metres() >= 1.5);
    }

    private boolean hasBuilding() {
        return draft.subjects.stream().anyMatch(s -> s.noun.kind() == Kind.BUILDING);
    }

    private boolean onTable() {
        return draft.places.stream()
                        .anyMatch(p -> p.setting() == Setting.TABLE && !p.name().contains("window"))
                && draft.subjects.stream().anyMatch(s -> s.inPlace == Spatial.ON);
    }

    /** Where a subject is at home: at its work, if it has any. */
    private @Nullable Setting home(SubjectDraft subject) {
        Meaning.Noun calling = subject.calling;
        return Optional.ofNullable(calling)
                .flatMap(lexicon::home)
                .or(() -> lexicon.home(subject.noun))
                .orElse(null);
    }

    /** No place was said: from the deed, the subjects, the sky; else a meadow. */
    private Setting guess(@Nullable SubjectDraft hero) {
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
            Setting home = home(hero);
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

    /** A guitar by a tree is not on a table, and an octopus that is at a ship is at the surface. */
    private Setting outOfPlace(SubjectDraft hero, Setting home) {
        for (SubjectDraft s : draft.subjects) {
            boolean large = s.noun.kind() == Kind.PLANT && s.noun.metres() >= 1.5 || s.art.equals("prop:camp-fire");
            boolean afloat = s.noun.kind() == Kind.VEHICLE
                    && s.noun.habitat() == Habitat.WATER
                    && !s.noun.name().contains("submarine");
            Setting there = home(s);
            if (home == Setting.UNDER_WATER
                    && hero.noun.kind() == Kind.PERSON
                    && hero.relations.contains(new Relation(Spatial.ON, s.id))) {
                // A mermaid on a rock sits above the water.
                return Setting.SEA;
            }
            boolean grows = s.noun.kind() == Kind.PLANT && hero.relations.contains(new Relation(Spatial.ON, s.id));
            if (there != null && grows) {
                // A frog prince on a lily pad is where lily pads are.
                return there;
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
        boolean below = s.noun.habitat() == Habitat.UNDER_WATER || home(s) == Setting.UNDER_WATER;
        return below ? Setting.UNDER_WATER : doing.place();
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
}
