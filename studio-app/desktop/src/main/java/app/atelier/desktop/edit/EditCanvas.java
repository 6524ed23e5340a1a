package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.PlacedLayer;
import java.awt.geom.Point2D;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The picture in the view. Images are never larger than the view: what is to be seen is drawn at the size it is seen in,
 * again whenever that changes; until then the last frame is stretched to its place.
 */
final class EditCanvas extends Pane {
    private static final double MARGIN = 48;
    private static final double SMALL_MARGIN = 24;
    /** While cropping there is room for the bar at the foot. */
    private static final double CROP_MARGIN = 72;

    private static final double SMALL_HEIGHT = 760 - 44 - 48 - 40;
    private static final PseudoClass LANDING = PseudoClass.getPseudoClass("landing");
    private static final double BAR_ABOVE = 88;
    private static final double BAR_BELOW = 16;
    private static final double BAR_INSET = 8;

    private final EditModel model;
    private final DoubleProperty density;
    private final Viewport viewport = new Viewport();
    private final ObjectProperty<Compare> compare = new SimpleObjectProperty<>(this, "compare", Compare.AFTER);
    private final ToolSettings settings;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final CropTool crop = new CropTool();
    private final Region board = new Region();
    private final ImageView after = new ImageView();
    private final ImageView before = new ImageView();
    private final SelectionBox box = new SelectionBox();
    private final CropOverlay cropOverlay = new CropOverlay(crop);
    private final SplitBar split = new SplitBar(this::requestLayout);
    private final Region contextBar;
    private final Rectangle beforeClip = new Rectangle();
    private final ToolOverlay overlay;
    private final Pointers pointers;
    private final Frames afterFrames;
    private final Frames beforeFrames;
    private Frames.@Nullable Frame afterFrame;
    private Frames.@Nullable Frame beforeFrame;
    private boolean dragging;

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
        this.contextBar = contextBar;
        afterFrames = new Frames(tasks, frame -> {
            afterFrame = frame;
            after.setImage(frame.image());
            requestLayout();
        });
        beforeFrames = new Frames(tasks, frame -> {
            beforeFrame = frame;
            before.setImage(frame.image());
            requestLayout();
        });
        getStyleClass().add("canvas");
        setId("edit-canvas");
        board.getStyleClass().add("artboard");
        before.setClip(beforeClip);
        overlay = new ToolOverlay(settings, viewport, tasks);
        getChildren().addAll(board, after, before, overlay, box, cropOverlay, split, contextBar);
        for (Node node : List.of(board, after, before, contextBar)) {
            node.setManaged(false);
        }
        board.setMouseTransparent(true);
        after.setMouseTransparent(true);
        before.setMouseTransparent(true);
        after.setSmooth(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setMinSize(0, 0);
        model.shown().addListener(observed -> requestLayout());
        model.artwork().addListener(observed -> opened());
        model.selected().addListener(observed -> requestLayout());
        model.committed().addListener(observed -> {
            if (tool().get() == Tool.CROP) {
                tool().set(Tool.MOVE);
            }
        });
        compare.addListener(observed -> requestLayout());
        density.addListener(observed -> requestLayout());
        crop.addListener(this::requestLayout);
        settings.source().addListener(observed -> requestLayout());
        Tool.brushes(brushed -> settings.brush(brushed).addListener(observed -> overlay.ring()));
        pointers = new Pointers(
                model, settings, viewport, tasks, afterFrames.renderer(), screen(), overlay.outline(), refusals);
        tool().addListener((observed, was, now) -> toolChosen(was, now));
        model.selected().addListener(observed -> settings.onMask().set(false));
        FileTarget.of(this, this::landing, this::clearLanding, (files, at) -> arrivals.add(files, at, null));
        new CanvasInput(this, model, viewport, box, crop, pointers::of, overlay);
    }

    private Painting.Screen screen() {
        return new Painting.Screen() {
            @Override
            public Frames.@Nullable Request request() {
                return afterFrame == null ? null : afterFrame.request();
            }

            @Override
            public void patch(java.awt.Rectangle place, app.atelier.imaging.Picture part) {
                if (afterFrame != null) {
                    afterFrame.patch(place, part);
                }
            }

            @Override
            public void redraw() {
                afterFrames.again();
                requestLayout();
            }
        };
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
        afterFrames.forget();
        beforeFrames.forget();
        afterFrame = null;
        beforeFrame = null;
        after.setImage(null);
        before.setImage(null);
        compare.set(Compare.AFTER);
        settings.source().set(null);
        settings.onMask().set(false);
        if (tool().get() == Tool.CROP) {
            tool().set(Tool.MOVE);
        }
        viewport.fit();
        requestLayout();
    }

    private void toolChosen(Tool was, Tool now) {
        var left = pointers.of(was);
        if (left != null) {
            left.abandon();
        }
        if (now != Tool.CROP && was != Tool.CROP) {
            requestLayout();
            return;
        }
        var document = model.committed().get();
        if (now == Tool.CROP && document != null) {
            compare.set(Compare.AFTER);
            crop.begin(document);
            showCrop();
        } else {
            model.dropPreview();
        }
        viewport.fit();
        requestLayout();
    }

    /** The whole page while its crop is drawn. */
    void showCrop() {
        model.preview(new Change.CropTo(null, crop.straighten()));
    }

    @Override
    protected void layoutChildren() {
        var document = model.shown().get();
        boolean there = document != null;
        board.setVisible(there);
        after.setVisible(there);
        if (document == null || getWidth() < 1 || getHeight() < 1) {
            before.setVisible(false);
            box.hide();
            split.setVisible(false);
            cropOverlay.setVisible(false);
            contextBar.setVisible(false);
            return;
        }
        double usual = getHeight() < SMALL_HEIGHT ? SMALL_MARGIN : MARGIN;
        double margin = tool().get() == Tool.CROP ? CROP_MARGIN : usual;
        viewport.picture(document.outputWidth(), document.outputHeight());
        viewport.view(getWidth(), getHeight(), margin, density.get());
        zoom.set(viewport.renderScale());
        board.resizeRelocate(viewport.left(), viewport.top(), viewport.width(), viewport.height());
        frames(document);
        overlays(document);
    }

    private void frames(Document document) {
        var region = viewport.visible();
        boolean old = compare.get() != Compare.AFTER;
        afterFrames.ask(document, region, viewport.renderScale());
        place(after, afterFrame);
        var original = old ? model.before() : null;
        if (original != null) {
            beforeFrames.ask(original, region, viewport.renderScale());
        }
        before.setVisible(original != null && beforeFrame != null);
        place(before, beforeFrame);
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

    private void overlays(Document document) {
        boolean cropping = tool().get() == Tool.CROP;
        cropOverlay.setVisible(cropping);
        overlay.place(document, getWidth(), getHeight(), !cropping && compare.get() == Compare.AFTER);
        for (Region region : List.of(overlay, box, cropOverlay, split)) {
            region.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (cropping) {
            cropOverlay.place(viewport);
        }
        comparison();
        selection(document, tool().get() == Tool.MOVE && compare.get() == Compare.AFTER);
    }

    private void comparison() {
        split.setVisible(compare.get() == Compare.SPLIT);
        double left = Math.max(0, viewport.left());
        double top = Math.max(0, viewport.top());
        double width = Math.min(getWidth(), viewport.left() + viewport.width()) - left;
        double height = Math.min(getHeight(), viewport.top() + viewport.height()) - top;
        double line = compare.get() == Compare.SPLIT ? split.place(left, top, width, height) : left + width;
        beforeClip.setX(left);
        beforeClip.setY(top);
        beforeClip.setWidth(Math.max(0, line - left));
        beforeClip.setHeight(Math.max(0, height));
    }

    private void selection(Document document, boolean possible) {
        String id = model.selected().get();
        var layer = id == null ? null : document.layer(id).orElse(null);
        if (!possible || !(layer instanceof PlacedLayer picture)) {
            box.hide();
            contextBar.setVisible(false);
            return;
        }
        var corners = Page.corners(document, picture).stream().map(this::toView).toList();
        box.show(corners, !picture.info().locked());
        contextBar.setVisible(!dragging && !picture.info().locked());
        bar(corners);
    }

    private Point2D toView(Point2D output) {
        return new Point2D.Double(viewport.viewX(output.getX()), viewport.viewY(output.getY()));
    }

    /** Above the selection where there is room, else below it; always inside the view. */
    private void bar(List<Point2D> corners) {
        var x = corners.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var y = corners.stream().mapToDouble(Point2D::getY).summaryStatistics();
        double width = contextBar.prefWidth(-1);
        double height = contextBar.prefHeight(-1);
        double above = y.getMin() - BAR_ABOVE;
        double place = above >= BAR_INSET ? above : y.getMax() + BAR_BELOW;
        double left = (x.getMin() + x.getMax()) / 2 - width / 2;
        contextBar.resizeRelocate(
                Math.round(Math.clamp(left, BAR_INSET, Math.max(BAR_INSET, getWidth() - width - BAR_INSET))),
                Math.round(Math.clamp(place, BAR_INSET, Math.max(BAR_INSET, getHeight() - height - BAR_INSET))),
                width,
                height);
    }

    /** While something is dragged, what floats over it steps aside. */
    void dragging(boolean now) {
        dragging = now;
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

    /** Takes the crop as it is drawn. */
    void applyCrop() {
        if (tool().get() == Tool.CROP) {
            var change = crop.change();
            tool().set(Tool.MOVE);
            model.commit(change);
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
