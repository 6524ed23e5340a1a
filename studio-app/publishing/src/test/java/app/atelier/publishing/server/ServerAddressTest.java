package app.atelier.publishing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
    @ParameterizedTest
    @CsvSource({
        "share.example, https://share.example",
        "'  Share.Example/path?x=1 ', https://share.example",
        "http://127.0.0.1:8080/, http://127.0.0.1:8080",
        "localhost:8080, http://localhost:8080",
        "https://share.example:444/@ada, https://share.example:444",
    })
    void readsWhatPeopleType(String typed, String address) {
        assertThat(ServerAddress.parse(typed)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "ftp://share.example", "not an address", "https://", "https://ada:pw@host", "a:b:c"})
    void saysWhatIsNoAddress(String typed) {
        assertThatThrownBy(() -> ServerAddress.parse(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank();
    }
}
