package app.atelier.desktop.controls;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;

/** A box of 16 px with a tick. It only shows; the row that it stands in is what one clicks. */
public final class Checkbox extends HBox {
    private final BooleanProperty selected = new SimpleBooleanProperty(this, "selected");

    public Checkbox() {
        getStyleClass().add("checkbox");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setMouseTransparent(true);
        selected.addListener((observed, before, now) -> {
            getStyleClass().remove("on");
            getChildren().clear();
            if (now) {
                getStyleClass().add("on");
                getChildren().add(Nodes.icon("fth-check", 12));
            }
        });
    }

    public BooleanProperty selectedProperty() {
        return selected;
    }
}
