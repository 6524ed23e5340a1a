package app.atelier.generation.styling;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The learnt styles that are offered, read from {@code models/styles.json}; needs no net. */
public final class LearntStyles {
    private static final String LIST = "/app/atelier/assets/models/styles.json";

    private LearntStyles() {}

    /** In the order they are shown in. */
    public static List<LearntStyle> shipped() throws IOException {
        try (InputStream in = LearntStyles.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new FileNotFoundException("The list of learnt styles is missing. Install Atelier again.");
            }
            return List.of(new ObjectMapper().readValue(in, LearntStyle[].class));
        }
    }
}
