package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import javafx.scene.shape.Polygon;

/** A histogram as a quiet shape behind curves and levels. */
final class HistogramShape extends Polygon {
    HistogramShape() {
        classes(this, "histogram");
        setMouseTransparent(true);
        setManaged(false);
    }

    void show(Histogram histogram, int channel, double left, double top, double width, double height) {
        double[] heights = Histogram.heights(histogram.channel(channel));
        getPoints().clear();
        getPoints().addAll(left, top + height);
        for (int i = 0; i < heights.length; i++) {
            getPoints().addAll(left + width * (i + .5) / heights.length, top + height * (1 - .92 * heights[i]));
        }
        getPoints().addAll(left + width, top + height);
    }
}
