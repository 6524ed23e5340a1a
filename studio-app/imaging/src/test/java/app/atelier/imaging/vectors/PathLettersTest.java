package app.atelier.imaging.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathLettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M10 10 C 20-20,4.e1 20 50 10 Z m1 2z | M10 10 C 20-20,4.e1 20 50 10 Z m1 2z",
                "M1 2 L3 4 Z[[[[ | M1 2 L3 4 Z",
                "M1 2 L3 4 z 5 6 | M1 2 L3 4 z",
                "M1 2 L#3 4 | M1 2 L",
                "M1 2ZZ L9 9 | M1 2ZZ L9 9"
            })
    void dataEndsAtItsFirstFault(String data, String expected) {
        assertThat(PathLetters.untilFault(data).strip()).isEqualTo(expected);
    }
}
