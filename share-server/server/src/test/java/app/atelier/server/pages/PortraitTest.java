package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitTest {
    @Test
    void the_name_decides() {
        assertThat(Portrait.of("mara")).isEqualTo(Portrait.of("mara")).isNotEqualTo(Portrait.of("jun"));
    }

    @Test
    void it_is_a_small_picture_of_its_own_for_each_name() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(Portrait.of("mara")));

        assertThat(image.getWidth()).isEqualTo(Portrait.SIDE);
        assertThat(Portrait.of("mara").length).isLessThan(20_000);
        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> Assets.hash(Portrait.of("name" + i)))
                        .distinct())
                .hasSize(50);
    }
}
