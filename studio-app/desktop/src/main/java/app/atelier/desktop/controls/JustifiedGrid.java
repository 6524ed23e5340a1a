package app.atelier.desktop.controls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** {@link JustifiedRows} on screen: only the rows near the viewport have nodes, and the nodes are used again. */
public final class JustifiedGrid<T> extends RelayingScroll {
    private static final double GAP = 4;
    /** So much above and below the viewport is kept ready, so that a turn of the wheel shows no empty rows. */
    private static final double MARGIN = 240;

    /** One picture of the grid; it is shown many items in its life. */
    public interface Cell<T> {
        Node node();

        /** Shows an item at a size in whole pixels; called again when only the size changed. */
        void show(T item, double width, double height);

        /** The item is out of sight: what is still loading is not wanted any more. */
        void hide();
    }

    private final ObservableList<T> items;
    private final ToDoubleFunction<T> ratio;
    private final Supplier<Cell<T>> maker;
    private final DoubleProperty rowHeight = new SimpleDoubleProperty(this, "rowHeight", 118);
    private final Pane sheet = new Sheet();
    private final Map<Integer, Cell<T>> shown = new HashMap<>();
    private final Deque<Cell<T>> spare = new ArrayDeque<>();
    private JustifiedRows plan = new JustifiedRows(List.of(), 0);
    private final ReadOnlyDoubleWrapper contentHeight = new ReadOnlyDoubleWrapper(this, "contentHeight");
    private double plannedWidth = -1;
    private double plannedHeight = -1;
    private double mostGrowth = 1;
    private Runnable nearEnd = () -> {};

    public JustifiedGrid(ObservableList<T> items, ToDoubleFunction<T> ratio, Supplier<Cell<T>> maker) {
        this.items = items;
        this.ratio = ratio;
        this.maker = maker;
        setContent(sheet);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("grid");
        InvalidationListener again = observed -> plan();
        items.addListener(again);
        rowHeight.addListener(again);
        viewportBoundsProperty().addListener(observed -> {
            boolean asHigh = mostGrowth == 1 || getViewportBounds().getHeight() == plannedHeight;
            if (width() == plannedWidth && asHigh) {
                fill(false);
            } else {
                plan();
            }
        });
        vvalueProperty().addListener(observed -> fill(false));
    }

    public DoubleProperty rowHeightProperty() {
        return rowHeight;
    }

    /** How high all rows are together. */
    public ReadOnlyDoubleProperty contentHeight() {
        return contentHeight.getReadOnlyProperty();
    }

    /** How many times the wished height rows may have where all are seen at once; 1, which is the usual, for no more. */
    public void setMostGrowth(double most) {
        mostGrowth = most;
        plan();
    }

    /** Called when the end of the items comes near the viewport. */
    public void setOnNearEnd(Runnable handler) {
        nearEnd = handler;
    }

    /** The index of the item one row above (−1) or below (1) that stands nearest, or the same index at the edge. */
    public int beside(int index, int rows) {
        int row = rowOf(index) + rows;
        if (row < 0 || row >= plan.rows().size()) {
            return index;
        }
        double middle = middle(plan.rows().get(rowOf(index)), index);
        var target = plan.rows().get(row);
        int best = target.first();
        for (int i = target.first(); i < target.first() + target.widths().length; i++) {
            if (Math.abs(middle(target, i) - middle) < Math.abs(middle(target, best) - middle)) {
                best = i;
            }
        }
        return best;
    }

    /** Scrolls just so far that an item is seen whole. */
    public void reveal(int index) {
        if (plan.rows().isEmpty()) {
            return;
        }
        var row = plan.rows().get(rowOf(index));
        double high = getViewportBounds().getHeight();
        double top = top();
        double range = plan.height() + 2 * GAP - high;
        if (range <= 0 || row.y() >= top && row.bottom() + 2 * GAP <= top + high) {
            return;
        }
        double wanted = row.y() < top ? row.y() : row.bottom() + 2 * GAP - high;
        setVvalue(Math.clamp(wanted / range, 0, 1));
    }

    private int rowOf(int index) {
        int row = plan.rows().size() - 1;
        while (row > 0 && plan.rows().get(row).first() > index) {
            row--;
        }
        return Math.max(0, row);
    }

    private static double middle(JustifiedRows.Row row, int index) {
        double x = 0;
        for (int k = 0; k < index - row.first(); k++) {
            x += row.widths()[k] + GAP;
        }
        return x + row.widths()[index - row.first()] / 2;
    }

    private double width() {
        return Math.floor(getViewportBounds().getWidth());
    }

    private double top() {
        Bounds viewport = getViewportBounds();
        return getVvalue() * Math.max(0, plan.height() + 2 * GAP - viewport.getHeight());
    }

    private void plan() {
        plannedWidth = width();
        plannedHeight = getViewportBounds().getHeight();
        plan = JustifiedRows.filling(
                items.stream().mapToDouble(ratio).toArray(),
                plannedWidth - 2 * GAP,
                rowHeight.get(),
                GAP,
                plannedHeight - 2 * GAP,
                mostGrowth);
        contentHeight.set(plan.height() + 2 * GAP);
        sheet.requestLayout();
        requestLayout();
        fill(true);
    }

    private void fill(boolean moved) {
        double top = top();
        int[] seen = plan.between(top - MARGIN, top + getViewportBounds().getHeight() + MARGIN);
        var wanted = new HashSet<Integer>();
        for (int r = seen[0]; r < seen[1]; r++) {
            for (int k = 0; k < plan.rows().get(r).widths().length; k++) {
                wanted.add(plan.rows().get(r).first() + k);
            }
        }
        shown.entrySet().removeIf(entry -> {
            if (wanted.contains(entry.getKey())) {
                return false;
            }
            entry.getValue().hide();
            entry.getValue().node().setVisible(false);
            spare.push(entry.getValue());
            return true;
        });
        for (int r = seen[0]; r < seen[1]; r++) {
            place(plan.rows().get(r), moved);
        }
        if (!items.isEmpty() && seen[1] >= plan.rows().size()) {
            nearEnd.run();
        }
    }

    private void place(JustifiedRows.Row row, boolean moved) {
        double x = GAP;
        for (int k = 0; k < row.widths().length; k++) {
            int index = row.first() + k;
            var cell = shown.get(index);
            boolean fresh = cell == null;
            if (cell == null) {
                cell = spare.isEmpty() ? make() : spare.pop();
                cell.node().setVisible(true);
                shown.put(index, cell);
            }
            if (fresh || moved) {
                cell.show(items.get(index), row.widths()[k], row.height());
                cell.node().resizeRelocate(x, GAP + row.y(), row.widths()[k], row.height());
            }
            x += row.widths()[k] + GAP;
        }
    }

    private Cell<T> make() {
        var cell = maker.get();
        cell.node().setManaged(false);
        sheet.getChildren().add(cell.node());
        return cell;
    }

    /** As high as the plan, so that the scroll bar is right. */
    private final class Sheet extends Pane {
        @Override
        protected double computePrefHeight(double width) {
            return plan.height() + 2 * GAP;
        }
    }
}
