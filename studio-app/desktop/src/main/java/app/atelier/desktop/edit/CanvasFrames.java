package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.render.Renderer;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The pictures in the view: as it is now, and over it as it was before. Images are never larger than the view: what is to
 * be seen is drawn at the size it is seen in, again whenever that changes; until then the last frame is stretched to its
 * place.
 */
final class CanvasFrames implements Painting.Screen {
    /** So long after the last draft was shown, the picture itself is drawn, though something is still held. */
    private static final Duration REST = Duration.millis(330);

    private final EditModel model;
    private final Viewport viewport;
    private final SplitBar split;
    private final Runnable layout;
    private final Consumer<Mask> painted;
    private final ImageView after = view();
    private final ImageView before = view();
    private final Rectangle beforeClip = new Rectangle();
    private final Frames afterFrames;
    private final Frames beforeFrames;
    private Frames.@Nullable Frame afterFrame;
    private Frames.@Nullable Frame beforeFrame;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean dragging;

    /** Whether the hand that drags has rested since it changed the document last. */
    private boolean rested;

    private @Nullable Document latest;

    /**
     * @param layout asks for everything to be laid out again
     * @param painted hears of masks while they are painted on
     */
    CanvasFrames(
            EditModel model, Viewport viewport, SplitBar split, Tasks tasks, Runnable layout, Consumer<Mask> painted) {
        this.model = model;
        this.painted = painted;
        this.viewport = viewport;
        this.split = split;
        this.layout = layout;
        rest.setOnFinished(event -> {
            rested = true;
            layout.run();
        });
        before.setClip(beforeClip);
        after.setSmooth(true);
        afterFrames = new Frames(
                tasks,
                frame -> {
                    afterFrame = frame;
                    after.setImage(frame.image());
                    if (frame.request().settled() != null) {
                        rest.playFromStart();
                    }
                    layout.run();
                },
                model::lost,
                model::undrawn);
        beforeFrames = new Frames(
                tasks,
                frame -> {
                    beforeFrame = frame;
                    before.setImage(frame.image());
                    layout.run();
                },
                model::lost,
                model::undrawn);
    }

    private static ImageView view() {
        var view = new ImageView();
        view.setManaged(false);
        view.setMouseTransparent(true);
        return view;
    }

    /** From the lowest up. */
    List<Node> nodes() {
        return List.of(after, before);
    }

    /** What draws the frames; it keeps what did not change from frame to frame. */
    Renderer renderer() {
        return afterFrames.renderer();
    }

    /** Another document is open: nothing of the last one is shown. */
    void forget() {
        afterFrames.forget();
        beforeFrames.forget();
        latest = null;
        moved();
        afterFrame = null;
        beforeFrame = null;
        after.setImage(null);
        before.setImage(null);
    }

    /** Whether frames are to keep up with a hand that drags; those after that, or while it rests, are drawn as they are. */
    void dragging(boolean now) {
        dragging = now;
        moved();
    }

    private void moved() {
        rested = false;
        rest.stop();
    }

    /** Whether the picture was drawn since it was opened. */
    boolean drawn() {
        return afterFrame != null;
    }

    /** Nothing is open. */
    void hide() {
        after.setVisible(false);
        before.setVisible(false);
        split.setVisible(false);
    }

    /** Asks for what is to be seen of a document, and lays down what there is. */
    void place(Document document, Compare compare, double width, double height) {
        var region = viewport.visible();
        after.setVisible(true);
        // A hand that trembles makes equal documents anew: then no other draft comes that would begin a rest.
        if (!document.equals(latest)) {
            latest = document;
            moved();
        }
        var committed = model.committed().get();
        boolean drafts = dragging && !rested && document != committed;
        afterFrames.ask(document, region, viewport.renderScale(), drafts ? committed : null);
        place(after, afterFrame);
        var original = compare == Compare.AFTER ? null : model.before();
        if (original != null) {
            beforeFrames.ask(original, region, viewport.renderScale());
        }
        before.setVisible(original != null && beforeFrame != null);
        place(before, beforeFrame);
        comparison(compare == Compare.SPLIT, width, height);
    }

    private void place(ImageView image, Frames.@Nullable Frame frame) {
        if (frame == null) {
            return;
        }
        var request = frame.request();
        double factor = viewport.renderScale() / request.scale() / viewport.density();
        image.setFitWidth(request.region().width * factor);
        image.setFitHeight(request.region().height * factor);
        image.setX(viewport.left() + request.region().x * factor);
        image.setY(viewport.top() + request.region().y * factor);
    }

    private void comparison(boolean both, double viewWidth, double viewHeight) {
        split.setVisible(both);
        double left = Math.max(0, viewport.left());
        double top = Math.max(0, viewport.top());
        double width = Math.min(viewWidth, viewport.left() + viewport.width()) - left;
        double height = Math.min(viewHeight, viewport.top() + viewport.height()) - top;
        double line = both ? split.place(left, top, width, height) : left + width;
        beforeClip.setX(left);
        beforeClip.setY(top);
        beforeClip.setWidth(Math.max(0, line - left));
        beforeClip.setHeight(Math.max(0, height));
    }

    @Override
    public Frames.@Nullable Request request() {
        return afterFrame == null ? null : afterFrame.request();
    }

    @Override
    public void patch(java.awt.Rectangle place, Picture part, @Nullable Mask mask) {
        if (afterFrame != null) {
            afterFrame.patch(place, part);
        }
        if (mask != null) {
            painted.accept(mask);
        }
    }

    @Override
    public void redraw() {
        afterFrames.again();
        layout.run();
    }
}
