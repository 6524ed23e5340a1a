package app.atelier.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerConfigTest {
    @TempDir
    Path folder;

    private ServerConfig resolve(ConfigKey key, String value) {
        return ServerConfig.resolve(Map.of(ConfigKey.DATA, folder.toString(), key, value), Map.of(), null);
    }

    @Test
    void takesFlagsBeforeVariablesBeforeTheFileBeforeDefaults() throws IOException {
        Files.writeString(folder.resolve(ServerConfig.FILE_NAME), "port=1\ntitle=from the file\nbind=0.0.0.0\n");
        ServerConfig config = ServerConfig.resolve(
                Map.of(ConfigKey.DATA, folder.toString(), ConfigKey.PORT, "3"),
                Map.of("ATELIER_PORT", "2", "ATELIER_BIND", "127.0.0.2", "ATELIER_UNKNOWN", "x"),
                null);
        assertThat(config.port()).isEqualTo(3);
        assertThat(config.bind()).isEqualTo("127.0.0.2");
        assertThat(config.title()).isEqualTo("from the file");
        assertThat(config.maxMedia()).isEqualTo(4);
    }

    @Test
    void everyExampleAndDefaultCanBeUsed() {
        for (ConfigKey key : ConfigKey.values()) {
            if (key != ConfigKey.DATA) {
                assertThat(resolve(key, key.example())).as(key.key()).isNotNull();
                assertThat(resolve(key, key.standard())).as(key.key()).isNotNull();
            }
            assertThat(key.reason()).as(key.key()).endsWith(".");
        }
    }

    @Test
    void refusesWhatCannotBeUsedByName() throws IOException {
        for (String port : new String[] {"-1", "65536", "many", "1.5"}) {
            assertThatThrownBy(() -> resolve(ConfigKey.PORT, port))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("of port")
                    .hasMessageContaining("0 to 65535");
        }
        for (String url :
                new String[] {"ftp://a", "https://a/path", "a.example", "https://user@a", "https://a?b", "http://"}) {
            assertThatThrownBy(() -> resolve(ConfigKey.BASE_URL, url)).isInstanceOf(ConfigurationException.class);
        }
        assertThat(resolve(ConfigKey.BASE_URL, "https://a.example:8443/").baseUrl())
                .hasToString("https://a.example:8443");
        assertThatThrownBy(() -> resolve(ConfigKey.REGISTRATIONS, "maybe"))
                .hasMessageContaining("open, approval or closed");
        Path file = Files.writeString(folder.resolve("other"), "prot=1\n");
        assertThatThrownBy(() -> ServerConfig.resolve(Map.of(ConfigKey.DATA, folder.toString()), Map.of(), file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\"prot\"");
    }
}
