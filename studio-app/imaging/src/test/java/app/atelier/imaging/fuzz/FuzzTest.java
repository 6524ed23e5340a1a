package app.atelier.imaging.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Damaged files of every kind: what they hold or one sentence, never a crash, a hang or another exception. */
class FuzzTest {
    @TestFactory
    List<DynamicTest> everySeedIsAGoodFile() throws Exception {
        return Seeds.all().stream()
                .map(seed -> DynamicTest.dynamicTest(
                        seed.name(),
                        () -> assertThat(seed.decoder().read(seed.file())).isEmpty()))
                .toList();
    }

    @Test
    void twoThousandDamagedFilesGiveWhatTheyHoldOrASentence() throws Exception {
        damage(2_000, 20_260_101L);
    }

    @Test
    @Tag("slow")
    void aHundredThousandDamagedFilesGiveWhatTheyHoldOrASentence() throws Exception {
        damage(100_000, 77L);
    }

    private static void damage(int files, long seed) throws Exception {
        Fuzz fuzz = new Fuzz(null);
        fuzz.run(files, seed);
        assertThat(fuzz.faults()).isEmpty();
        fuzz.figures().forEach((name, figures) -> {
            assertThat(figures.refused).as("%s: some damage is noticed", name).isPositive();
        });
        assertThat(fuzz.figures().values().stream().mapToInt(f -> f.given).sum())
                .as("some damage is harmless")
                .isPositive();
    }

    /** Files that made trouble once. */
    @TestFactory
    List<DynamicTest> whatMadeTroubleOnceDoesSoNoMore() throws Exception {
        Path folder = Path.of(FuzzTest.class.getResource("/fuzz").toURI());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".bin"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String name = file.getFileName().toString();
                        Decoder decoder = Decoder.valueOf(name.substring(0, name.indexOf('-')));
                        Optional<String> sentence = decoder.read(Files.readAllBytes(file));
                        assertThat(sentence.orElse("given")).isNotBlank().doesNotContain("Exception");
                    }))
                    .toList();
        }
    }
}
