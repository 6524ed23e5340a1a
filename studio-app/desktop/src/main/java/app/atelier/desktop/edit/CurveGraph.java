package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.Curves;
import app.atelier.imaging.adjustments.Curves.Point;
import app.atelier.imaging.kernels.PointRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * One curve. A click sets a point, a drag moves it, dragged out or deleted it is gone; the arrow keys move the one that was
 * touched last.
 */
final class CurveGraph extends Pane {
    private static final double HEIGHT = 168;
    private static final double INSET = 6;
    private static final double REACH = 10;
    private static final double OUT = 36;
    private static final double KNOB = 9;
    private static final double LEAST_GAP = .01;
    private static final int SAMPLES = 129;
    private static final int FULL = 255;
    private static final String[] CHANNELS = {"all", "red", "green", "blue"};

    private final BiConsumer<List<Point>, Boolean> handler;
    private final Rectangle ground = classes(new Rectangle(), "curve-ground");
    private final HistogramShape histogram = new HistogramShape();
    private final List<Line> grid = new ArrayList<>();
    private final Polyline line = classes(new Polyline(), "curve-line");
    private final List<Region> knobs = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private @Nullable Histogram values;
    private BiConsumer<String, String> places = (in, out) -> {};
    private int channel;
    private int held = -1;

    /** @param handler gets the points, none for a straight line, and whether they still are being drawn */
    CurveGraph(BiConsumer<List<Point>, Boolean> handler) {
        this.handler = handler;
        setId("curve-graph");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Texts.of(CurveGraph.class).get("op.curves"));
        getStyleClass().add("curve-graph");
        setCursor(Cursor.CROSSHAIR);
        getChildren().addAll(ground, histogram);
        for (int i = 0; i < 7; i++) {
            grid.add(classes(new Line(), i == 6 ? "curve-diagonal" : "curve-grid"));
        }
        getChildren().addAll(grid);
        getChildren().add(line);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> dragged(event, true));
        setOnMouseReleased(event -> dragged(event, false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** @param handler hears where the point that is held lies, 0 to 255 each */
    void onPlace(BiConsumer<String, String> handler) {
        places = handler;
    }

    void histogram(Histogram now) {
        values = now;
    }

    /** @param which 0 all, 1 red, 2 green, 3 blue */
    void show(List<Point> now, int which) {
        if (which != channel) {
            held = -1;
        }
        channel = which;
        points.clear();
        points.addAll(now.isEmpty() ? List.of(new Point(0, 0), new Point(1, 1)) : now);
        requestLayout();
        tell();
    }

    private double wide() {
        return Math.max(1, getWidth() - 2 * INSET);
    }

    private double high() {
        return HEIGHT - 2 * INSET;
    }

    private double viewX(double x) {
        return INSET + x * wide();
    }

    private double viewY(double y) {
        return INSET + (1 - y) * high();
    }

    @Override
    protected void layoutChildren() {
        ground.setX(INSET);
        ground.setY(INSET);
        ground.setWidth(wide());
        ground.setHeight(high());
        if (values != null) {
            histogram.show(values, channel, INSET, INSET, wide(), high());
        }
        for (int i = 0; i < 3; i++) {
            double share = (i + 1) / 4.0;
            place(grid.get(i), viewX(share), viewY(0), viewX(share), viewY(1));
            place(grid.get(3 + i), viewX(0), viewY(share), viewX(1), viewY(share));
        }
        place(grid.get(6), viewX(0), viewY(0), viewX(1), viewY(1));
        curve();
        knobs();
    }

    private static void place(Line line, double x, double y, double toX, double toY) {
        line.setStartX(Math.round(x) + .5);
        line.setStartY(Math.round(y) + .5);
        line.setEndX(Math.round(toX) + .5);
        line.setEndY(Math.round(toY) + .5);
    }

    /** Drawn by what imaging makes of the points, so that it is just what happens to the picture. */
    private void curve() {
        float[] ramp = new float[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            ramp[i] = i / (SAMPLES - 1f);
        }
        new Curves(points, List.of(), List.of(), List.of())
                .stage()
                .apply(ramp, ramp.clone(), ramp.clone(), 0, SAMPLES, PointRows.preferred());
        line.getPoints().clear();
        for (int i = 0; i < SAMPLES; i++) {
            line.getPoints().addAll(viewX(i / (SAMPLES - 1.0)), viewY(Math.clamp(ramp[i], 0, 1)));
        }
        line.getStyleClass().setAll("curve-line", CHANNELS[channel]);
    }

    private void knobs() {
        while (knobs.size() < points.size()) {
            var knob = classes(new Region(), "handle round");
            knob.setMouseTransparent(true);
            knob.setManaged(false);
            knobs.add(knob);
            getChildren().add(knob);
        }
        while (knobs.size() > points.size()) {
            getChildren().remove(knobs.removeLast());
        }
        for (int i = 0; i < knobs.size(); i++) {
            knobs.get(i)
                    .resizeRelocate(
                            Math.round(viewX(points.get(i).x()) - KNOB / 2),
                            Math.round(viewY(points.get(i).y()) - KNOB / 2),
                            KNOB,
                            KNOB);
            knobs.get(i).setOpacity(held < 0 || held == i ? 1 : .75);
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        held = -1;
        for (int i = 0; i < points.size(); i++) {
            double away = Math.hypot(
                    viewX(points.get(i).x()) - event.getX(), viewY(points.get(i).y()) - event.getY());
            if (away <= REACH) {
                held = i;
            }
        }
        if (held < 0) {
            double x = share(event.getX() - INSET, wide());
            held = 0;
            while (held < points.size() && points.get(held).x() < x) {
                held++;
            }
            points.add(held, new Point(x, 1 - share(event.getY() - INSET, high())));
            told(true);
        }
        requestLayout();
        tell();
    }

    private static double share(double at, double length) {
        return Math.clamp(at / length, 0, 1);
    }

    private void dragged(MouseEvent event, boolean live) {
        if (held < 0 || held >= points.size()) {
            return;
        }
        boolean end = held == 0 || held == points.size() - 1;
        boolean out = event.getX() < -OUT
                || event.getY() < -OUT
                || event.getX() > getWidth() + OUT
                || event.getY() > HEIGHT + OUT;
        if (out && !end && !live) {
            remove();
            return;
        }
        move(share(event.getX() - INSET, wide()), 1 - share(event.getY() - INSET, high()));
        told(live);
    }

    private void move(double x, double y) {
        double least = held == 0 ? 0 : points.get(held - 1).x() + LEAST_GAP;
        double most = held == points.size() - 1 ? 1 : points.get(held + 1).x() - LEAST_GAP;
        points.set(
                held, new Point(least > most ? points.get(held).x() : Math.clamp(x, least, most), Math.clamp(y, 0, 1)));
        requestLayout();
        tell();
    }

    private void remove() {
        if (held > 0 && held < points.size() - 1) {
            points.remove(held);
            held = -1;
            told(false);
            requestLayout();
        }
    }

    private void key(KeyEvent event) {
        if (held < 0 || held >= points.size()) {
            return;
        }
        double by = (event.isShiftDown() ? 10.0 : 1) / FULL;
        var point = points.get(held);
        switch (event.getCode()) {
            case LEFT -> move(point.x() - by, point.y());
            case RIGHT -> move(point.x() + by, point.y());
            case UP -> move(point.x(), point.y() + by);
            case DOWN -> move(point.x(), point.y() - by);
            case DELETE, BACK_SPACE -> {
                remove();
                event.consume();
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
        told(false);
    }

    private void told(boolean live) {
        boolean straight = points.equals(List.of(new Point(0, 0), new Point(1, 1)));
        handler.accept(straight ? List.of() : List.copyOf(points), live);
    }

    private void tell() {
        if (held >= 0 && held < points.size()) {
            places.accept(
                    Long.toString(Math.round(points.get(held).x() * FULL)),
                    Long.toString(Math.round(points.get(held).y() * FULL)));
        }
    }
}
