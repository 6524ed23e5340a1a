package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.tabLeaves;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A real TextArea that grows from one line to five. The underlines lie in a pane above it and are drawn from the geometry
 * of its own Text node, so that they follow every wrap.
 */
final class PromptField extends StackPane {
    private static final Texts TEXTS = Texts.of(PromptField.class);
    private static final double LINE = 28;
    private static final double BELOW = 6;
    private static final int MOST_LINES = 5;
    private static final double FONT_SIZE = 18;

    private record Unknown(Rectangle2D box, String word) {}

    private final TextArea area = tabLeaves(new TextArea());
    private final Pane marks = new Pane();
    private final Label tip = new Label();
    private final Text measure = new Text();
    private final List<Unknown> unknown = new ArrayList<>();
    private List<Span> spans = List.of();
    private boolean marking;
    private @Nullable Text followed;

    PromptField() {
        area.setWrapText(true);
        area.setPrefRowCount(1);
        area.setPromptText(TEXTS.get("prompt.empty"));
        area.setAccessibleText(TEXTS.get("prompt.accessible"));
        area.setId("prompt-field");
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        tip.getStyleClass().add("word-tip");
        tip.setManaged(false);
        tip.setVisible(false);
        tip.setMouseTransparent(true);
        measure.setFont(Font.font("Inter", FONT_SIZE));
        getChildren().addAll(area, marks, tip);
        area.textProperty().addListener(observed -> {
            grow();
            spans = List.of();
            soon();
        });
        area.widthProperty().addListener(observed -> {
            grow();
            soon();
        });
        area.skinProperty().addListener(observed -> soon());
        area.scrollTopProperty().addListener(observed -> mark());
        area.setOnMouseMoved(event -> point(event.getX(), event.getY()));
        area.setOnMouseExited(event -> tip.setVisible(false));
        grow();
    }

    TextArea area() {
        return area;
    }

    /** Shows how the words that stand there now were read. */
    void show(List<Span> read) {
        spans = read;
        soon();
    }

    private void grow() {
        measure.setText(area.getText().isEmpty() ? " " : area.getText());
        measure.setWrappingWidth(Math.max(100, area.getWidth() - 2));
        double lines = Math.ceil(measure.getLayoutBounds().getHeight() / (FONT_SIZE * 1.3));
        double height = Math.clamp(lines, 1, MOST_LINES) * LINE + BELOW;
        area.setMinHeight(height);
        area.setPrefHeight(height);
        area.setMaxHeight(height);
    }

    /** After the layout that follows, when the text stands where it will be seen. */
    private void soon() {
        if (!marking) {
            marking = true;
            Platform.runLater(() -> {
                marking = false;
                mark();
            });
        }
    }

    private void mark() {
        marks.getChildren().clear();
        unknown.clear();
        tip.setVisible(false);
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.setClip(new Rectangle(0, 0, getWidth(), getHeight()));
        var found = words();
        if (found.isEmpty()) {
            return;
        }
        Text text = found.get();
        follow(text);
        Point2D offset = marks.sceneToLocal(text.localToScene(0, 0));
        int length = text.getText().length();
        for (var span : spans) {
            if (span.end() > length) {
                continue;
            }
            for (var line : lines(text.getRangeShape(span.start(), span.end(), false))) {
                draw(
                        span,
                        new Rectangle2D(
                                offset.getX() + line.getMinX(),
                                offset.getY() + line.getMinY(),
                                line.getWidth(),
                                line.getHeight()));
            }
        }
    }

    /** The node of the words; the one of the placeholder is of the same class, and stays. */
    private Optional<Text> words() {
        return area.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getScene() != null && text.getText().equals(area.getText()))
                .findFirst();
    }

    /** The words move when they wrap anew, which is later than the field's own change; the skin also changes its node. */
    private void follow(Text text) {
        if (text != followed) {
            followed = text;
            text.layoutBoundsProperty().addListener(observed -> soon());
            text.localToSceneTransformProperty().addListener(observed -> soon());
        }
    }

    private void draw(Span span, Rectangle2D box) {
        if (span.kind() == Span.Kind.UNKNOWN || span.kind() == Span.Kind.LEFT_OUT) {
            for (double x = 0; x < box.getWidth() - 1; x += 5) {
                marks.getChildren()
                        .add(Nodes.classes(new Rectangle(box.getMinX() + x, box.getMaxY() - 1, 2, 2), "unknown-dot"));
            }
            var veil = new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight() - 3);
            marks.getChildren().add(Nodes.classes(veil, "unknown-veil"));
            unknown.add(new Unknown(box, span.word()));
            return;
        }
        var line = new Rectangle(box.getMinX(), box.getMaxY() - 1, box.getWidth(), 2);
        line.setArcWidth(2);
        line.setArcHeight(2);
        if (span.colour() == null) {
            line.getStyleClass().add("role-" + span.kind().name().toLowerCase(Locale.ROOT));
        } else {
            line.setStyle("-fx-fill: " + span.colour() + ";");
        }
        marks.getChildren().add(line);
    }

    private void point(double x, double y) {
        for (var word : unknown) {
            if (word.box().contains(x, y)) {
                tip.setText(TEXTS.get("prompt.unknown", word.word()));
                tip.autosize();
                tip.relocate(
                        Math.clamp(word.box().getMinX(), 0, Math.max(0, getWidth() - tip.getWidth())),
                        word.box().getMinY() - tip.getHeight() - 8);
                tip.setVisible(true);
                return;
            }
        }
        tip.setVisible(false);
    }

    /** One box for each line that a range of text runs over. */
    private static List<Rectangle2D> lines(PathElement[] path) {
        var boxes = new ArrayList<Rectangle2D>();
        double[] now = null;
        for (var element : path) {
            if (element instanceof MoveTo move) {
                add(boxes, now);
                now = new double[] {move.getX(), move.getY(), move.getX(), move.getY()};
            } else if (element instanceof LineTo line && now != null) {
                now[0] = Math.min(now[0], line.getX());
                now[1] = Math.min(now[1], line.getY());
                now[2] = Math.max(now[2], line.getX());
                now[3] = Math.max(now[3], line.getY());
            }
        }
        add(boxes, now);
        return boxes;
    }

    private static void add(List<Rectangle2D> boxes, double @Nullable [] box) {
        if (box != null && box[2] > box[0] && box[3] > box[1]) {
            boxes.add(new Rectangle2D(box[0], box[1], box[2] - box[0], box[3] - box[1]));
        }
    }
}
