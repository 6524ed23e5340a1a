package app.atelier.desktop.shell;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.KeyNames;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Wordmark, search in the middle of the window, what state everything is in, and the switch of the panel. */
final class TitleBar extends StackPane {
    private static final Texts TEXTS = Texts.of(TitleBar.class);

    private final Button panel;
    private @Nullable BooleanProperty open;
    private final InvalidationListener opened = observed -> showPanel();

    TitleBar(ShellModel model, ObservableValue<ShellState> state) {
        getStyleClass().add("title-bar");
        var status = Nodes.button(
                "", "fth-check", "quiet compact", () -> state.getValue().open().run());
        Runnable show = () -> {
            var now = state.getValue();
            status.setText(now.words());
            status.setGraphic(icon(now.icon()));
            shown(status, !now.words().isEmpty());
            Nodes.tip(status, now.meaning());
        };
        state.addListener(observed -> show.run());
        show.run();
        panel = Nodes.iconButton("fth-sidebar", TEXTS.get("action.panel"), "quiet compact", this::togglePanel);
        panel.getGraphic().setScaleX(-1);
        var right = pad(row(4, status, panel), 0, 12, 0, 0);
        var left = pad(row(0, text(TEXTS.get("name"), "wordmark")), 0, 0, 0, 16);
        var bar = row(0, left, gap(), right);
        getChildren().addAll(bar, search(model));
        model.current().addListener(observed -> follow(model.current().get()));
        follow(model.current().get());
    }

    private static Button search(ShellModel model) {
        var inside = row(
                8,
                icon("fth-search", 14),
                grow(text(TEXTS.get("search"), "soft")),
                KeyNames.caps(KeyCombination.valueOf("Shortcut+K")));
        inside.setMouseTransparent(true);
        var search = new Button("", inside);
        search.getStyleClass().setAll("search");
        search.setId("title-search");
        search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        search.setAccessibleText(TEXTS.get("search"));
        search.setAlignment(Pos.CENTER_LEFT);
        search.setMaxWidth(Region.USE_PREF_SIZE);
        inside.prefWidthProperty().bind(search.widthProperty().subtract(16));
        search.setOnAction(event -> model.toggle(ShellModel.Overlay.ACTIONS));
        return classes(search, "search-button");
    }

    private void follow(@Nullable Place place) {
        if (open != null) {
            open.removeListener(opened);
        }
        open = place == null ? null : place.panel().orElse(null);
        if (open != null) {
            open.addListener(opened);
        }
        showPanel();
    }

    private void showPanel() {
        shown(panel, open != null);
        Nodes.current(panel, open != null && open.get());
    }

    private void togglePanel() {
        if (open != null) {
            open.set(!open.get());
        }
    }
}
