package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.texts.Texts;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The line between before and after, with the knob that moves it. */
final class SplitBar extends Pane {
    private static final Texts TEXTS = Texts.of(SplitBar.class);
    private static final double KNOB = 32;
    private static final double INSET = 12;

    private final Region line = classes(new Region(), "splitter-line");
    private final StackPane knob = classes(new StackPane(icon("fth-code", 14)), "splitter-knob");
    private final Label before = classes(text(TEXTS.get("compare.before"), ""), "tag-over");
    private final Label after = classes(text(TEXTS.get("compare.after"), ""), "tag-over");
    private double at = .46;
    private double left;
    private double width;

    SplitBar(Runnable moved) {
        size(knob, KNOB, KNOB);
        knob.setCursor(Cursor.H_RESIZE);
        before.setMouseTransparent(true);
        after.setMouseTransparent(true);
        line.setMouseTransparent(true);
        getChildren().addAll(line, knob, before, after);
        getChildren().forEach(node -> node.setManaged(false));
        setPickOnBounds(false);
        knob.setOnMousePressed(event -> event.consume());
        knob.setOnMouseDragged(event -> {
            var point = sceneToLocal(event.getSceneX(), event.getSceneY());
            at = width <= 0 ? at : Math.clamp((point.getX() - left) / width, 0, 1);
            moved.run();
            event.consume();
        });
    }

    /** Lies down over what is to be seen of the picture; the returned place is where the line is. */
    double place(double fromX, double fromY, double wide, double high) {
        left = fromX;
        width = wide;
        double x = Math.round(fromX + wide * at);
        line.resizeRelocate(x - 1, fromY, 2, high);
        knob.resizeRelocate(x - KNOB / 2, Math.round(fromY + high / 2 - KNOB / 2), KNOB, KNOB);
        double low = Math.round(fromY + high - INSET - before.prefHeight(-1));
        before.resizeRelocate(fromX + INSET, low, before.prefWidth(-1), before.prefHeight(-1));
        double afterX = fromX + wide - INSET - after.prefWidth(-1);
        after.resizeRelocate(afterX, low, after.prefWidth(-1), after.prefHeight(-1));
        before.setVisible(x > fromX + INSET + before.prefWidth(-1));
        after.setVisible(x < afterX);
        return x;
    }
}
