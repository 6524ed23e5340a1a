package app.atelier.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** So many columns of equal width, rows as high as their first child wants to be. */
public final class FixedColumns extends Pane {
    private final int columns;
    private final double columnGap;
    private final double rowGap;

    public FixedColumns(int columns, double columnGap, double rowGap, Node... children) {
        this.columns = columns;
        this.columnGap = columnGap;
        this.rowGap = rowGap;
        getChildren().addAll(children);
    }

    private double columnWidth(double width) {
        return (width - columnGap * (columns - 1)) / columns;
    }

    private double rowHeight(double width) {
        return getChildren().stream()
                .mapToDouble(child -> child.prefHeight(columnWidth(width)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (getChildren().size() + columns - 1) / columns;
        return rows == 0 ? 0 : rows * rowHeight(width > 0 ? width : getWidth()) + (rows - 1) * rowGap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = columnWidth(getWidth());
        double high = rowHeight(getWidth());
        for (int i = 0; i < getChildren().size(); i++) {
            double x = Math.round(i % columns * (wide + columnGap));
            double y = Math.round(i / columns * (high + rowGap));
            getChildren().get(i).resizeRelocate(x, y, wide, high);
        }
    }
}
