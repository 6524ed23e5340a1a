package app.atelier.server.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
    private static final String TOKEN = "t".repeat(43);

    @Test
    void aTokenLooksOtherOnEachPageAndIsTheSame() {
        String one = Sessions.masked(TOKEN, "a".repeat(43));
        String other = Sessions.masked(TOKEN, "b".repeat(43));
        assertThat(one).doesNotContain(TOKEN).isNotEqualTo(other);
        assertThat(Sessions.unmasked(one)).isEqualTo(TOKEN);
        assertThat(Sessions.unmasked(other)).isEqualTo(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "tttttttttttttttttttttttttttttttttttttttttttt", "\u00E4\u00F6\u00FC!!!"})
    void nothingElseIsAToken(String text) {
        assertThat(Sessions.unmasked(text)).isEmpty();
        assertThat(Sessions.unmasked("a".repeat(43) + text)).isNotEqualTo(TOKEN);
    }
}
