package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every step, the present one marked; those that were undone stay until another is made. */
final class HistoryPanel extends VBox {
    private static final Texts TEXTS = Texts.of(HistoryPanel.class);
    private static final double HEIGHT = 148;

    private final EditModel model;
    private final VBox list = column(0);
    private final ScrollPane scroll = new ScrollPane(list);

    HistoryPanel(EditModel model) {
        this.model = model;
        pad(this, 8, 8, 8, 9);
        var head = pad(row(0, text(TEXTS.get("panel.history"), "section-title")), 0, 0, 4, 8);
        head.setMinHeight(32);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        grow(scroll);
        setPrefHeight(HEIGHT + 48);
        setMinHeight(HEIGHT + 48);
        setMaxHeight(HEIGHT + 48);
        getChildren().addAll(head, scroll);
        model.revision().addListener(observed -> fill());
        fill();
    }

    private void fill() {
        list.getChildren().clear();
        var steps = model.history();
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            boolean now = i == model.position();
            var dot = classes(new Region(), now ? "dot now" : "dot");
            var line = classes(new HBox(dot, grow(ellipsis(steps.get(i).name(), ""))), "history");
            if (now) {
                line.getChildren().add(text(TEXTS.get("history.now"), "small soft"));
            } else if (i > model.position()) {
                line.getStyleClass().add("later");
                line.getChildren().add(text(TEXTS.get("history.undone"), "small soft"));
            }
            Nodes.current(line, now);
            line.setOnMouseClicked(event -> model.go(index));
            list.getChildren().add(line);
        }
        double there = steps.size() < 2 ? 0 : (double) model.position() / (steps.size() - 1);
        Platform.runLater(() -> scroll.setVvalue(there));
    }
}
