package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.tip;

import app.atelier.desktop.controls.KeyNames;
import app.atelier.desktop.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** What can be done with a result, on the picture itself. */
final class ResultBar extends HBox {
    private static final Texts TEXTS = Texts.of(ResultBar.class);

    /** From the one that wants most room to the one that wants least. */
    private enum Form {
        WORDS,
        TIGHT,
        ICONS,
        SMALL_ICONS;

        private List<String> classes() {
            return switch (this) {
                case WORDS -> List.of();
                case TIGHT -> List.of("tight");
                case ICONS -> List.of("square");
                case SMALL_ICONS -> List.of("square", "tight");
            };
        }
    }

    private final Result result;
    private final ResultActions actions;
    private final List<Button> worded = new ArrayList<>();
    private final Button more = iconButton("fth-more-horizontal", TEXTS.get("result.more"), "over", () -> {});

    ResultBar(Result result, ResultActions actions, boolean kept) {
        this.result = result;
        this.actions = actions;
        getStyleClass().add("over-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        add(kept ? "result.unkeep" : "result.keep", "fth-bookmark", "K", () -> actions.keep(result));
        if (actions.canEdit()) {
            add("result.edit", "fth-layers", "E", () -> actions.edit(result));
        }
        if (actions.canArrange(result)) {
            add("result.arrange", "fth-move", "S", () -> actions.arrange(result));
        }
        add("result.vary", "fth-shuffle", "V", () -> actions.vary(result));
        if (actions.canPublish()) {
            add("result.publish", "fth-send", "P", () -> actions.publish(result));
        }
        more.setOnAction(event -> menu().show(more, Side.TOP, 0, -4));
        getChildren().addAll(worded);
        getChildren().add(more);
    }

    private void add(String key, String literal, String keys, Runnable run) {
        String words = TEXTS.get(key);
        var button = button(words, literal, "over", run);
        button.setAccessibleText(words);
        tip(button, KeyNames.tip(words, keys));
        worded.add(button);
    }

    /** Takes the form that says most in so much room. To be called in a window, as fonts and sizes come from its style. */
    void fit(double room) {
        for (Form form : Form.values()) {
            take(form);
            applyCss();
            if (prefWidth(-1) <= room) {
                return;
            }
        }
    }

    private void take(Form form) {
        boolean icons = form == Form.ICONS || form == Form.SMALL_ICONS;
        for (var button : worded) {
            button.setContentDisplay(icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setMinWidth(icons ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
            button.getStyleClass().removeAll("square", "tight");
            button.getStyleClass().addAll(form.classes());
        }
        more.getStyleClass().removeAll("tight");
        if (form == Form.SMALL_ICONS) {
            more.getStyleClass().add("tight");
        }
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("result.library", () -> actions.showInLibrary(result)),
                        item("result.words", () -> actions.useWords(result)),
                        item("result.export", () -> actions.export(result)),
                        item("result.trash", () -> actions.trash(result)));
        var artwork = result.artwork().get();
        if (artwork != null && artwork.recipe() != null) {
            SceneMenu.of(artwork.recipe(), changed -> actions.redraw(result, changed))
                    .ifPresent(scene -> menu.getItems().addFirst(scene));
        }
        return menu;
    }

    private static MenuItem item(String key, Runnable run) {
        var item = new MenuItem(TEXTS.get(key));
        item.setOnAction(event -> run.run());
        return item;
    }
}
