package app.atelier.generation.composer.drawing;

import app.atelier.generation.composer.drawing.Painting.Painted;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a painting: its layers by section, and the canvas as it was before the first marked section, so that another painting of the
 * same frame can take over whatever has not changed. Immutable.
 */
public final class Kept {
    /**
     * A section as it was painted.
     *
     * @param ids ids of the steps' layers, empty for those that are known only after painting
     * @param results one for each step, empty where nothing was drawn
     */
    record Section(String name, Basis basis, List<String> ids, List<Optional<Painted>> results) {}

    private final Frame frame;
    private final List<Section> sections;
    private final int mark;
    private final int @Nullable [] canvas;

    Kept(Frame frame, List<Section> sections, int mark, int @Nullable [] canvas) {
        this.frame = frame;
        this.sections = List.copyOf(sections);
        this.mark = mark;
        this.canvas = canvas;
    }

    Frame frame() {
        return frame;
    }

    List<Section> sections() {
        return sections;
    }

    /** Number of sections that lie below the canvas that is kept. */
    int mark() {
        return mark;
    }

    /** The canvas before the marked section, if there was one that is not too large to keep. */
    int @Nullable [] canvas() {
        return canvas;
    }
}
