package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures how pictures look: tones, colour, the size of main figures and how far they stand off. */
class LookTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART);

    private static Measures measured(String prompt, long seed) throws GenerationException {
        return Measures.of(COMPOSER.generate(GenerationRequest.of(prompt, seed, 448, 336), Progress.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three red foxes under a big moon in a snowy forest at night",
                "an elephant on the savanna at golden hour",
                "a tiger in a foggy forest",
                "two parrots on the beach at sunset",
                "a red car on a city street at night in the rain",
                "a turtle under the sea",
                "a tractor in an autumn field",
                "a rocket in space",
                "a castle on a hill at dusk",
                "a guitar on a table by a window",
                "five ducks on a lake at dawn",
                "a camel in the desert at sunset"
            })
    void tonesColoursAndMainFiguresLieInTheirRanges(String prompt) throws GenerationException {
        Measures m = measured(prompt, 5);

        assertThat(m.dark()).as("darks").isBetween(.01, .45);
        assertThat(m.bright()).as("lights").isBetween(.45, 1.0);
        assertThat(m.bright() - m.dark()).as("range of tones").isGreaterThan(.25);
        assertThat(m.chroma()).as("colour").isBetween(8.0, 48.0);
        assertThat(m.heroArea()).as("share of the main figures").isBetween(.03, .30);
        assertThat(m.apart()).as("distance from what is behind").isGreaterThan(9);
    }

    @Test
    @Tag("slow")
    void nearlyAllOfManyPicturesLieInTheirRanges() throws IOException, GenerationException {
        List<String> poor = new ArrayList<>();
        List<String> prompts = prompts();
        for (String prompt : prompts) {
            for (long seed = 1; seed <= 3; seed++) {
                Measures m = measured(prompt, seed);
                boolean good = m.bright() - m.dark() > .25
                        && m.chroma() > 8
                        && (m.heroArea() == 0 || m.heroArea() > .02 && m.heroArea() < .32 && m.apart() > 8);
                if (!good) {
                    poor.add("%s, seed %d: %s".formatted(prompt, seed, m));
                }
            }
        }
        System.out.println(String.join("\n", poor));

        assertThat(poor.size()).isLessThan(prompts.size() * 3 / 10);
    }

    @Test
    void noPromptIsWrittenIntoTheCode() throws IOException {
        List<String> prompts = prompts();
        Path main = Path.of("src/main");
        try (Stream<Path> files = Files.walk(main)) {
            List<Path> checked = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/bench/"))
                    .toList();
            assertThat(checked).hasSizeGreaterThan(100);
            for (Path file : checked) {
                String text = Files.readString(file);
                assertThat(prompts).as(file.toString()).noneMatch(text::contains);
            }
        }
    }

    private static List<String> prompts() throws IOException {
        try (InputStream in = LookTest.class.getResourceAsStream("/app/atelier/generation/bench/prompts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
