package app.atelier.desktop.controls;

import app.atelier.desktop.theme.Motion;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A line of 3 px that fills as work goes on; as wide as its parent lets it be. */
public final class ProgressLine extends Region {
    private static final Duration ROUND = Duration.millis(1400);
    private static final double WANDERING = .3;
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
    private final DoubleProperty way = new SimpleDoubleProperty(this, "way");
    private final Region fill = Nodes.classes(new Region(), "bar-fill");

    public ProgressLine() {
        getStyleClass().add("bar");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().add(fill);
        progress.addListener(observed -> requestLayout());
        way.addListener(observed -> requestLayout());
    }

    /** For work of which nobody knows how long it takes: a piece wanders along the line for as long as it is in a window. */
    public static ProgressLine wandering() {
        var line = new ProgressLine();
        line.progress.set(-1);
        var wander = new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(line.way, 0)),
                new KeyFrame(ROUND, new KeyValue(line.way, 1, Interpolator.EASE_BOTH)));
        wander.setCycleCount(Animation.INDEFINITE);
        wander.setAutoReverse(true);
        line.sceneProperty().addListener((observed, before, now) -> {
            if (now != null && !Motion.reduced()) {
                wander.play();
            } else {
                wander.stop();
            }
        });
        return line;
    }

    /** From 0 to 1; less than 0 where it is not known. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    @Override
    protected void layoutChildren() {
        if (progress.get() < 0) {
            double wide = Math.round(getWidth() * WANDERING);
            fill.resizeRelocate(Math.round((getWidth() - wide) * way.get()), 0, wide, getHeight());
            return;
        }
        double done = Math.clamp(progress.get(), 0, 1);
        fill.resizeRelocate(0, 0, Math.round(getWidth() * done), getHeight());
    }
}
