package app.atelier.desktop.cli;

import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.UnreadableSceneException;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.wording.Choices;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A scene that somebody may have written by hand.
 *
 * @param prompt the words it was read from; may be empty
 */
record SceneFile(String json, String prompt) {
    private static final long LONGEST = 4 << 20;

    /**
     * Reads a file and checks all of it, so that whatever is wrong is said with the file's name. Fields that no scene
     * has are passed over, with a remark.
     *
     * @throws IOException when it cannot be read
     */
    static SceneFile read(Path file, Styles styles, Output output) throws IOException {
        String json = Inputs.text(file, LONGEST, "scene.make");
        try {
            Scene scene = Scene.fromJson(json);
            known("mood", scene.mood(), Moods.all().stream().map(Mood::id).toList(), file);
            known("style", scene.style(), styles.all().stream().map(Style::id).toList(), file);
            Scene.unknownFields(Json.mapper().readTree(json))
                    .forEach(sentence -> output.remark("scene.remark", file, sentence));
            String words = scene.prompt();
            return new SceneFile(json, words.substring(0, Math.min(words.length(), GenerationRequest.LONGEST_PROMPT)));
        } catch (UnreadableSceneException e) {
            throw new CommandFailure(CliTexts.get("scene.bad", file, e.getMessage()));
        } catch (JsonProcessingException e) {
            throw new CommandFailure(CliTexts.get("scene.bad", file, e.getOriginalMessage()));
        }
    }

    /** Drawing takes the usual one for what is not known; whoever wrote it wants to know. */
    private static void known(String field, String value, List<String> all, Path file) {
        if (!value.isEmpty() && !all.contains(value)) {
            throw new CommandFailure(CliTexts.get(
                    "scene.bad", file, CliTexts.get("scene.value", field, value, Choices.hint(value, all))));
        }
    }
}
