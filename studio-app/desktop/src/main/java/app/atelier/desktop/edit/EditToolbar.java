package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.tip;
import static app.atelier.desktop.controls.Nodes.uprightRule;

import app.atelier.desktop.controls.KeyNames;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** What is open, whether it is kept, steps back and forward, and the ways out. */
final class EditToolbar extends HBox {
    /** From so much room on all words are there. */
    static final double WIDE = 900 - 56 + 160;

    private static final Texts TEXTS = Texts.of(EditToolbar.class);
    /** Steps that are done sooner are not worth a word. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final EditModel model;
    private final Label title = ellipsis("", "title");
    private final Label state = text("", "small soft");
    private final PauseTransition wait = new PauseTransition(PATIENCE);

    /** @param room the width of the whole place */
    EditToolbar(EditModel model, EditActions actions, ObservableDoubleValue room) {
        super(8);
        this.model = model;
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        var undo = iconButton("fth-corner-up-left", TEXTS.get("undo"), "quiet", model::undo);
        undo.setId("edit-undo");
        var redo = iconButton("fth-corner-up-right", TEXTS.get("redo"), "quiet", model::redo);
        redo.setId("edit-redo");
        Runnable possible = () -> {
            undo.setDisable(!model.canUndo());
            redo.setDisable(!model.canRedo());
        };
        model.committed().addListener(observed -> possible.run());
        model.positionProperty().addListener(observed -> possible.run());
        possible.run();
        var export = button(TEXTS.get("export"), "fth-download", "", actions::export);
        var send = button(TEXTS.get("publish"), "fth-send", "primary", actions::publish);
        shown(send, actions.canPublish());
        export.setAccessibleText(TEXTS.get("export"));
        tip(export, KeyNames.tip(TEXTS.get("export"), "Shortcut+E"));
        tip(undo, KeyNames.tip(TEXTS.get("undo"), "Shortcut+Z"));
        tip(redo, KeyNames.tip(TEXTS.get("redo"), "Shortcut+Shift+Z"));
        tip(send, KeyNames.tip(TEXTS.get("publish"), "Shortcut+Enter"));
        var states = pad(row(0, state), 3, 0, 0, 0);
        Runnable words = () -> {
            boolean narrow = room.get() < WIDE;
            export.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            // What is open is worth more than that it is kept; a window with room says both.
            shown(states, !narrow);
        };
        room.addListener(observed -> words.run());
        words.run();
        getChildren().addAll(title, states, gap(), undo, redo, uprightRule(20), save(actions), export, send);
        wait.setOnFinished(event -> words());
        model.artwork().addListener(observed -> words());
        model.saved().addListener(observed -> words());
        model.saving().addListener(observed -> words());
        model.busy().addListener((observed, before, now) -> {
            if (now) {
                wait.playFromStart();
            } else {
                wait.stop();
                words();
            }
        });
        words();
    }

    private Button save(EditActions actions) {
        var save = button(TEXTS.get("save"), "fth-save", "", actions::save);
        save.setId("edit-save");
        tip(save, KeyNames.tip(TEXTS.get("save"), "Shortcut+S"));
        Runnable possible =
                () -> save.setDisable(model.saving().get() || model.saved().get() != null);
        model.saved().addListener(observed -> possible.run());
        model.saving().addListener(observed -> possible.run());
        possible.run();
        return save;
    }

    private void words() {
        Artwork artwork = model.artwork().get();
        title.setText(artwork == null ? "" : artwork.title());
        boolean kept = model.saved().get() != null;
        String key = kept ? "state.saved" : "state.kept";
        state.setText(
                TEXTS.get(model.saving().get() ? "state.saving" : model.busy().get() ? "state.busy" : key));
    }
}
