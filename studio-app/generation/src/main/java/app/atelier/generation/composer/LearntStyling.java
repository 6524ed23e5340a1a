package app.atelier.generation.composer;

import app.atelier.generation.GenerationException;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.styles.LearntPart;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.generation.styling.LearntStyle;
import app.atelier.generation.styling.Styling;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nets of styles, opened when the first style needs them and kept. Thread-safe. */
final class LearntStyling {
    private @Nullable Styling opened;

    /**
     * The net of a style, if it has one.
     *
     * @throws GenerationException if nets do not load here
     */
    Optional<Treatment.Net> of(Style style, Progress progress) throws GenerationException {
        if (style.learnt().isEmpty()) {
            return Optional.empty();
        }
        LearntPart part = style.learnt().get();
        Styling styling = open();
        LearntStyle learnt = styling.find(part.style())
                .orElseThrow(() -> new GenerationException(ComposerText.of("style.unknown", part.style())))
                .keepingColours(part.keepColours());
        return Optional.of(picture -> styling.paint(picture, learnt, part.strength(), progress));
    }

    private synchronized Styling open() throws GenerationException {
        Styling nets = opened;
        if (nets == null) {
            try {
                nets = Styling.open();
            } catch (IOException e) {
                throw new GenerationException(ComposerText.of("style.nets"), e);
            }
            opened = nets;
        }
        return nets;
    }
}
