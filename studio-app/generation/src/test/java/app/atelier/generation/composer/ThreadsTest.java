package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.bench.ComposeBench;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures do not depend on how many threads draw them, nor on what was drawn before. */
class ThreadsTest {
    private static final ArtPack ART = ArtPack.open();
    private static final PromptReader READER = PromptReader.open(ART);
    private static final Styles STYLES = Styles.shipped();
    private static final Composer ONE = new Composer(READER, ART, STYLES, 1);
    private static final Composer TWO = new Composer(READER, ART, STYLES, 2);
    private static final Composer MANY = new Composer(READER, ART, STYLES, 5);

    @Test
    void everySceneAndStoryIsTheSameOnOneTwoAndFiveThreads() throws GenerationException, IOException {
        List<String> prompts = new ArrayList<>(lines("prompts.txt"));
        prompts.addAll(lines("stories.txt"));
        prompts.add("two foxes and a hare swimming in a lake");
        for (int i = 0; i < prompts.size(); i++) {
            isTheSame(GenerationRequest.of(prompts.get(i), i, 288, 256));
        }
    }

    @Test
    void everyStyleIsTheSameWithLandWaterAndRooms() throws GenerationException {
        List<String> prompts = List.of(
                "a fox and a hare on a rock by a lake at sunset",
                "a cup of tea on a table by a rainy window",
                "a city street at night in the rain with a red car");
        int at = 0;
        for (Style style : STYLES.all()) {
            isTheSame(GenerationRequest.of(prompts.get(at++ % prompts.size()), 6, 256, 256)
                    .withStyle(style.id()));
        }
        for (String prompt : prompts) {
            isTheSame(GenerationRequest.of(prompt, 6, 256, 256).withStyle("paper-cut"));
        }
    }

    private static void isTheSame(GenerationRequest request) throws GenerationException {
        Picture alone = ONE.generate(request, Progress.NONE).picture();
        String what = request.style() + ": " + request.prompt();
        assertThat(TWO.generate(request, Progress.NONE).picture().samePixels(alone))
                .as(what + ", two threads")
                .isTrue();
        assertThat(MANY.generate(request, Progress.NONE).picture().samePixels(alone))
                .as(what + ", five threads")
                .isTrue();
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ComposeBench.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
