package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Carrying rows of the list of layers with the mouse: a line shows where they would come, Esc gives it up. The same line
 * serves files that are dropped on the list.
 */
final class RowDrag extends Pane {
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final double CLICK = 4;
    private static final double LIFTED = .45;
    private static final double LEFT = 6;
    private static final double BORDER = 24;
    private static final double SCROLL = 8;

    private final EditModel model;
    private final VBox list;
    private final ScrollPane scroll;
    private final Supplier<List<LayerRow>> rows;
    private final Region line = classes(new Region(), "drop-line");
    private final EventHandler<KeyEvent> escape = this::key;
    private final EventHandler<MouseEvent> moving = this::moved;
    private final EventHandler<MouseEvent> releasing = this::released;
    private @Nullable LayerRow pressed;
    private boolean carrying;
    private double pressedX;
    private double pressedY;
    private @Nullable DropPlace place;

    /** @param rows as they are listed */
    RowDrag(EditModel model, VBox list, ScrollPane scroll, Supplier<List<LayerRow>> rows) {
        this.model = model;
        this.list = list;
        this.scroll = scroll;
        this.rows = rows;
        line.setManaged(false);
        line.setVisible(false);
        getChildren().addAll(list, line);
        setMouseTransparent(false);
    }

    @Override
    protected void layoutChildren() {
        list.resizeRelocate(0, 0, getWidth(), Math.max(getHeight(), list.prefHeight(getWidth())));
    }

    @Override
    protected double computePrefHeight(double width) {
        return list.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Lets a row be carried. */
    void listen(LayerRow row) {
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            boolean takes = event.getButton() == MouseButton.PRIMARY
                    && !row.layer().info().locked()
                    && !row.renaming();
            if (takes && pressed == null) {
                pressed = row;
                pressedX = event.getSceneX();
                pressedY = event.getSceneY();
                getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, moving);
                getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
            }
        });
    }

    private void moved(MouseEvent event) {
        if (pressed != null) {
            dragged(pressed, event);
        }
    }

    private void released(MouseEvent event) {
        boolean carried = carrying;
        end(true);
        if (carried) {
            event.consume();
        }
    }

    private void dragged(LayerRow row, MouseEvent event) {
        if (!carrying && Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) < CLICK) {
            return;
        }
        if (!carrying) {
            carrying = true;
            row.setOpacity(LIFTED);
            getScene().setCursor(Cursor.CLOSED_HAND);
            getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        var at = list.sceneToLocal(event.getSceneX(), event.getSceneY());
        var found = hover(at.getX(), at.getY());
        var document = model.committed().get();
        boolean changes = found != null
                && document != null
                && !new Carry(row.layer().id(), found.beside(), found.way())
                        .apply(document)
                        .equals(document);
        if (!changes) {
            clear();
        }
        scrollAt(event.getSceneY());
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end(false);
            event.consume();
        }
    }

    private void end(boolean keep) {
        var row = pressed;
        var to = carrying && keep ? place : null;
        pressed = null;
        getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, moving);
        getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        if (!carrying) {
            return;
        }
        carrying = false;
        clear();
        getScene().setCursor(Cursor.DEFAULT);
        getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        if (row != null) {
            row.setOpacity(1);
            if (to != null) {
                model.commit(new Carry(row.layer().id(), to.beside(), to.way()));
            }
        }
    }

    /** Shows where something would come that is let go at a point of the list. */
    @Nullable
    DropPlace hover(double x, double y) {
        clear();
        var listed = rows.get();
        var slots = listed.stream().map(LayerRow::slot).toList();
        var found = DropPlace.at(slots, x, y);
        place = found;
        if (found == null) {
            return null;
        }
        boolean into = found.way() == Carry.Way.INSIDE;
        if (into) {
            listed.get(found.line()).pseudoClassStateChanged(INTO, true);
        } else {
            double left = LEFT + found.depth() * DropPlace.INDENT;
            double at = Math.clamp(found.line() * DropPlace.ROW - 1, 0, Math.max(0, listed.size() * DropPlace.ROW - 2));
            line.resizeRelocate(left, at, Math.max(0, getWidth() - left - LEFT), 2);
        }
        line.setVisible(!into);
        return found;
    }

    /** Takes the line away. */
    void clear() {
        place = null;
        line.setVisible(false);
        for (Node row : list.getChildren()) {
            row.pseudoClassStateChanged(INTO, false);
        }
    }

    /** Near the upper or lower end of what is seen the list moves on. */
    private void scrollAt(double sceneY) {
        double all = getHeight() - scroll.getViewportBounds().getHeight();
        if (all <= 0) {
            return;
        }
        double y = scroll.sceneToLocal(0, sceneY).getY();
        double by = y < BORDER ? -SCROLL : y > scroll.getHeight() - BORDER ? SCROLL : 0;
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / all, 0, 1));
    }
}
