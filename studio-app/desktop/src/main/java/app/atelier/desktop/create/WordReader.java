package app.atelier.desktop.create;

import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.language.Corrections;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** Who reads the words of a prompt. Called away from the window's thread. */
public interface WordReader {
    Scene read(String prompt, Corrections corrections);

    /** What the word at an offset could be read as; may take a moment. */
    List<Alternative> alternatives(String prompt, int at);

    /** The composer's own reader. */
    static WordReader of(PromptReader reader) {
        return new WordReader() {
            @Override
            public Scene read(String prompt, Corrections corrections) {
                return reader.read(prompt, "", corrections);
            }

            @Override
            public List<Alternative> alternatives(String prompt, int at) {
                return reader.alternatives(prompt, at);
            }
        };
    }
}
