package app.atelier.desktop.staging;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Drawing;
import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.language.Corrections;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import java.util.List;

/** Who draws scenes and reads words for them. Called away from the window's thread. */
public interface Stager {
    /** Draws a request from nothing. */
    Drawing draw(GenerationRequest request, Progress progress) throws GenerationException;

    /** Draws a changed scene on from an earlier drawing. */
    Drawing redraw(Drawing earlier, Scene changed, Progress progress) throws GenerationException;

    /** A small picture of a request, quickly. */
    Picture sketch(GenerationRequest request, Progress progress) throws GenerationException;

    /** Whether pictures of a style are treated as a whole when they are finished, which takes longer than drawing on. */
    boolean treats(String style);

    Scene read(String words);

    /** What a noun could be instead; may take a moment. */
    List<Alternative> alternatives(String noun);

    /** The composer itself. */
    static Stager of(Composer composer, PromptReader reader, Styles styles) {
        return new Stager() {
            @Override
            public Drawing draw(GenerationRequest request, Progress progress) throws GenerationException {
                return composer.draw(request, progress);
            }

            @Override
            public Drawing redraw(Drawing earlier, Scene changed, Progress progress) throws GenerationException {
                return composer.redraw(earlier, changed, progress);
            }

            @Override
            public Picture sketch(GenerationRequest request, Progress progress) throws GenerationException {
                return composer.preview(request, progress).picture();
            }

            @Override
            public boolean treats(String style) {
                return styles.find(style).map(Style::treatsPicture).orElse(false);
            }

            @Override
            public Scene read(String words) {
                return reader.read(words, "", Corrections.NONE);
            }

            @Override
            public List<Alternative> alternatives(String noun) {
                return reader.alternatives(noun, 0);
            }
        };
    }
}
