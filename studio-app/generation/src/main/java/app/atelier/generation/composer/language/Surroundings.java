package app.atelier.generation.composer.language;

import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Spot;
import app.atelier.generation.composer.scene.Weather;
import java.util.EnumSet;
import java.util.List;
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
    private final Homes homes;
    final Setting setting;
    final Hour hour;
    final Weather weather;
    final @Nullable Season season;

    Surroundings(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.homes = new Homes(lexicon, draft);
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
                .filter(p -> !faint(p))
                .findFirst()
                .or(() -> said.stream().findFirst())
                .orElse(null);
        if (chosen == null) {
            return null;
        }
        if (RANGES.contains(chosen.setting())) {
            // "mountains behind a village": the village is the place, and the mountains can be seen from it.
            chosen = said.stream()
                    .filter(p -> !faint(p)
                            && !p.setting().indoors()
                            && feature(p) == null
                            && p.setting().airy())
                    .findFirst()
                    .or(() -> said.stream()
                            .filter(p -> !faint(p) && Feature.WAVES.equals(feature(p)))
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
                } else if (!together(chosen, other)
                        && !lakeBy(chosen, List.of(other))
                        && !port(chosen, List.of(other))) {
                    draft.notes.add(Texts.say("places", chosen.name(), other.name()));
                }
            } else if (other.feature() != null) {
                draft.feature(Feature.wanted(other.feature()));
            }
        }
        if (lakeBy(chosen, said)) {
            draft.feature(Feature.wanted(Feature.LAKE));
        }
        if (port(chosen, said)) {
            return Setting.HARBOUR;
        }
        boolean underWater = said.stream().anyMatch(p -> p.setting() == Setting.UNDER_WATER);
        return underWater && COASTS.contains(chosen.setting()) ? Setting.UNDER_WATER : chosen.setting();
    }

    /** Whether one of these is a lake that an island or a village lies in or at. */
    private static boolean lakeBy(Meaning.Place chosen, List<Meaning.Place> others) {
        return (chosen.setting() == Setting.ISLAND || chosen.setting() == Setting.VILLAGE)
                && others.stream().anyMatch(p -> p.setting() == Setting.LAKE || p.setting() == Setting.POND);
    }

    /** Whether one of these is a sea that a town lies at. */
    private static boolean port(Meaning.Place chosen, List<Meaning.Place> others) {
        boolean town = chosen.setting() == Setting.VILLAGE || chosen.setting() == Setting.CITY_STREET;
        return town && others.stream().anyMatch(p -> COASTS.contains(p.setting()) && !faint(p));
    }

    /** True if who sees the one sees the other as well: a window in a room, the sky over a field. */
    private static boolean together(Meaning.Place chosen, Meaning.Place other) {
        boolean inside = chosen.setting().indoors() && other.setting().indoors();
        boolean faint = faint(other) && other.spot() != Spot.WINDOW;
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
        Setting place = said != null ? said : allowed(homes.guess(hero));
        boolean falling = weather == Weather.RAIN || weather == Weather.SNOW || weather == Weather.STORM;
        if (said == null && place.indoors() && falling && hero != null && hero.noun.character()) {
            place = hero.noun.kind() == Kind.ANIMAL ? Setting.MEADOW : Setting.CITY_STREET;
        }
        if (said == null && place.indoors() && hero != null && hero.noun.character() && openSky()) {
            place = Setting.HILL;
        }
        if (said == Setting.LAKE && hero != null && onlyWater() && homes.home(hero) == Setting.UNDER_WATER) {
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
        if (place == Setting.SNOW_FIELD && hero != null && homes.home(hero) == Setting.SNOW_WOOD) {
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
        boolean furnished = draft.subjects.stream()
                .anyMatch(s -> s != hero && s.noun.kind() == Kind.FURNITURE && s.noun.metres() > .6);
        if (place == Setting.ROOM && small && !furnished) {
            place = Setting.TABLE;
        } else if (place == Setting.TABLE && said != null && hero != null && large(hero) && !onTable()) {
            place = Setting.ROOM;
        }
        return place;
    }

    /** Names that give way to any other place. */
    private static boolean faint(Meaning.Place place) {
        return FAINT.contains(place.name()) || place.spot() != null;
    }

    private boolean onlyAtWindow() {
        return draft.places.stream().filter(p -> p.setting() == Setting.TABLE).allMatch(Surroundings::atWindow);
    }

    private static boolean atWindow(Meaning.Place place) {
        return place.spot() == Spot.WINDOW || place.spot() == Spot.WINDOW_SILL;
    }

    private boolean large(SubjectDraft hero) {
        return hero.noun.character() || hero.noun.kind() == Kind.FURNITURE && hero.noun.metres() > .6 && onlyAtWindow();
    }

    /** Where a fox usually is may have been ruled out. */
    private Setting allowed(Setting place) {
        return draft.excludedPlaces.contains(place) ? Setting.MEADOW : place;
    }

    /** True if no more was said of the place than that there is water. */
    private boolean onlyWater() {
        return draft.places.stream().allMatch(Surroundings::faint);
    }

    /** Whether something of the sky is asked for that no room shows. */
    private boolean openSky() {
        return SKY.stream().anyMatch(draft::wants);
    }

    private boolean hasBuilding() {
        return draft.subjects.stream().anyMatch(s -> s.noun.kind() == Kind.BUILDING);
    }

    private boolean onTable() {
        return draft.places.stream()
                        .anyMatch(p -> p.setting() == Setting.TABLE && !atWindow(p) && p.spot() != Spot.SHELF)
                && draft.subjects.stream().anyMatch(s -> s.inPlace == Spatial.ON);
    }
}
