package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.theme.Motion;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import java.awt.geom.Point2D;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** All that tools show over the picture: the selection's edge, the brush, what is being drawn. */
final class ToolOverlay extends Pane {
    private final ToolSettings settings;
    private final EditModel model;
    private final Viewport view;
    private final MaskShade shade;
    private final Ants ants;
    private final Outline outline = new Outline();
    private final BrushRing ring = new BrushRing();
    private @Nullable Mask live;
    private double mouseX = -1;
    private double mouseY = -1;

    ToolOverlay(ToolSettings settings, EditModel model, Viewport view, Tasks tasks) {
        this.settings = settings;
        this.model = model;
        shade = new MaskShade(tasks);
        this.view = view;
        ants = new Ants(tasks, Motion.reduced());
        setMouseTransparent(true);
        model.committed().addListener(observed -> live = null);
        settings.onMask().addListener(observed -> live = null);
        getChildren().addAll(shade, ants, outline, ring);
        outline.setManaged(false);
        ring.setManaged(false);
    }

    Outline outline() {
        return outline;
    }

    /** The mouse is there in the view now. */
    void mouse(double x, double y) {
        mouseX = x;
        mouseY = y;
        ring();
    }

    /** The mouse has left the view. */
    void away() {
        mouse(-1, -1);
    }

    void ring() {
        var tool = settings.tool().get();
        double radius = settings.brush().get().size() / 2 * view.scale();
        if (tool.brushes() && mouseX >= 0 && radius > 3) {
            ring.show(mouseX, mouseY, radius);
        } else {
            ring.hide();
        }
    }

    /** A mask has become that by a stroke that is not over yet. */
    void painted(Mask mask) {
        live = mask;
    }

    /** The mask that is painted on, if it is to be seen. */
    private @Nullable Mask shaded(Document document) {
        String id = model.selected().get();
        boolean wanted = settings.onMask().get() && settings.showMask().get();
        if (live != null && wanted) {
            return live;
        }
        return !wanted || id == null
                ? null
                : document.layer(id).map(layer -> layer.info().mask()).orElse(null);
    }

    /** Lies down over what the view shows of a document. */
    void place(Document document, double width, double height, boolean selection) {
        outline.resizeRelocate(0, 0, width, height);
        ring.resizeRelocate(0, 0, width, height);
        if (selection) {
            ants.show(document, view);
        } else {
            ants.hide();
        }
        shade.show(document, selection ? shaded(document) : null, view);
        var source = settings.source().get();
        boolean cloning = settings.tool().get() == Tool.CLONE && source != null;
        var output = cloning ? Page.toOutput(document, source) : null;
        ring.source(output == null ? null : new Point2D.Double(view.viewX(output.getX()), view.viewY(output.getY())));
        ring();
    }
}
