package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a prompt says. Plain data: it is stored in the recipe, can be edited, and gives the same picture for the same
 * seed and size.
 *
 * @param version {@value #VERSION} now; a reader refuses newer ones
 * @param prompt the words it was read from
 * @param subjects in the order of the words; the first is the hero; empty if the place alone is the picture
 * @param setting the place, named or taken from the subject
 * @param settingColour {@code #rrggbb} if a colour was said of the place ("a pink lagoon"), else null
 * @param hour time of day
 * @param weather what falls or blows
 * @param season null if nothing tells
 * @param mood id of the colour mood that follows from place, hour and weather: {@code night}, {@code golden-hour},
 *     {@code warm-room} …
 * @param festival festive theme, or NONE
 * @param style id of the style asked for, empty if the words name none
 * @param camera how near the viewer stands
 * @param features what sky, light and surroundings shall or shall not show
 * @param palette colours {@code #rrggbb} that were named but belong to no noun
 * @param readings how each word was read, in order, not overlapping
 * @param notes plain sentences of what was not understood or was decided
 * @param composition what the picture keeps while the scene is edited; null to compose it anew
 */
public record Scene(
        int version,
        String prompt,
        List<Subject> subjects,
        Setting setting,
        @Nullable String settingColour,
        Hour hour,
        Weather weather,
        @Nullable Season season,
        String mood,
        Festival festival,
        String style,
        Camera camera,
        List<Feature> features,
        List<String> palette,
        List<Reading> readings,
        List<String> notes,
        @Nullable Composition composition) {
    public static final int VERSION = 1;

    /** @throws IllegalArgumentException with one plain sentence if a colour is none */
    public Scene {
        Subject.requireColour(settingColour);
        palette.forEach(Subject::requireColour);
        subjects = subjects instanceof WatchedList<Subject> ? subjects : List.copyOf(subjects);
        features = List.copyOf(features);
        palette = List.copyOf(palette);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    /** A scene whose composition is still open. */
    public Scene(
            int version,
            String prompt,
            List<Subject> subjects,
            Setting setting,
            @Nullable String settingColour,
            Hour hour,
            Weather weather,
            @Nullable Season season,
            String mood,
            Festival festival,
            String style,
            Camera camera,
            List<Feature> features,
            List<String> palette,
            List<Reading> readings,
            List<String> notes) {
        this(
                version,
                prompt,
                subjects,
                setting,
                settingColour,
                hour,
                weather,
                season,
                mood,
                festival,
                style,
                camera,
                features,
                palette,
                readings,
                notes,
                null);
    }

    /** How many figures subjects are together. */
    public static int figures(List<Subject> subjects) {
        return subjects.stream().mapToInt(Subject::count).sum();
    }

    /** The first subject. */
    public Optional<Subject> hero() {
        return subjects.stream().findFirst();
    }

    public Optional<Subject> subject(String id) {
        return subjects.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The feature of that id if the words ask for it. */
    public Optional<Feature> feature(String id) {
        return features.stream().filter(f -> f.id().equals(id) && f.present()).findFirst();
    }

    /** True if the words rule the feature out: "no clouds". */
    public boolean without(String id) {
        return features.stream().anyMatch(f -> f.id().equals(id) && !f.present());
    }

    /** True if a word of that role was said, false if it was taken from the rest. */
    public boolean says(ReadingRole role) {
        return readings.stream().anyMatch(r -> r.role() == role);
    }

    /** The same scene with other subjects. */
    public Scene withSubjects(List<Subject> others) {
        return copy(prompt, others, hour, weather, mood, style, readings, notes, composition);
    }

    /** The same with another composition, null for an open one. */
    public Scene withComposition(@Nullable Composition other) {
        return copy(prompt, subjects, hour, weather, mood, style, readings, notes, other);
    }

    /** The same at another hour, in other weather, in the mood that follows from them. */
    public Scene withAir(Hour otherHour, Weather otherWeather, String otherMood) {
        return copy(prompt, subjects, otherHour, otherWeather, otherMood, style, readings, notes, composition);
    }

    /** The same in another season, null for none that tells, in the mood that follows from it. */
    public Scene withSeason(@Nullable Season other) {
        Scene changed = new Scene(
                version,
                prompt,
                subjects,
                setting,
                settingColour,
                hour,
                weather,
                other,
                mood,
                festival,
                style,
                camera,
                features,
                palette,
                readings,
                notes,
                composition);
        return mood.equals(Air.of(this).mood()) ? changed.withMoodOfAir() : changed;
    }

    /** What the drawing of surroundings may depend on: without words, readings and composition, and with these subjects. */
    public Scene bare(List<Subject> others) {
        return copy("", others, hour, weather, mood, "", List.of(), List.of(), null);
    }

    private Scene copy(
            String otherPrompt,
            List<Subject> others,
            Hour otherHour,
            Weather otherWeather,
            String otherMood,
            String otherStyle,
            List<Reading> otherReadings,
            List<String> otherNotes,
            @Nullable Composition otherComposition) {
        return new Scene(
                version,
                otherPrompt,
                others,
                setting,
                settingColour,
                otherHour,
                otherWeather,
                season,
                otherMood,
                festival,
                otherStyle,
                camera,
                features,
                palette,
                otherReadings,
                otherNotes,
                otherComposition);
    }

    /** As JSON, for the recipe; whether the mood follows from the rest is written beside it, so that it goes on following. */
    public JsonNode toJson() {
        ObjectNode json = SceneJson.MAPPER.valueToTree(this);
        if (mood.equals(Air.of(this).mood())) {
            json.put(SceneJson.FOLLOWING_MOOD, mood);
        }
        return json;
    }

    /** The same with the mood that follows from place, hour, weather and season. */
    Scene withMoodOfAir() {
        return withAir(hour, weather, Air.of(this).mood());
    }

    /**
     * Reads what {@link #toJson()} wrote, or what a person did: all but the subjects' nouns, pictures and kinds may be left out. A mood that
     * is left out, or that followed from the rest when it was written and was not changed since, follows from place, hour, weather and season.
     *
     * @throws UnreadableSceneException if it is no scene or from a newer version; its message is one plain sentence
     */
    public static Scene fromJson(JsonNode json) throws UnreadableSceneException {
        return SceneReading.read(json);
    }

    /** As {@link #fromJson(JsonNode)}, of text that may not even be JSON. */
    public static Scene fromJson(String json) throws UnreadableSceneException {
        return SceneReading.read(json);
    }

    /**
     * What somebody wrote into a scene that no scene has, such as a misspelt field: it is passed over when the scene is
     * read. A plain sentence each, with the names there are.
     */
    public static List<String> unknownFields(JsonNode json) {
        return SceneReading.unknown(json);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return subjects.isEmpty();
    }
}
