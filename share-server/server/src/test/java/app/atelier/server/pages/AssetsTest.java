package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final int LARGEST_STYLESHEET = 30 * 1024;
    private static final int LARGEST_SCRIPT = 15 * 1024;
    private static final int LARGEST_FONTS = 60 * 1024;

    private final Assets assets = Assets.load();

    @Test
    void are_small() {
        assertThat(bytes("atelier.css")).hasSizeLessThan(LARGEST_STYLESHEET);
        assertThat(bytes("atelier.js")).hasSizeLessThan(LARGEST_SCRIPT);
        assertThat(bytes("fonts/inter.woff2").length
                        + bytes("fonts/fraunces.woff2").length
                        + bytes("fonts/mono.woff2").length)
                .isLessThan(LARGEST_FONTS);
    }

    @Test
    void the_stylesheet_asks_for_fonts_by_their_version_and_for_nothing_else() {
        var addresses =
                Pattern.compile("url\\(([^)]*)\\)").matcher(new String(bytes("atelier.css"), StandardCharsets.UTF_8));

        assertThat(addresses.results().map(match -> match.group(1)))
                .containsExactlyInAnyOrder(
                        assets.address("fonts/inter.woff2"),
                        assets.address("fonts/fraunces.woff2"),
                        assets.address("fonts/mono.woff2"));
    }

    private byte[] bytes(String name) {
        return assets.find(name).orElseThrow().bytes();
    }
}
