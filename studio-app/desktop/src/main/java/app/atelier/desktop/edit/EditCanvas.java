package app.atelier.desktop.edit;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.Rectangle;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The picture on its canvas. Its buffers are as large as what is seen of it, not as the picture: each frame draws only the
 * visible part, at the scale of the screen.
 */
final class EditCanvas extends Pane {
    private static final Texts TEXTS = Texts.of(EditCanvas.class);
    private static final double MARGIN = 48;
    private static final double SMALL_MARGIN = 24;
    private static final double LOW = 620;
    private static final int SOLID = 64;
    /** A layer that covers more of the picture than this is surroundings, not a subject to take hold of. */
    private static final double SUBJECT = .6;

    private final EditModel model;
    private final Pictures pictures;
    private final Frames afterFrames;
    private final Frames beforeFrames;
    private final Region board = Nodes.classes(new Region(), "artboard");
    private final ImageView after = new ImageView();
    private final ImageView before = new ImageView();
    private final Region box = Nodes.classes(new Region(), "box");
    private final Region line = Nodes.classes(new Region(), "splitter-line");
    private final StackPane knob = Nodes.classes(new StackPane(Nodes.icon("fth-code", 14)), "splitter-knob");
    private final Label beforeTag = Nodes.text(TEXTS.get("compare.before"), "tag-over");
    private final Label afterTag = Nodes.text(TEXTS.get("compare.after"), "tag-over");
    private final CropFrame cropFrame;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    /** The scale that was chosen, or 0 to fit. */
    private double chosen;

    private double panX;
    private double panY;
    private double split = .5;
    private Fit fit = new Fit(1, 0, 0);
    private Point2D grip = Point2D.ZERO;
    private boolean carrying;

    EditCanvas(EditModel model, Tasks tasks, Pictures pictures) {
        this.model = model;
        this.pictures = pictures;
        afterFrames = new Frames(tasks, frame -> {});
        beforeFrames = new Frames(tasks, frame -> {});
        cropFrame = new CropFrame(model);
        getStyleClass().add("canvas");
        setMinSize(0, 0);
        var clip = new javafx.scene.shape.Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        for (Node node : new Node[] {board, after, before, box, line, knob, beforeTag, afterTag, cropFrame}) {
            node.setManaged(false);
        }
        box.setMouseTransparent(true);
        beforeTag.setMouseTransparent(true);
        afterTag.setMouseTransparent(true);
        line.setMouseTransparent(true);
        getChildren().addAll(board, after, before, box, line, beforeTag, afterTag, knob, cropFrame);
        knob.setCursor(Cursor.H_RESIZE);
        knob.setOnMouseDragged(event -> {
            double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            split = Math.clamp((x - fit.x()) / Math.max(1, outputWidth() * fit.scale()), 0, 1);
            requestLayout();
            event.consume();
        });
        model.revision().addListener(observed -> requestLayout());
        model.selected().addListener(observed -> requestLayout());
        model.compare().addListener(observed -> requestLayout());
        model.cropping().addListener((observed, was, now) -> {
            if (now) {
                fit();
                cropFrame.begin();
            }
            requestLayout();
        });
        model.artwork().addListener(observed -> fit());
        pictures.density().addListener(observed -> requestLayout());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(event -> {
            carrying = false;
            model.endGesture();
        });
        setOnScroll(this::scrolled);
    }

    private int outputWidth() {
        return model.document().outputWidth();
    }

    private int outputHeight() {
        return model.document().outputHeight();
    }

    /** Layout units for each pixel, as it is shown now. */
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    void fit() {
        chosen = 0;
        panX = 0;
        panY = 0;
        requestLayout();
    }

    void zoomTo(double scale) {
        double ratio = Fit.limited(scale) / fit.scale();
        panX *= ratio;
        panY *= ratio;
        chosen = Fit.limited(scale);
        requestLayout();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoomTo(fit.scale() * Math.exp(event.getDeltaY() / 240));
        } else if (chosen > 0) {
            panX += event.getDeltaX();
            panY += event.getDeltaY();
            requestLayout();
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        boolean open = model.isOpen() && getWidth() > 0 && getHeight() > 0;
        after.setVisible(open);
        before.setVisible(open && model.compare().get() != EditModel.Compare.AFTER);
        if (!open) {
            for (Node node : new Node[] {board, box, line, knob, beforeTag, afterTag, cropFrame}) {
                node.setVisible(false);
            }
            return;
        }
        double margin = getHeight() < LOW ? SMALL_MARGIN : MARGIN;
        fit = chosen > 0
                ? Fit.at(chosen, getWidth(), getHeight(), outputWidth(), outputHeight(), panX, panY)
                : Fit.whole(getWidth(), getHeight(), outputWidth(), outputHeight(), margin);
        zoom.set(fit.scale());
        double wide = outputWidth() * fit.scale();
        double high = outputHeight() * fit.scale();
        board.setVisible(true);
        board.resizeRelocate(fit.x(), fit.y(), wide, high);
        frames();
        split(wide, high);
        select();
        cropFrame.setVisible(model.cropping().get());
        cropFrame.show(fit, outputWidth(), outputHeight());
        cropFrame.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Asks for what is seen of the picture, in pixels of the screen. */
    private void frames() {
        double scale = fit.scale() * pictures.density().get();
        double density = pictures.density().get();
        int left = (int) Math.max(0, Math.floor(-fit.x() * density));
        int top = (int) Math.max(0, Math.floor(-fit.y() * density));
        int right = (int) Math.min(Math.round(outputWidth() * scale), Math.ceil((getWidth() - fit.x()) * density));
        int bottom = (int) Math.min(Math.round(outputHeight() * scale), Math.ceil((getHeight() - fit.y()) * density));
        if (right <= left || bottom <= top) {
            return;
        }
        var region = new Rectangle(left, top, right - left, bottom - top);
        afterFrames.draw(
                new Frames.Frame(model.document(), region, scale), (frame, picture) -> place(after, frame, picture));
        if (model.compare().get() != EditModel.Compare.AFTER) {
            beforeFrames.draw(
                    new Frames.Frame(model.before(), region, scale), (frame, picture) -> place(before, frame, picture));
        }
        lie(after);
        lie(before);
    }

    private void place(ImageView view, Frames.Frame frame, Picture picture) {
        view.setImage(Pictures.image(picture));
        view.setUserData(frame);
        lie(view);
    }

    /** Puts a frame where its part of the picture lies now, stretched while the frame of the new scale is being drawn. */
    private void lie(ImageView view) {
        if (view.getUserData() instanceof Frames.Frame frame) {
            double unit = fit.scale() / frame.scale();
            view.setX(fit.x() + frame.region().x * unit);
            view.setY(fit.y() + frame.region().y * unit);
            view.setFitWidth(frame.region().width * unit);
            view.setFitHeight(frame.region().height * unit);
        }
    }

    private void split(double wide, double high) {
        var compare = model.compare().get();
        boolean both = compare == EditModel.Compare.SPLIT;
        double x = Math.round(fit.x() + wide * split);
        before.setClip(
                both ? new javafx.scene.shape.Rectangle(fit.x() - 1, fit.y() - 1, x - fit.x() + 1, high + 2) : null);
        line.setVisible(both);
        knob.setVisible(both);
        beforeTag.setVisible(both || compare == EditModel.Compare.BEFORE);
        afterTag.setVisible(both);
        line.resizeRelocate(x - 1, fit.y(), 2, high);
        knob.resizeRelocate(x - 16, Math.round(fit.y() + high / 2 - 16), 32, 32);
        beforeTag.autosize();
        afterTag.autosize();
        beforeTag.relocate(fit.x() + 12, fit.y() + high - beforeTag.getHeight() - 12);
        afterTag.relocate(fit.x() + wide - afterTag.getWidth() - 12, fit.y() + high - afterTag.getHeight() - 12);
    }

    /** Layers are taken hold of only while the page is not turned, flipped or cut: then both have the same pixels. */
    private boolean straight() {
        return model.document().geometry().equals(Geometry.IDENTITY);
    }

    private void select() {
        String id = model.selected().get();
        var bounds = id == null || !straight() ? Optional.<Rectangle2D>empty() : bounds(id);
        boolean shown = bounds.isPresent()
                && model.compare().get() == EditModel.Compare.AFTER
                && !model.cropping().get();
        box.setVisible(shown);
        if (shown) {
            var b = bounds.get();
            box.resizeRelocate(
                    Math.round(fit.x() + b.getMinX() * fit.scale()) - 2,
                    Math.round(fit.y() + b.getMinY() * fit.scale()) - 2,
                    Math.round(b.getWidth() * fit.scale()) + 4,
                    Math.round(b.getHeight() * fit.scale()) + 4);
        }
    }

    private Optional<Rectangle2D> bounds(String id) {
        return model.document()
                .layer(id)
                .filter(PictureLayer.class::isInstance)
                .map(PictureLayer.class::cast)
                .filter(layer -> layer.placement().rotationDegrees() == 0)
                .map(layer -> {
                    double wide =
                            layer.picture().width() * Math.abs(layer.placement().scaleX());
                    double high = layer.picture().height()
                            * Math.abs(layer.placement().scaleY());
                    double x = layer.placement().x() + (layer.picture().width() - wide) / 2;
                    double y = layer.placement().y() + (layer.picture().height() - high) / 2;
                    return new Rectangle2D(x, y, wide, high);
                });
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || !model.isOpen()
                || model.cropping().get()) {
            return;
        }
        requestFocus();
        grip = new Point2D(event.getX(), event.getY());
        if (!straight()) {
            model.selected().set(null);
            return;
        }
        var hit = hit((event.getX() - fit.x()) / fit.scale(), (event.getY() - fit.y()) / fit.scale());
        model.selected().set(hit.orElse(null));
        carrying = hit.isPresent();
    }

    /** The uppermost subject that has colour at a point of the picture. */
    private Optional<String> hit(double x, double y) {
        Document document = model.document();
        for (var layer : document.layers().reversed()) {
            if (!(layer instanceof PictureLayer picture)
                    || !layer.info().visible()
                    || layer.info().locked()) {
                continue;
            }
            var bounds = bounds(layer.info().id());
            if (bounds.isEmpty() || !bounds.get().contains(x, y)) {
                continue;
            }
            double share = bounds.get().getWidth() * bounds.get().getHeight() / document.width() / document.height();
            int px = (int) ((x - bounds.get().getMinX())
                    * picture.picture().width()
                    / bounds.get().getWidth());
            int py = (int) ((y - bounds.get().getMinY())
                    * picture.picture().height()
                    / bounds.get().getHeight());
            if (share < SUBJECT && inside(picture, px, py) && picture.picture().at(px, py) >>> 24 > SOLID) {
                return Optional.of(layer.info().id());
            }
        }
        return Optional.empty();
    }

    private static boolean inside(PictureLayer layer, int x, int y) {
        return x >= 0
                && y >= 0
                && x < layer.picture().width()
                && y < layer.picture().height();
    }

    private void dragged(MouseEvent event) {
        String id = model.selected().get();
        if (!carrying || id == null) {
            return;
        }
        model.moveBy(id, (event.getX() - grip.getX()) / fit.scale(), (event.getY() - grip.getY()) / fit.scale());
        grip = new Point2D(event.getX(), event.getY());
    }

    CropFrame cropFrame() {
        return cropFrame;
    }
}
