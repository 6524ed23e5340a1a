package app.atelier.imaging.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FontsTest {
    static java.util.List<FontFamily> families() {
        return Fonts.all();
    }

    @Test
    void thereIsAFamilyOfEveryKind() {
        Set<FontKind> kinds = Fonts.all().stream().map(FontFamily::kind).collect(Collectors.toSet());
        assertThat(Fonts.all()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(kinds).containsAll(EnumSet.allOf(FontKind.class));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFaceOfAFamilyCanBeDrawnWith(FontFamily family) {
        for (FontFace face : family.faces()) {
            Font font = face.font();
            int letter =
                    switch (family.id()) {
                        case "noto-emoji" -> 0x1f98a;
                        case "noto-sans-thai" -> 'ก';
                        case "noto-sans-devanagari" -> 'न';
                        case "noto-sans-arabic" -> 'ع';
                        default -> 'R';
                    };
            assertThat(font.canDisplay(letter))
                    .as("%s %d", family.id(), face.weight())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"400,400", "100,400", "500,400", "550,700", "600,700", "700,700", "799,700", "800,900", "900,900"})
    void theNearestWeightIsTaken(int wished, int taken) {
        FontFamily inter = Fonts.family("inter").orElseThrow();
        assertThat(inter.face(wished, false).weight()).isEqualTo(taken);
    }

    @Test
    void italicsAreTakenWhereTheyAre() {
        assertThat(Fonts.family("inter").orElseThrow().face(400, true).italic()).isTrue();
        assertThat(Fonts.family("bebas-neue").orElseThrow().hasItalic()).isFalse();
        assertThat(Fonts.family("bebas-neue").orElseThrow().face(400, true).italic())
                .isFalse();
    }

    @Test
    void familiesAreFoundByIdAndByNameInAnyCase() {
        assertThat(Fonts.family("Bebas Neue"))
                .isEqualTo(Fonts.family("bebas-neue"))
                .isPresent();
        assertThat(Fonts.family("INTER")).isPresent();
        assertThat(Fonts.family("no such font")).isEmpty();
    }

    @Test
    void aFontThatIsGoneIsSaidInOneSentence() {
        Text text = Text.of("a", "No Such Font", 20);
        assertThat(Fonts.problem(text)).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("No Such Font")
                .contains(Fonts.standard().name())
                .endsWith("."));
        assertThat(Fonts.problem(text.withFont("inter"))).isEmpty();
    }
}
