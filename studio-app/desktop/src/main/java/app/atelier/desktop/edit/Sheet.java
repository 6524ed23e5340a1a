package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.space;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Motion;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A small dialog over the place: a title, what is asked, and two buttons. Enter does it, Esc leaves it. */
final class Sheet {
    private static final Texts TEXTS = Texts.of(Sheet.class);
    private static final double WIDTH = 480;

    private final StackPane home;
    private @Nullable Pane shown;
    private @Nullable Node back;
    private Runnable left = () -> {};
    private final ChangeListener<Node> keep = (observed, before, now) -> keep(now);

    /** @param home what it lies over */
    Sheet(StackPane home) {
        this.home = home;
    }

    /**
     * Shows a dialog; one that is open is left first.
     *
     * @param action the words of the button that does it
     * @param done what it does
     * @param leaves what happens when it is left without being done
     */
    Button show(String title, String action, Node content, Runnable done, Runnable leaves) {
        leave();
        left = leaves;
        var ok = button(action, "", "primary", () -> {
            left = () -> {};
            close();
            done.run();
        });
        ok.setId("sheet-done");
        var cancel = button(TEXTS.get("sheet.cancel"), "", "", this::leave);
        var box = classes(
                new VBox(text(title, "title"), space(16), content, space(20), row(8, gap(), cancel, ok)), "dialog");
        box.getStyleClass().add("edit-sheet");
        width(box, WIDTH);
        box.setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        var scrim = classes(new Pane(), "scrim");
        scrim.setOnMousePressed(event -> leave());
        var all = new StackPane(scrim, at(box, Pos.CENTER, 16, 16, 16, 16));
        all.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !ok.isDisabled()) {
                ok.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        shown = all;
        back = focused();
        home.getChildren().add(all);
        if (home.getScene() != null) {
            home.getScene().focusOwnerProperty().addListener(keep);
        }
        Motion.appear(all, Motion.STATE);
        all.requestFocus();
        return ok;
    }

    /** Leaves the dialog without doing it. */
    void leave() {
        var leaving = left;
        left = () -> {};
        close();
        leaving.run();
    }

    private void close() {
        if (shown != null) {
            if (home.getScene() != null) {
                home.getScene().focusOwnerProperty().removeListener(keep);
            }
            home.getChildren().remove(shown);
            shown = null;
            if (back != null && back.getScene() != null) {
                back.requestFocus();
            }
        }
    }

    private @Nullable Node focused() {
        return home.getScene() == null ? null : home.getScene().getFocusOwner();
    }

    /** While a dialog is open the keyboard does not reach what lies below it: Tab goes round inside. */
    private void keep(@Nullable Node now) {
        var dialog = shown;
        if (dialog == null || now == null || inside(now, dialog) || !inside(now, home)) {
            return;
        }
        dialog.requestFocus();
    }

    private static boolean inside(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }
}
