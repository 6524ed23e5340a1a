package app.atelier.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {
    @Test
    void thisProcessIsAlive() {
        assertThat(Owner.isAlive(Owner.own())).isTrue();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTheOwner() {
        assertThat(Owner.isAlive(ProcessHandle.current().pid() + "@1000")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "x@y", "12", "99999999999999999999@1", "4194399@1000"})
    void nobodyIsNotAlive(String owner) {
        assertThat(Owner.isAlive(owner)).isFalse();
    }
}
