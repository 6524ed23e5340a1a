package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.meaning.MeaningTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unknown words by their nearest meaning. */
class WordMeaningsTest {
    private static final ArtPack ART = ArtPack.open();

    @TempDir
    static Path cache;

    @Test
    void takesMostWordsRightlyAndLeavesTheRest() throws IOException {
        Lexicon lexicon = Lexicon.load(ART);
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int pictureless = 0;
        int taken = 0;
        try (WordMeanings meanings = WordMeanings.lazily(cache, Runnable::run)) {
            for (String line : lines()) {
                int space = line.indexOf(' ');
                String word = line.substring(0, space);
                List<String> allowed = Arrays.asList(line.substring(space + 1).split(","));
                if (!lexicon.meanings(word).isEmpty()) {
                    continue;
                }
                Optional<MeaningTable.Match> match = meanings.near(word);
                if (allowed.contains("-")) {
                    pictureless++;
                    taken += match.isPresent() ? 1 : 0;
                } else if (match.isEmpty()) {
                    missed++;
                } else if (allowed.contains(match.get().phrase())) {
                    right++;
                } else {
                    wrong++;
                    System.out.println(
                            "  wrongly taken: " + word + " for " + match.get().phrase());
                }
            }
        }
        System.out.printf(
                Locale.ENGLISH,
                "Nearest meaning at %.2f: %d right, %d wrong, %d left out; of %d words without a picture %d taken%n",
                WordMeanings.NEAR,
                right,
                wrong,
                missed,
                pictureless,
                taken);
        assertThat(right).isGreaterThanOrEqualTo(10);
        assertThat(right / (double) (right + wrong)).isGreaterThanOrEqualTo(.8);
        assertThat(taken / (double) pictureless).isLessThanOrEqualTo(.08);
    }

    @Test
    void saysWhatAnUnknownWordWasTakenFor() {
        try (WordMeanings meanings = WordMeanings.lazily(cache, Runnable::run)) {
            PromptReader reader = PromptReader.open(ART).withMeanings(meanings);

            Scene quick = reader.read("a pupper in the park");
            Scene full = reader.readFully("a pupper in the park", "");

            assertThat(quick.subjects()).isEmpty();
            assertThat(quick.notes()).contains("No picture for “pupper”. It is left out.");
            assertThat(full.subjects()).singleElement().satisfies(s -> assertThat(s.art())
                    .isEqualTo("noto:dog"));
            assertThat(full.notes()).containsExactly("“pupper” is drawn as pup, the nearest in meaning.");
            assertThat(full).isEqualTo(reader.readFully("a pupper in the park", ""));
        }
    }

    @Test
    void goesOnWithoutAModelThatCannotBeUnpacked() throws IOException {
        Path file = Files.writeString(cache.resolve("not-a-folder"), "x");
        try (WordMeanings meanings = WordMeanings.lazily(file, Runnable::run)) {
            Scene scene = PromptReader.open(ART).withMeanings(meanings).readFully("a fox with hygge", "");

            assertThat(scene.subjects()).hasSize(1);
            assertThat(scene.readings())
                    .anyMatch(r -> r.role() == ReadingRole.UNKNOWN && r.word().equals("hygge"));
        }
    }

    @Test
    void hasAVectorForNearlyEveryPhraseOfTheLexicon() throws IOException {
        MeaningTable table;
        try (InputStream in = WordMeanings.class.getResourceAsStream("/app/atelier/assets/lexicon/meanings.bin")) {
            table = MeaningTable.read(in);
        }
        Set<String> phrases = new HashSet<>(Lexicon.load(ART).visiblePhrases());

        long lacking = phrases.size()
                - table.phrases().stream().filter(phrases::contains).count();

        assertThat(lacking).as("run MakeMeanings after changing the lexicon").isLessThan(phrases.size() / 20);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = WordMeaningsTest.class.getResourceAsStream("nearest.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        }
    }
}
