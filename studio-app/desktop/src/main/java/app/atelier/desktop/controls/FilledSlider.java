package app.atelier.desktop.controls;

import java.util.Locale;
import javafx.scene.control.Slider;

/** A slider whose track is filled from an origin (0 for −100…100, the minimum for 0…100) to its thumb. */
public final class FilledSlider extends Slider {
    private final double origin;

    /** A double click sets it back to its origin. */
    public FilledSlider(double min, double max, double origin, double value) {
        super(min, max, value);
        this.origin = origin;
        skinProperty().addListener(observed -> paint());
        valueProperty().addListener(observed -> paint());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                setValue(origin);
            }
        });
        Nodes.grow(this);
    }

    /** One gradient on the track: no skin of our own to keep up. */
    private void paint() {
        var track = lookup(".track");
        if (track == null) {
            return;
        }
        double there = percent(origin);
        double here = percent(getValue());
        double from = Math.min(there, here);
        double to = Math.max(there, here);
        track.setStyle(String.format(
                Locale.ROOT,
                "-fx-background-color: linear-gradient(to right, -line-strong %1$.2f%%, -slider-fill %1$.2f%%,"
                        + " -slider-fill %2$.2f%%, -line-strong %2$.2f%%);",
                from,
                to));
    }

    private double percent(double value) {
        return getMax() > getMin() ? (value - getMin()) / (getMax() - getMin()) * 100 : 0;
    }
}
