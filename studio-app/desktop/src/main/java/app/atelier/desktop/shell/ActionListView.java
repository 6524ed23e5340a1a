package app.atelier.desktop.shell;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.key;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.rule;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.KeyNames;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dialog over the window in which everything can be found by typing. */
final class ActionListView extends VBox {
    private static final Texts TEXTS = Texts.of(ActionListView.class);
    private static final double WIDTH = 640;
    private static final int MOST_PICTURES = 5;
    /** What is seen of the list above and below the chosen row. */
    private static final double SIGHT = 8;

    private final ActionListModel model;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Node total;
    private final List<Node> rows = new ArrayList<>();

    ActionListView(ActionListModel model) {
        this.model = model;
        getStyleClass().add("dialog");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        field.getStyleClass().setAll("text-field", "bare", "head");
        field.setPromptText(TEXTS.get("actions.prompt"));
        field.setId("action-list-field");
        field.textProperty().bindBidirectional(model.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var head = row(12, icon("fth-search", 18), grow(field), key("Esc"));
        pad(head, 0, 16, 0, 20);
        var count = text("", "small soft");
        total = count;
        model.findings()
                .addListener((observed, before, now) -> count.setText(
                        now.total() == 0 ? "" : TEXTS.get("actions.total", now.total(), Figures.grouped(now.total()))));
        var choose = row(6, row(3, key("↑"), key("↓")), text(TEXTS.get("actions.choose"), "small soft"));
        var run = row(6, key("Enter"), text(TEXTS.get("actions.run"), "small soft"));
        var foot = pad(row(16, choose, run, gap(), total), 10, 16, 12, 20);
        head.setMinHeight(56);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        getChildren().addAll(head, rule(), scroll, rule(), foot);
        model.actions().addListener((javafx.beans.InvalidationListener) observed -> fill());
        model.findings().addListener(observed -> fill());
        model.chosen().addListener(observed -> choose());
    }

    /** To be called when the dialog comes up. */
    void open() {
        model.open();
        fill();
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case ENTER -> model.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void fill() {
        list.getChildren().clear();
        rows.clear();
        var findings = model.findings().get();
        if (!model.actions().isEmpty()) {
            var box = pad(column(0, heading("actions.actions")), 8, 8, 4, 8);
            for (var action : model.actions()) {
                var trailing = action.keys() == null ? new Region() : KeyNames.caps(action.keys());
                box.getChildren().add(entry(action.icon(), action.label(), trailing, () -> model.run(action)));
            }
            list.getChildren().add(box);
        }
        if (!findings.pictures().isEmpty()) {
            list.getChildren().add(pad(column(0, heading("actions.pictures")), 0, 8, 0, 8));
            list.getChildren().add(pictures(findings));
        }
        if (!findings.used().isEmpty()) {
            var box = pad(column(0, heading("actions.used")), 0, 8, 8, 8);
            for (var used : findings.used()) {
                box.getChildren().add(entry("fth-clock", used.words(), text(used.when(), "small soft"), () -> {
                    model.close();
                    used.open().run();
                }));
            }
            list.getChildren().add(box);
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(pad(row(0, text(TEXTS.get("actions.nothing"), "soft")), 16, 20, 20, 20));
        }
        choose();
    }

    private Node pictures(Finder.Findings findings) {
        var strip = new HBox(8);
        double wide = (WIDTH - 40 - 8 * (MOST_PICTURES - 1)) / MOST_PICTURES;
        for (var found : findings.pictures()
                .subList(0, Math.min(MOST_PICTURES, findings.pictures().size()))) {
            var picture = size(new RoundPicture(6), Math.floor(wide), Math.floor(wide * .75));
            found.thumbnail().accept(picture::setImage);
            picture.setAccessibleText(found.title());
            Nodes.tip(picture, found.title());
            picture.setCursor(Cursor.HAND);
            picture.setOnMouseClicked(event -> {
                model.close();
                found.open().run();
            });
            strip.getChildren().add(picture);
        }
        return pad(strip, 2, 20, 8, 20);
    }

    private static Node heading(String key) {
        return pad(new VBox(text(TEXTS.get(key), "small soft")), 8, 12, 4, 12);
    }

    private Node entry(String literal, String label, Node trailing, Runnable run) {
        var entry = classes(new HBox(icon(literal, 16), grow(ellipsis(label, "")), trailing), "menu-row tall");
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setOnMouseClicked(event -> run.run());
        rows.add(entry);
        return entry;
    }

    /** Brings the chosen row into sight where the window is too low for all of them. */
    private void show(int chosen) {
        double room = scroll.getViewportBounds().getHeight();
        double height = list.getHeight();
        if (chosen < 0 || chosen >= rows.size() || height <= room) {
            return;
        }
        var row = rows.get(chosen);
        var bounds = list.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double seen = scroll.getVvalue() * (height - room);
        double top = Math.min(seen, bounds.getMinY() - SIGHT);
        double to = Math.max(top, bounds.getMaxY() + SIGHT - room);
        scroll.setVvalue(Math.clamp(to / (height - room), 0, 1));
    }

    private void choose() {
        for (int i = 0; i < rows.size(); i++) {
            Nodes.current(rows.get(i), i == model.chosen().get());
        }
        show(model.chosen().get());
    }
}
