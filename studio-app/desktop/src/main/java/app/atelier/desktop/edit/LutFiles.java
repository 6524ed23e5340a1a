package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.Lut;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Look-up tables out of {@code .cube} files. */
final class LutFiles {
    private static final Texts TEXTS = Texts.of(LutFiles.class);
    private static final Pattern TITLE = Pattern.compile("TITLE\\s+\"([^\"]*)\"");
    private static final int HEAD = 2_000;
    private static final long LARGEST = 64L << 20;

    /** A table that changes nothing, until another one is chosen. */
    static final String NEUTRAL = "TITLE \"–\"\nLUT_1D_SIZE 2\n0 0 0\n1 1 1\n";

    private LutFiles() {}

    /** Asks for a file. */
    static Optional<Path> choose(Node near) {
        var chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("lut.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.get("lut.files"), "*.cube", "*.CUBE"));
        File file = chooser.showOpenDialog(
                near.getScene() == null ? null : near.getScene().getWindow());
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** @throws IllegalArgumentException with a sentence when it is no look-up table */
    static String read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException(TEXTS.get("lut.large"));
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return new Lut(text, 1).cube();
    }

    /** What the table calls itself. */
    static String title(String cube) {
        var found = TITLE.matcher(cube.substring(0, Math.min(HEAD, cube.length())));
        return found.find() ? found.group(1) : TEXTS.get("lut.untitled");
    }
}
