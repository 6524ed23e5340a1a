package app.atelier.desktop.staging;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.iconButton;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.staging.Figure.Box;
import app.atelier.desktop.texts.Texts;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The picture with whoever is selected in it: taken hold of by the mouse, moved by keys. */
final class StageCanvas extends Pane {
    private static final Texts TEXTS = Texts.of(StageCanvas.class);
    private static final double MARGIN = 40;
    /** A movement that is shorter was a click. */
    private static final double CLICK = 3;

    private static final double NUDGE = .01;
    private static final double FAR = 5;
    private static final double STEP = 1.06;
    private static final double LEAST = .1;
    private static final double MOST = 8;
    private static final double BAR_ABOVE = 14;

    private final StagingModel model;
    private final Runnable leave;
    private final ImageView view = new ImageView();
    private final StageBox box = new StageBox();
    private final StageBox hover = new StageBox();
    private final HBox bar = classes(new HBox(), "over-bar");
    private Rectangle2D place = Rectangle2D.EMPTY;
    private @Nullable Drag drag;

    /** What the mouse does while it is held down. */
    private record Drag(Point2D from, Point2D fixed, boolean pulls, boolean moved) {
        Drag moving() {
            return new Drag(from, fixed, pulls, true);
        }
    }

    /** @param leave called when Escape is pressed and nothing is selected */
    StageCanvas(StagingModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("canvas");
        setId("stage");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setSmooth(true);
        hover.setOpacity(.6);
        var edits = model.edits();
        bar.getChildren()
                .addAll(
                        iconButton("fth-minimize-2", TEXTS.get("smaller"), "over", () -> edits.resize(1 / STEP / STEP)),
                        iconButton("fth-maximize-2", TEXTS.get("larger"), "over", () -> edits.resize(STEP * STEP)),
                        iconButton("fth-repeat", TEXTS.get("mirror"), "over", edits::mirror),
                        iconButton("fth-trash-2", TEXTS.get("remove"), "over", edits::remove));
        bar.setId("stage-bar");
        for (var node : bar.getChildren()) {
            node.setFocusTraversable(false);
        }
        getChildren().addAll(view, hover, box, bar);
        getChildren().forEach(node -> node.setManaged(false));
        model.picture().addListener(observed -> picture());
        model.cast().figures().addListener(observed -> marked());
        model.cast().selected().addListener(observed -> marked());
        setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        setOnMouseExited(event -> hover.hide());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(event -> released());
        setOnScroll(this::scrolled);
        setOnKeyPressed(this::key);
        marked();
    }

    /** What is shown until there is a drawing: the picture as the library has it. */
    void stand(Image image) {
        if (model.picture().get() == null) {
            show(image);
        }
    }

    private void picture() {
        var picture = model.picture().get();
        if (picture == null) {
            view.setImage(null);
        } else {
            show(Pictures.image(picture));
        }
    }

    private void show(Image image) {
        var before = view.getImage();
        view.setImage(image);
        boolean sameShape = before != null
                && Math.abs(before.getWidth() / before.getHeight() - image.getWidth() / image.getHeight()) < .02;
        if (!sameShape) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var image = view.getImage();
        if (image == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double wide = Math.max(1, getWidth() - 2 * MARGIN);
        double high = Math.max(1, getHeight() - 2 * MARGIN);
        double scale = Math.min(wide / image.getWidth(), high / image.getHeight());
        double width = Math.floor(image.getWidth() * scale);
        double height = Math.floor(image.getHeight() * scale);
        place = new Rectangle2D(
                Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) / 2), width, height);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(place.getMinX(), place.getMinY());
        marked();
    }

    private double across(double x) {
        return (x - place.getMinX()) / Math.max(1, place.getWidth());
    }

    private double down(double y) {
        return (y - place.getMinY()) / Math.max(1, place.getHeight());
    }

    private Rectangle2D inView(Box one) {
        return new Rectangle2D(
                place.getMinX() + one.x() * place.getWidth(),
                place.getMinY() + one.y() * place.getHeight(),
                Math.max(1, one.width() * place.getWidth()),
                Math.max(1, one.height() * place.getHeight()));
    }

    /** Draws the box around whoever is selected, and tells screen readers. */
    private void marked() {
        var figure = model.cast().selection().orElse(null);
        hover.hide();
        setAccessibleText(figure == null ? TEXTS.get("stage.nobody") : TEXTS.get("stage.selected", figure.name()));
        bar.setVisible(figure != null && drag == null);
        if (figure == null) {
            box.hide();
            return;
        }
        var around = inView(figure.box());
        box.show(around, true);
        double width = bar.prefWidth(-1);
        double height = bar.prefHeight(-1);
        double left = Math.clamp(
                around.getMinX() + around.getWidth() / 2 - width / 2, 8, Math.max(8, getWidth() - width - 8));
        double above = around.getMinY() - BAR_ABOVE - height;
        double top = Math.clamp(above, 8, Math.max(8, getHeight() - height - 8));
        bar.resizeRelocate(Math.round(left), Math.round(top), width, height);
    }

    private void hover(double x, double y) {
        var found = model.cast().at(across(x), down(y)).orElse(null);
        boolean other =
                found != null && !found.who().equals(model.cast().selected().get());
        if (other) {
            hover.show(inView(found.box()), false);
        } else {
            hover.hide();
        }
        setCursor(box.handleAt(x, y) ? Cursor.NE_RESIZE : found == null ? Cursor.DEFAULT : Cursor.MOVE);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        boolean pulls = box.handleAt(event.getX(), event.getY());
        if (!pulls) {
            model.cast().select(across(event.getX()), down(event.getY()));
        }
        model.cast().selection().ifPresent(figure -> {
            var around = inView(figure.box());
            var feet = new Point2D(around.getMinX() + around.getWidth() / 2, around.getMaxY());
            drag = new Drag(new Point2D(event.getX(), event.getY()), feet, pulls, false);
        });
        event.consume();
    }

    private void dragged(MouseEvent event) {
        var now = drag;
        if (now == null) {
            return;
        }
        var to = new Point2D(event.getX(), event.getY());
        if (!now.moved() && to.distance(now.from()) < CLICK) {
            return;
        }
        drag = now.moving();
        if (now.pulls()) {
            double before = Math.max(1, now.from().distance(now.fixed()));
            model.pull(Math.clamp(to.distance(now.fixed()) / before, LEAST, MOST));
        } else {
            model.drag(
                    (to.getX() - now.from().getX()) / place.getWidth(),
                    (to.getY() - now.from().getY()) / place.getHeight());
        }
    }

    private void released() {
        drag = null;
        model.done();
        marked();
    }

    private void scrolled(ScrollEvent event) {
        if (model.cast().selection().isPresent() && event.getDeltaY() != 0 && drag == null) {
            model.edits().resize(event.getDeltaY() > 0 ? STEP : 1 / STEP);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        double far = event.isShiftDown() ? FAR * NUDGE : NUDGE;
        boolean chosen = model.cast().selected().get() != null;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> moved(event, -far, 0);
            case RIGHT -> moved(event, far, 0);
            case UP -> moved(event, 0, -far);
            case DOWN -> moved(event, 0, far);
            case PLUS, ADD, EQUALS -> sized(event, STEP);
            case MINUS, SUBTRACT -> sized(event, 1 / STEP);
            case TAB -> {
                // At the end the keyboard goes on to what stands beside the picture.
                if (model.cast().step(event.isShiftDown() ? -1 : 1)) {
                    event.consume();
                }
            }
            case ESCAPE -> {
                event.consume();
                if (model.holding()) {
                    drag = null;
                    model.dropped();
                } else if (chosen) {
                    model.cast().letGo();
                } else {
                    leave.run();
                }
            }
            default -> {}
        }
    }

    private void moved(KeyEvent event, double dx, double dy) {
        if (model.cast().selected().get() != null) {
            model.edits().nudge(dx, dy);
        }
        event.consume();
    }

    private void sized(KeyEvent event, double factor) {
        if (model.cast().selected().get() != null) {
            model.edits().resize(factor);
            event.consume();
        }
    }
}
