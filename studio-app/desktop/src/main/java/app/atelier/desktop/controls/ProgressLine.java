package app.atelier.desktop.controls;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A line of 3 px that fills as work goes on; as wide as its parent lets it be. */
public final class ProgressLine extends Region {
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
    private final Region fill = Nodes.classes(new Region(), "bar-fill");

    public ProgressLine() {
        getStyleClass().add("bar");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().add(fill);
        progress.addListener(observed -> requestLayout());
    }

    /** From 0 to 1. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    @Override
    protected void layoutChildren() {
        double done = Math.clamp(progress.get(), 0, 1);
        fill.resizeRelocate(0, 0, Math.round(getWidth() * done), getHeight());
    }
}
