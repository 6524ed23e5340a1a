package app.atelier.desktop.cli;

import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.generation.styling.LearntStyle;
import app.atelier.generation.styling.LearntStyles;
import app.atelier.imaging.edits.Preset;
import app.atelier.imaging.edits.Presets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** What shells may complete as the values of options; each list is read when it is asked for. */
final class Candidates {
    private Candidates() {}

    /** Styles to draw in. */
    static final class DrawnStyles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Styles.shipped().all().stream().map(Style::id).iterator();
        }
    }

    /** Styles to paint in. */
    static final class PaintedStyles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            try {
                return LearntStyles.shipped().stream().map(LearntStyle::id).iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Looks. */
    static final class Looks implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Presets.all().stream().map(Preset::id).iterator();
        }
    }

    /** Who sees a post. */
    static final class Audiences implements Iterable<String> {
        static final List<String> ALL = List.of("public", "unlisted", "followers", "direct");

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }
}
