package app.atelier.desktop.create;

import app.atelier.desktop.controls.RelayingScroll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;

/**
 * The batches, oldest at the top, newest above the prompt bar. However many there are, only those near the viewport have
 * nodes: their heights follow from the measures, so that the scroll bar is right without them.
 */
final class BatchColumn extends RelayingScroll {
    private static final double BETWEEN = 32;
    /** So much above and below the viewport is kept ready, so that a turn of the wheel shows no empty rows. */
    private static final double MARGIN = 200;

    private final ObservableList<Batch> batches;
    private final Function<Batch, BatchView> maker;
    private final Runnable nearStart;
    private final Sheet sheet = new Sheet();
    private final Map<UUID, BatchView> views = new HashMap<>();
    private CreateMeasures measures = CreateMeasures.of(1096, 856);
    private Insets around = Insets.EMPTY;
    /** Where each batch begins, and after them where the last one ends. */
    private List<Double> tops = List.of(0.0);
    /** How far the end of the batches lies below the viewport; kept while batches come and grow. */
    private double belowSeen;

    private double placedHeight;
    private boolean placing;

    /** @param nearStart called when the oldest batch comes near the viewport */
    BatchColumn(ObservableList<Batch> batches, Function<Batch, BatchView> maker, Runnable nearStart) {
        this.batches = batches;
        this.maker = maker;
        this.nearStart = nearStart;
        setContent(sheet);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("batches");
        batches.addListener((InvalidationListener) observed -> plan());
        vvalueProperty().addListener(observed -> {
            // The scroll pane moves by itself when its content takes another height; that is no wish of anybody's.
            if (!placing && sheet.getHeight() == placedHeight) {
                belowSeen = (1 - getVvalue()) * hidden();
                fill();
            }
        });
        // Each layout sets them anew; only others than before ask for one more, or the column would never be done.
        viewportBoundsProperty().addListener((observed, before, now) -> requestLayout());
        plan();
    }

    /** @param around room about the batches: below them the prompt bar lies over the column */
    void arrange(CreateMeasures now, Insets room) {
        if (!now.equals(measures) || !room.equals(around)) {
            measures = now;
            around = room;
            plan();
        }
    }

    /** Brings the newest batch above the prompt bar. */
    void toEnd() {
        belowSeen = 0;
        requestLayout();
    }

    /** How many batches have nodes now. */
    int held() {
        return views.size();
    }

    private void plan() {
        var found = new ArrayList<Double>();
        double y = around.getTop();
        for (int i = 0; i < batches.size(); i++) {
            found.add(y);
            y += BatchView.height(batches.get(i), measures, i == batches.size() - 1) + BETWEEN;
        }
        found.add(batches.isEmpty() ? y : y - BETWEEN);
        tops = found;
        sheet.requestLayout();
        requestLayout();
    }

    private double high() {
        return Math.max(getViewportBounds().getHeight(), tops.getLast() + around.getBottom());
    }

    private double hidden() {
        return Math.max(0, high() - getViewportBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (sheet.getHeight() == high()) {
            place();
        }
    }

    /** After the content took its new height, the same part of it is seen as before. */
    private void place() {
        placedHeight = sheet.getHeight();
        double hidden = hidden();
        placing = true;
        setVvalue(hidden == 0 ? 1 : Math.clamp(1 - belowSeen / hidden, 0, 1));
        placing = false;
        fill();
    }

    /** Makes and places the batches that are near, and lets the others go. */
    private void fill() {
        double viewport = getViewportBounds().getHeight();
        if (viewport <= 0) {
            return;
        }
        // Few batches stand at the end of the column, above the bar.
        double down = high() - tops.getLast() - around.getBottom();
        double top = getVvalue() * hidden() - down;
        var wanted = new HashSet<UUID>();
        for (int i = 0; i < batches.size(); i++) {
            boolean last = i == batches.size() - 1;
            double end = last ? tops.getLast() : tops.get(i + 1) - BETWEEN;
            if (end >= top - MARGIN && tops.get(i) <= top + viewport + MARGIN) {
                var batch = batches.get(i);
                wanted.add(batch.id());
                put(batch, tops.get(i) + down, end - tops.get(i), last);
            }
        }
        views.entrySet().removeIf(entry -> {
            // What the keyboard is at stays, or the next key would go nowhere.
            if (wanted.contains(entry.getKey()) || entry.getValue().isFocusWithin()) {
                return false;
            }
            entry.getValue().dispose();
            sheet.getChildren().remove(entry.getValue());
            return true;
        });
        if (!batches.isEmpty() && top < viewport) {
            nearStart.run();
        }
    }

    private void put(Batch batch, double y, double height, boolean large) {
        var view = views.get(batch.id());
        if (view == null) {
            view = maker.apply(batch);
            view.setManaged(false);
            views.put(batch.id(), view);
            sheet.getChildren().add(view);
        }
        view.arrange(measures, large);
        // As much room at the left as the scroll bar takes at the right: the column stays above the prompt bar.
        view.resizeRelocate(Math.floor((getWidth() - measures.column()) / 2), y, measures.column(), height);
    }

    /** As high as the plan. */
    private final class Sheet extends Pane {
        @Override
        protected double computePrefHeight(double width) {
            return high();
        }

        @Override
        protected void layoutChildren() {
            place();
        }

        @Override
        protected double computeMinHeight(double width) {
            return high();
        }
    }
}
