package app.atelier.desktop.edit;

import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import java.awt.geom.Point2D;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The picture in the view, with all that tools show over it. */
final class EditCanvas extends Pane {
    private static final PseudoClass LANDING = PseudoClass.getPseudoClass("landing");
    private static final double MARGIN = 48;
    private static final double SAME_SHAPE = .02;
    private static final double SMALL_MARGIN = 24;
    /** While the page is shaped there is room for the bar at the foot. */
    private static final double FRAME_MARGIN = 72;

    private static final double SMALL_HEIGHT = 760 - 44 - 48 - 40;

    private final EditModel model;
    private final DoubleProperty density;
    private final Viewport viewport = new Viewport();
    private final ObjectProperty<Compare> compare = new SimpleObjectProperty<>(this, "compare", Compare.AFTER);
    private final ToolSettings settings;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final Region board = new Region();
    private final RoundPicture standIn = new RoundPicture(0);
    private final CropTool crop = new CropTool();
    private final CropOverlay cropOverlay = new CropOverlay(crop);
    private final PerspectiveTool perspective = new PerspectiveTool();
    private final PerspectiveOverlay perspectiveOverlay = new PerspectiveOverlay(perspective);
    private final SelectionBox box = new SelectionBox();
    private final SelectedLayer selection;
    private final SplitBar split = new SplitBar(this::requestLayout);
    private final CanvasFrames frames;
    private final ToolOverlay overlay;
    private final Pointers pointers;

    /** @param contextBar what can be done with the selected layer; floats over it */
    EditCanvas(
            EditModel model,
            ToolSettings settings,
            Refusals refusals,
            Arrivals arrivals,
            Tasks tasks,
            DoubleProperty density,
            Region contextBar) {
        this.model = model;
        this.settings = settings;
        this.density = density;
        selection = new SelectedLayer(model, viewport, box, contextBar);
        getStyleClass().add("canvas");
        setId("edit-canvas");
        board.getStyleClass().add("artboard");
        board.setManaged(false);
        board.setMouseTransparent(true);
        overlay = new ToolOverlay(settings, model, viewport, tasks);
        frames = new CanvasFrames(model, viewport, split, tasks, this::requestLayout, mask -> {
            overlay.painted(mask);
            requestLayout();
        });
        standIn.setManaged(false);
        standIn.setMouseTransparent(true);
        getChildren().add(board);
        getChildren().addAll(frames.nodes());
        getChildren().addAll(standIn, overlay, box, cropOverlay, perspectiveOverlay, split, contextBar);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setMinSize(0, 0);
        listen();
        var bending = new PerspectivePointer(
                perspective, perspectiveOverlay, viewport, this::applyFrame, () -> tool().set(Tool.MOVE));
        pointers = new Pointers(
                model, settings, viewport, tasks, frames.renderer(), frames, overlay.outline(), bending, refusals);
        tool().addListener((observed, was, now) -> toolChosen(was, now));
        FileTarget.of(this, this::landing, this::clearLanding, (files, at) -> arrivals.add(files, at, null));
        new CanvasInput(this, model, viewport, box, crop, pointers::of, overlay);
    }

    private void listen() {
        model.shown().addListener(observed -> requestLayout());
        model.artwork().addListener(observed -> opened());
        model.selected().addListener(observed -> {
            settings.onMask().set(false);
            requestLayout();
        });
        // Later, when the new document is what is shown too.
        model.committed()
                .addListener(observed -> Platform.runLater(() -> {
                    if (tool().get().frames()) {
                        frame(tool().get());
                    }
                }));
        compare.addListener(observed -> requestLayout());
        density.addListener(observed -> requestLayout());
        crop.addListener(this::requestLayout);
        perspective.addListener(this::showPerspective);
        settings.source().addListener(observed -> requestLayout());
        settings.onMask().addListener(observed -> requestLayout());
        settings.showMask().addListener(observed -> requestLayout());
        Tool.brushes(brushed -> settings.brush(brushed).addListener(observed -> overlay.ring()));
    }

    /** Where a file would come to lie, in document pixels; shown by an edge around the picture. */
    private @Nullable Point2D landing(javafx.geometry.Point2D at) {
        pseudoClassStateChanged(LANDING, true);
        var document = model.committed().get();
        return document == null
                ? null
                : Page.toDocument(document, viewport.pictureX(at.getX()), viewport.pictureY(at.getY()));
    }

    private void clearLanding() {
        pseudoClassStateChanged(LANDING, false);
    }

    private void opened() {
        frames.forget();
        compare.set(Compare.AFTER);
        settings.source().set(null);
        settings.onMask().set(false);
        if (tool().get().frames()) {
            tool().set(Tool.MOVE);
        }
        viewport.fit();
        requestLayout();
    }

    private void toolChosen(Tool was, Tool now) {
        var left = pointers.of(was);
        if (left != null && !was.frames()) {
            left.abandon();
        }
        if (!now.frames() && !was.frames()) {
            requestLayout();
            return;
        }
        model.dropPreview();
        if (now.frames()) {
            frame(now);
        }
        viewport.fit();
        requestLayout();
    }

    /** Begins to shape the page as it is now; anew, when a step is done meanwhile. */
    private void frame(Tool tool) {
        var document = model.committed().get();
        if (document != null) {
            compare.set(Compare.AFTER);
            if (tool == Tool.CROP) {
                crop.begin(document, settings.aspect().get());
                showCrop();
            } else {
                perspective.reset();
            }
        }
    }

    /** The whole page while its crop is drawn. */
    void showCrop() {
        model.preview(new Change.CropTo(null, crop.straighten()));
    }

    /** What the corners make of the picture, while they are pulled; what they mark shows only when it is done. */
    private void showPerspective() {
        if (tool().get() == Tool.PERSPECTIVE) {
            if (perspective.way().get() == PerspectiveTool.Way.DISTORT && !perspective.untouched()) {
                model.preview(perspective.change());
            } else {
                model.dropPreview();
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var document = model.shown().get();
        board.setVisible(document != null);
        if (document == null || getWidth() < 1 || getHeight() < 1) {
            frames.hide();
            selection.hide();
            cropOverlay.setVisible(false);
            perspectiveOverlay.setVisible(false);
            return;
        }
        double margin = tool().get().frames() ? FRAME_MARGIN : margin(getHeight());
        viewport.picture(document.outputWidth(), document.outputHeight());
        viewport.view(getWidth(), getHeight(), margin, density.get());
        zoom.set(viewport.renderScale());
        board.resizeRelocate(viewport.left(), viewport.top(), viewport.width(), viewport.height());
        frames.place(document, compare.get(), getWidth(), getHeight());
        placeStandIn();
        overlays(document);
    }

    /** Shows the opened picture as the library has it until its first frame is drawn from its layers. */
    void standIn(@Nullable Image image) {
        standIn.setImage(image);
        requestLayout();
    }

    /** One that was cropped since would be out of shape. */
    private void placeStandIn() {
        var image = standIn.imageProperty().get();
        boolean wanted = image != null
                && !frames.drawn()
                && Math.abs(image.getWidth() * viewport.height() - image.getHeight() * viewport.width())
                        < SAME_SHAPE * image.getHeight() * viewport.width();
        if (!wanted) {
            standIn.setImage(null);
        }
        standIn.setVisible(wanted);
        standIn.resizeRelocate(viewport.left(), viewport.top(), viewport.width(), viewport.height());
    }

    /** Room around a fitted picture in a canvas of some height. */
    static double margin(double height) {
        return height < SMALL_HEIGHT ? SMALL_MARGIN : MARGIN;
    }

    private void overlays(Document document) {
        var tool = tool().get();
        boolean after = compare.get() == Compare.AFTER;
        overlay.place(document, getWidth(), getHeight(), !tool.frames() && after);
        for (Region region : List.of(overlay, box, cropOverlay, perspectiveOverlay, split)) {
            region.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        cropOverlay.setVisible(tool == Tool.CROP);
        if (tool == Tool.CROP) {
            cropOverlay.place(viewport);
        }
        perspectiveOverlay.setVisible(tool == Tool.PERSPECTIVE);
        if (tool == Tool.PERSPECTIVE) {
            perspectiveOverlay.place(viewport);
        }
        selection.place(document, tool == Tool.MOVE && after, getWidth(), getHeight());
    }

    /** While something is dragged, what floats over it steps aside. */
    void dragging(boolean now) {
        selection.dragging(now);
        frames.dragging(now);
        requestLayout();
    }

    void fit() {
        viewport.fit();
        requestLayout();
    }

    /** @param pixels pixels of the screen for each of the picture */
    void zoomTo(double pixels) {
        viewport.zoom(pixels / density.get(), getWidth() / 2, getHeight() / 2);
        requestLayout();
    }

    void zoomStep(boolean larger) {
        viewport.step(larger);
        requestLayout();
    }

    ObjectProperty<Compare> compare() {
        return compare;
    }

    ObjectProperty<Tool> tool() {
        return settings.tool();
    }

    CropTool crop() {
        return crop;
    }

    PerspectiveTool perspective() {
        return perspective;
    }

    /** Takes the crop or the perspective as it is drawn. */
    void applyFrame() {
        var tool = tool().get();
        if (tool.frames()) {
            Change change = tool == Tool.CROP ? crop.change() : perspective.change();
            boolean nothing = tool == Tool.PERSPECTIVE && perspective.untouched();
            tool().set(Tool.MOVE);
            if (!nothing) {
                model.commit(change);
            }
        }
    }

    /** Pixels of the screen for each of the picture. */
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** Where the picture lies in the view. */
    Rectangle2D picture() {
        return new Rectangle2D(viewport.left(), viewport.top(), viewport.width(), viewport.height());
    }
}
