package app.atelier.desktop.shell;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The slim rail at the left: places above, queue, account and settings at the foot. */
final class Rail extends VBox {
    private static final Texts TEXTS = Texts.of(Rail.class);

    private final ShellModel model;
    private final Map<String, Button> buttons = new HashMap<>();
    private final Map<String, Node> marks = new HashMap<>();

    /** @param waiting how many jobs run or wait: the badge on the queue */
    Rail(ShellModel model, ObservableIntegerValue waiting, Node account) {
        this.model = model;
        getStyleClass().add("rail");
        for (var place : model.places()) {
            String id = place.info().id();
            if (!id.equals(Destination.SETTINGS) && !id.equals(Destination.PUBLISH)) {
                getChildren().add(place(place.info()));
            }
        }
        getChildren().add(gap());
        getChildren().add(queue(waiting));
        getChildren().add(account);
        model.places().stream()
                .filter(place -> place.info().id().equals(Destination.SETTINGS))
                .forEach(place -> getChildren().add(place(place.info())));
        model.current().addListener(observed -> mark());
        mark();
    }

    private Node place(Place.Info info) {
        var button = item(info.icon(), info.label(), () -> model.go(Destination.of(info.id())));
        button.setId("rail-" + info.id());
        var mark = at(classes(new Region(), "rail-mark"), Pos.CENTER_LEFT, 0, 0, 0, -8);
        buttons.put(info.id(), button);
        marks.put(info.id(), mark);
        return new StackPane(button, mark);
    }

    private Node queue(ObservableIntegerValue waiting) {
        var button = item("fth-clock", TEXTS.get("rail.queue"), () -> model.toggle(ShellModel.Overlay.QUEUE));
        button.setId("rail-queue");
        var badge = classes(text("", ""), "badge");
        badge.setMouseTransparent(true);
        Runnable show = () -> {
            badge.setText(Integer.toString(waiting.get()));
            shown(badge, waiting.get() > 0);
        };
        waiting.addListener(observed -> show.run());
        show.run();
        model.overlay().addListener((observed, before, now) -> Nodes.current(button, now == ShellModel.Overlay.QUEUE));
        return new StackPane(button, at(badge, Pos.TOP_RIGHT, 0, -2, 0, 0));
    }

    static Button item(String literal, String label, Runnable action) {
        var button = new Button("", icon(literal, 20));
        button.getStyleClass().setAll("rail-item");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(label);
        Nodes.tip(button, label);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void mark() {
        var current = model.current().get();
        buttons.forEach((id, button) -> {
            boolean here = current != null && current.info().id().equals(id);
            Nodes.current(button, here);
            marks.get(id).setVisible(here);
        });
    }
}
