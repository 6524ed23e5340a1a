package app.atelier.desktop.edit;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A number that can be typed, stepped with the arrows, and drawn along a word beside it. */
final class NumberField extends TextField {
    private static final double FAR = 10;
    private static final double CLICK = 2;

    private final double least;
    private final double most;
    private final double step;
    private final DoubleFunction<String> format;
    private DoubleConsumer preview = value -> {};
    private DoubleConsumer commit = value -> {};
    private double shown;

    NumberField(double least, double most, double step, DoubleFunction<String> format) {
        this.least = least;
        this.most = most;
        this.step = step;
        this.format = format;
        getStyleClass().setAll("text-field", "number");
        setPrefColumnCount(4);
        focusedProperty().addListener((observed, before, now) -> {
            if (now) {
                selectAll();
            } else {
                typed();
            }
        });
        setOnAction(event -> {
            typed();
            selectAll();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Called while a value is being drawn. */
    void onPreview(DoubleConsumer handler) {
        preview = handler;
    }

    /** Called with a value that is meant. */
    void onCommit(DoubleConsumer handler) {
        commit = handler;
    }

    void show(double value) {
        shown = value;
        String words = format.apply(value);
        if (!getText().equals(words)) {
            setText(words);
        }
    }

    private void typed() {
        String digits = getText().replace('−', '-').replace(',', '.').replaceAll("[^0-9.+-]", "");
        try {
            double value = Math.clamp(Double.parseDouble(digits), least, most);
            if (Math.abs(value - shown) >= step / 2) {
                shown = value;
                commit.accept(value);
            }
        } catch (NumberFormatException nonsense) {
            // Shown as it was: a word that is no number changes nothing.
        }
        show(shown);
    }

    private void pressed(KeyEvent event) {
        double by = event.isShiftDown() ? FAR * step : step;
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            double value = Math.clamp(shown + (event.getCode() == KeyCode.UP ? by : -by), least, most);
            show(value);
            commit.accept(value);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(shown);
        }
    }

    /** Lets the value be drawn along a node. */
    void scrubs(Node node) {
        node.setCursor(Cursor.H_RESIZE);
        double[] from = new double[3];
        node.setOnMousePressed(event -> {
            from[0] = event.getSceneX();
            from[1] = shown;
            from[2] = 0;
        });
        node.setOnMouseDragged(event -> {
            double by = event.getSceneX() - from[0];
            if (Math.abs(by) >= CLICK || from[2] == 1) {
                from[2] = 1;
                show(Math.clamp(from[1] + Math.rint(by) * step, least, most));
                preview.accept(shown);
            }
        });
        node.setOnMouseReleased(event -> {
            if (from[2] == 1) {
                commit.accept(shown);
            }
        });
    }
}
