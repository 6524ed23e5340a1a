package app.atelier.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationRequestTest {

    @ParameterizedTest
    @CsvSource({"0,512", "512,-1", "100000,512", "255,512", "512,4097"})
    void sizesOutOfRangeAreRefusedWithASentence(int width, int height) {
        assertThatThrownBy(() -> GenerationRequest.of("a fox", 1, width, height))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 to 4096")
                .hasMessageContaining(Integer.toString(width))
                .hasMessageEndingWith(".");
    }

    @Test
    void theSmallestAndTheLargestSizeAreAllowed() {
        assertThat(GenerationRequest.of("a fox", 1, 256, 4096).height()).isEqualTo(4096);
    }

    @Test
    void aPromptOfTenThousandCharactersIsRefusedWithASentence() {
        String prompt = "fox ".repeat(2500);

        assertThatThrownBy(() -> GenerationRequest.of(prompt, 1, 512, 512))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A prompt can have up to 2000 characters and this one has 10000. Shorten it and try again.");
    }

    @Test
    void anotherSeedKeepsEverythingElse() {
        GenerationRequest request = GenerationRequest.of("a fox", 1, 512, 512).withStyle("flat");

        assertThat(IntStream.range(0, 3).mapToObj(request::withSeed))
                .allMatch(r -> r.prompt().equals("a fox") && r.style().equals("flat"))
                .extracting(GenerationRequest::seed)
                .containsExactly(0L, 1L, 2L);
    }
}
