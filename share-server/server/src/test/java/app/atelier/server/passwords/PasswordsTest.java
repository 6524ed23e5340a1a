package app.atelier.server.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void knowsARightPasswordFromAWrongOne() {
        String hash = passwords.hash("correct horse é狐");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse é狐", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("correct horse e狐", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("", Optional.of(hash))).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(passwords.hash("same")).isNotEqualTo(passwords.hash("same"));
    }

    @Test
    void matchesNothingForNobody() {
        assertThat(passwords.matches("a password that nobody has", Optional.empty()))
                .isFalse();
    }
}
