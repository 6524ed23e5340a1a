package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.scene.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FlowerFieldTest {
    @Test
    void eachFieldIsOfAFeatureThatCanBeAskedFor() throws IOException {
        Properties fields = new Properties();
        try (InputStream in = FlowerField.class.getResourceAsStream("fields.properties")) {
            fields.load(in);
        }

        assertThat(fields.stringPropertyNames()).isNotEmpty().isSubsetOf(Feature.KNOWN);
        for (String id : fields.stringPropertyNames()) {
            List<String> told = List.of(fields.getProperty(id).split(" "));
            assertThat(told.getFirst()).isIn("cup", "spike", "bowl", "wheel", "sun", "ear");
            assertThat(told.subList(1, told.size())).isNotEmpty().allMatch(c -> Rgb.parse(c) >= 0);
        }
    }
}
