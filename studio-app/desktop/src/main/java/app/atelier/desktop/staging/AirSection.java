package app.atelier.desktop.staging;

import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.scene.Air;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Hour, weather, season, colours and style of the whole picture. */
final class AirSection extends VBox {
    private static final Texts TEXTS = Texts.of(AirSection.class);
    /** Stands for the colours that hour and weather bring. */
    private static final String FOLLOWS = "";

    private static final Set<String> INDOORS = Set.of("day-room", "warm-room", "dark-room");
    /** Belong to places that have no other light. */
    private static final Set<String> ELSEWHERE =
            Set.of("under-water", "under-water-evening", "under-water-night", "space", "planet-dawn", "planet-night");

    private final Choices<Hour> hour;
    private final Choices<Weather> weather;
    private final Choices<Optional<Season>> season;
    private final Choices<String> mood;
    private final Choices<String> style;
    private final Node moods;

    AirSection(StagingModel model, SequencedMap<String, String> styles) {
        getStyleClass().add("section");
        var edits = model.edits();
        hour = new Choices<>("staging-hour", TEXTS.get("hour"), List.of(Hour.values()), SceneWords::of, edits::hour);
        weather = new Choices<>(
                "staging-weather", TEXTS.get("weather"), List.of(Weather.values()), SceneWords::of, edits::weather);
        List<Optional<Season>> seasons = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Season.values()).forEach(one -> seasons.add(Optional.of(one)));
        season = new Choices<>(
                "staging-season", TEXTS.get("season"), seasons, SceneWords::of, one -> edits.season(one.orElse(null)));
        mood = new Choices<>("staging-mood", TEXTS.get("mood"), List.of(), AirSection::mood, edits::mood);
        style = new Choices<>(
                "staging-style",
                TEXTS.get("style"),
                List.copyOf(styles.sequencedKeySet()),
                id -> styles.getOrDefault(id, id),
                model::style);
        moods = StagingPanel.line(TEXTS.get("mood"), mood);
        var head = row(8, text(TEXTS.get("air"), "section-title"));
        head.setMinHeight(20);
        getChildren()
                .addAll(
                        head,
                        StagingPanel.line(TEXTS.get("hour"), hour),
                        StagingPanel.line(TEXTS.get("weather"), weather),
                        StagingPanel.line(TEXTS.get("season"), season),
                        moods,
                        StagingPanel.line(TEXTS.get("style"), style));
        model.scene().subscribe(this::show);
        model.style().subscribe(style::show);
    }

    static String mood(String id) {
        String key = "mood." + (id.isEmpty() ? "follows" : id);
        return TEXTS.has(key) ? TEXTS.get(key) : id.replace('-', ' ');
    }

    /** All moods that a place can be lit in. */
    static List<String> moods(Setting setting) {
        List<String> offered = new ArrayList<>(List.of(FOLLOWS));
        Moods.all().stream()
                .map(Mood::id)
                .filter(id -> !ELSEWHERE.contains(id) && INDOORS.contains(id) == setting.indoors())
                .forEach(offered::add);
        return offered;
    }

    private void show(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        hour.show(scene.hour());
        weather.show(scene.weather());
        season.show(Optional.ofNullable(scene.season()));
        mood.values(moods(scene.setting()));
        mood.show(scene.mood().equals(Air.of(scene).mood()) ? FOLLOWS : scene.mood());
        boolean light = scene.setting() == Setting.UNDER_WATER
                || scene.setting() == Setting.SPACE
                || scene.setting() == Setting.PLANET;
        shown(moods, !light);
    }
}
