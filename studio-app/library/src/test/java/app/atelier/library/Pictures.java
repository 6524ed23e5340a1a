package app.atelier.library;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.protocol.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Small real pictures, each seed with other pixels. */
final class Pictures {
    private Pictures() {}

    static Picture picture(int seed) {
        int[] pixels = new int[48 * 32];
        Arrays.fill(pixels, 0xFF000000 | seed * 7919 & 0xFFFFFF);
        return Picture.ofArgb(48, 32, pixels);
    }

    static Recipe recipe(String prompt, int seed) {
        return Recipe.builder(prompt)
                .backend("composer", "1")
                .style("paper-cut")
                .seed(seed)
                .size(48, 32)
                .build();
    }

    static NewArtwork artwork(String prompt, int seed) {
        return NewArtwork.of(picture(seed)).recipe(recipe(prompt, seed)).origin(Origin.COMPOSED);
    }

    static Path png(Path file, int seed) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new PictureWriter().encode(picture(seed), PictureMetadata.NONE, ExportSettings.PNG));
        return file;
    }
}
