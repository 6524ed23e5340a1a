package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Feast, season, weather and hour: what the words say, and what follows where they say nothing. */
final class Airs {
    private final Lexicon lexicon;
    private final SceneDraft draft;
    final @Nullable Season season;
    final Weather weather;

    Airs(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
        feast();
        this.season = seasonSaid();
        this.weather = weatherSaid();
    }

    /** A Christmas tree, an Easter bunny: things of a feast bring it along. */
    private void feast() {
        for (SubjectDraft s : draft.subjects) {
            if (draft.festival == Festival.NONE) {
                draft.festival = lexicon.brought(s.name, Festival.class).orElse(Festival.NONE);
            }
        }
    }

    private @Nullable Season seasonSaid() {
        Season first = null;
        String name = "";
        for (Meaning.Year y : draft.seasons) {
            if (first == null) {
                first = y.season();
                name = y.name();
            } else if (first != y.season()) {
                draft.notes.add(Texts.say("seasons", name, y.name()));
                break;
            }
        }
        if (first == null) {
            first = draft.places.stream()
                    .map(Meaning.Place::season)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (first == null && !draft.skies.isEmpty() && draft.skies.getFirst().weather() == Weather.SNOW) {
            first = Season.WINTER;
        }
        if (first == null && draft.festival == Festival.CHRISTMAS) {
            first = Season.WINTER;
        }
        if (first == null && (draft.festival == Festival.EASTER || draft.festival == Festival.HOLI)) {
            first = Season.SPRING;
        }
        if (first == null && draft.festival == Festival.HARVEST) {
            first = Season.AUTUMN;
        }
        if (first == null && draft.wants(Feature.PETALS)) {
            first = Season.SPRING;
        }
        if (first == null && draft.wants(Feature.SNOWFLAKES)) {
            first = Season.WINTER;
        }
        if (first == null && draft.wants(Feature.LEAVES)) {
            first = Season.AUTUMN;
        }
        return first;
    }

    private Weather weatherSaid() {
        Meaning.Sky first = null;
        for (Meaning.Sky s : draft.skies) {
            if (first == null) {
                first = s;
            } else if (!together(first.weather(), s.weather())) {
                draft.notes.add(Texts.say("weathers", first.name(), s.name()));
                break;
            } else if (strength(s.weather()) > strength(first.weather())) {
                first = s;
            }
        }
        if (first != null) {
            return first.weather();
        }
        Weather placed = draft.places.stream()
                .map(Meaning.Place::weather)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (placed != null) {
            return placed;
        }
        if (draft.wants(Feature.LIGHTNING)) {
            return Weather.STORM;
        }
        if (draft.wants(Feature.SNOWFLAKES)) {
            return Weather.SNOW;
        }
        return draft.wants(Feature.CLOUDS) ? Weather.CLOUDY : Weather.CLEAR;
    }

    private static boolean together(Weather a, Weather b) {
        boolean sun = a == Weather.CLEAR || b == Weather.CLEAR;
        boolean wet = strength(a) >= 3 || strength(b) >= 3;
        return a == b
                || !(sun && wet) && !(a == Weather.RAIN && b == Weather.SNOW || a == Weather.SNOW && b == Weather.RAIN);
    }

    private static int strength(Weather weather) {
        return switch (weather) {
            case CLEAR -> 0;
            case CLOUDY, WIND -> 1;
            case OVERCAST, FOG -> 2;
            case RAIN, SNOW -> 3;
            case STORM -> 4;
        };
    }

    /** The hour at a place. */
    Hour hour(Setting setting) {
        Meaning.Time first = null;
        for (Meaning.Time t : draft.times) {
            if (first == null) {
                first = t;
            } else if (first.hour() != t.hour() && !near(first.hour(), t.hour())) {
                draft.notes.add(Texts.say("hours", bare(first.name()), bare(t.name())));
                break;
            }
        }
        if (first != null) {
            return first.hour();
        }
        Hour placed = draft.places.stream()
                .map(Meaning.Place::hour)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (placed != null) {
            return placed;
        }
        for (String light : List.of(
                Feature.MOON,
                Feature.STARS,
                Feature.MILKY_WAY,
                Feature.NORTHERN_LIGHTS,
                Feature.SHOOTING_STAR,
                Feature.FIREWORKS,
                Feature.FIREFLIES)) {
            if (draft.wants(light)) {
                return Hour.NIGHT;
            }
        }
        boolean stargazer = draft.subjects.stream()
                .anyMatch(s -> s.doing != null && s.doing.id().equals("stargaze"));
        if (stargazer) {
            draft.feature(Feature.wanted(Feature.STARS));
            return Hour.NIGHT;
        }
        boolean lit =
                switch (draft.festival) {
                    case HALLOWEEN -> true;
                    case CHRISTMAS, DIWALI, LUNAR_NEW_YEAR, NEW_YEAR -> !setting.indoors();
                    default -> false;
                };
        if (lit || setting == Setting.CAMP || setting == Setting.SPACE) {
            return Hour.NIGHT;
        }
        Optional<Hour> brought = draft.subjects.stream()
                .flatMap(s -> lexicon.brought(s.noun.drawnAs(), Hour.class).stream())
                .findFirst();
        if (brought.isPresent()) {
            moonsOfTheirOwn();
            return brought.get();
        }
        if (draft.atmospheres.contains("dark")) {
            return Hour.NIGHT;
        }
        if (draft.atmospheres.contains("warm") && !setting.indoors()) {
            return Hour.GOLDEN_HOUR;
        }
        boolean fairyTale = setting == Setting.CASTLE_GROUNDS && weather == Weather.CLEAR && season == null;
        return fairyTale ? Hour.DUSK : Hour.DAY;
    }

    /** Moons that stand in the sky as subjects are all there are. */
    private void moonsOfTheirOwn() {
        if (draft.subjects.stream().anyMatch(s -> s.noun.drawnAs().equals(Feature.MOON))) {
            draft.feature(new Feature(Feature.MOON, false, 1, null));
        }
    }

    private static String bare(String time) {
        return time.replaceFirst("^(at|in the|by) ", "");
    }

    private static boolean near(Hour a, Hour b) {
        boolean evening = a.compareTo(Hour.GOLDEN_HOUR) >= 0 && b.compareTo(Hour.GOLDEN_HOUR) >= 0;
        boolean morning = a.compareTo(Hour.MORNING) <= 0 && b.compareTo(Hour.MORNING) <= 0;
        boolean day = a.compareTo(Hour.GOLDEN_HOUR) <= 0
                && b.compareTo(Hour.GOLDEN_HOUR) <= 0
                && a != Hour.DAWN
                && b != Hour.DAWN;
        return evening && a != Hour.NIGHT && b != Hour.NIGHT || morning || day;
    }
}
