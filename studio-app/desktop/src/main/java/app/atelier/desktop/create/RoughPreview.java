package app.atelier.desktop.create;

import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** A rough picture of what the words will give, drawn while one types; the next words stop it. */
public final class RoughPreview {
    private static final String KEY = "create.preview";

    private final Tasks tasks;
    private final @Nullable Sketcher sketcher;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private @Nullable Task<Picture> drawing;

    /** @param sketcher null where nobody draws roughly */
    public RoughPreview(Tasks tasks, @Nullable Sketcher sketcher, Memory memory) {
        this.tasks = tasks;
        this.sketcher = sketcher;
        memory.keepFlag(KEY, wanted);
        wanted.addListener(observed -> clear());
    }

    /** Whether one wants to see it; kept. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** The last one that was drawn; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Draws another. What cannot be drawn is not complained about: the words are still being written. */
    void draw(GenerationRequest request) {
        var painter = sketcher;
        stop();
        if (painter == null || !wanted.get()) {
            return;
        }
        drawing = tasks.task(steps -> painter.sketch(request, Progress.until(steps::cancelled)))
                .onDone(picture::set)
                .onFailed(problem -> picture.set(null))
                .start();
    }

    /** Stops what is being drawn; the picture stays until there is another. */
    void stop() {
        if (drawing != null) {
            drawing.cancel();
            drawing = null;
        }
    }

    void clear() {
        stop();
        picture.set(null);
    }
}
