package app.atelier.generation.composer;

import app.atelier.generation.GenerationException;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.styles.LearntPart;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.generation.styling.LearntStyle;
import app.atelier.generation.styling.Styling;
import app.atelier.generation.styling.StylingOnDemand;
import app.atelier.imaging.Picture;
import java.io.IOException;
import java.util.Optional;

/** The nets of styles, opened when the first style needs them and kept. Thread-safe. */
final class LearntStyling {
    private final StylingOnDemand nets = new StylingOnDemand();

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
        return Optional.of(
                new Treatment.Net(style.label(), picture -> styling.paint(picture, learnt, part.strength(), progress)));
    }

    /**
     * The net that paints like another picture.
     *
     * @throws GenerationException if that is not there, or nets do not load here
     */
    Treatment.Net like(Likeness likeness, Examples examples, Progress progress) throws GenerationException {
        try {
            Picture example = examples.find(likeness.sha256())
                    .orElseThrow(() -> new GenerationException(ComposerText.of("like.gone", likeness.title())));
            Styling styling = open();
            return new Treatment.Net(
                    ComposerText.of("like.layer", likeness.title()),
                    picture ->
                            styling.paintAs(picture, example, likeness.keepsColours(), likeness.strength(), progress));
        } catch (IOException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    private Styling open() throws GenerationException {
        try {
            return nets.get();
        } catch (IOException e) {
            throw new GenerationException(ComposerText.of("style.nets"), e);
        }
    }
}
