package app.atelier.desktop.staging;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be said of whoever is selected: what it is instead, how it stands, its face, its colour. */
final class SelectedSection extends VBox {
    private static final Texts TEXTS = Texts.of(SelectedSection.class);
    /** Deeds that are nothing but a pose. */
    private static final List<String> POSES = List.of("stand", "sit", "lie", "sleep", "walk", "run", "jump", "dance");

    /** Colours that are offered; they keep light and shade. */
    private static final List<String> COLOURS = List.of(
            "#d8342f", "#f28c28", "#f6d94a", "#3f9b4f", "#2fb8b4", "#2f6fd0", "#7d3fa8", "#f48fb1", "#7b4b2a",
            "#f7f7f5", "#8b8f96", "#1d1c22");

    private final StagingModel model;
    private final Label name = text("", "section-title");
    private final VBox hint = column(0, prose(TEXTS.get("selected.none"), "small soft"));
    private final VBox things = column(0, prose(TEXTS.get("selected.thing"), "small soft"));
    private final VBox body = column(8);
    private final Choices<Optional<String>> pose;
    private final Choices<Optional<Feeling>> face;
    private final Node posed;
    private final Node faced;
    private final FlowPane colours = new FlowPane(6, 6);

    SelectedSection(StagingModel model) {
        this.model = model;
        getStyleClass().add("section");
        setId("staging-selected");
        var edits = model.edits();
        List<Optional<String>> poses = new ArrayList<>(List.of(Optional.empty()));
        POSES.forEach(one -> poses.add(Optional.of(one)));
        pose = new Choices<>(
                "staging-pose",
                TEXTS.get("pose"),
                poses,
                one -> TEXTS.get("pose." + one.orElse("own")),
                one -> edits.pose(one.orElse(null)));
        List<Optional<Feeling>> faces = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Feeling.values()).forEach(one -> faces.add(Optional.of(one)));
        face = new Choices<>(
                "staging-face",
                TEXTS.get("face"),
                faces,
                one -> TEXTS.get("face." + one.map(Feeling::id).orElse("own")),
                one -> edits.feel(one.orElse(null)));
        posed = StagingPanel.line(TEXTS.get("pose"), pose);
        faced = StagingPanel.line(TEXTS.get("face"), face);
        colours.getChildren().add(swatch(null));
        COLOURS.forEach(colour -> colours.getChildren().add(swatch(colour)));
        body.getChildren().addAll(swapping(), posed, faced, text(TEXTS.get("colour"), "small soft"), colours);
        var head = row(8, name);
        head.setMinHeight(20);
        getChildren().addAll(head, hint, things, body);
        model.cast().selected().addListener(observed -> show());
        model.scene().addListener(observed -> show());
        show();
    }

    private Node swapping() {
        var field = StagingPanel.field(
                model, "staging-swap", TEXTS.get("swap"), "fth-corner-down-left", model.edits()::swap);
        var near = iconButton("fth-chevron-down", TEXTS.get("swap.near"), "quiet compact", () -> {});
        near.setId("staging-near");
        near.setOnAction(event -> near(near));
        ((HBox) field).getChildren().set(1, near);
        return field;
    }

    /** What is near in meaning; it comes a moment later. */
    private void near(Button beside) {
        var menu = new ContextMenu();
        menu.getItems().add(item(TEXTS.get("swap.looking"), () -> {}, true));
        menu.show(beside, Side.BOTTOM, 0, 4);
        model.edits().others(found -> {
            if (menu.isShowing()) {
                menu.getItems().clear();
                found.forEach(words ->
                        menu.getItems().add(item(words, () -> model.edits().swap(words), false)));
                if (found.isEmpty()) {
                    menu.getItems().add(item(TEXTS.get("swap.none"), () -> {}, true));
                }
            }
        });
    }

    private static MenuItem item(String words, Runnable run, boolean dead) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setDisable(dead);
        item.setOnAction(event -> run.run());
        return item;
    }

    private Button swatch(@Nullable String colour) {
        var swatch = classes(new Button(), "stage-swatch");
        String words = TEXTS.get("colour." + (colour == null ? "own" : colour.substring(1)));
        swatch.getStyleClass().setAll("stage-swatch");
        swatch.setUserData(colour == null ? "" : colour);
        swatch.setStyle(colour == null ? "" : "-swatch: " + colour + ";");
        if (colour == null) {
            swatch.setGraphic(Nodes.icon("fth-slash", 12));
        }
        swatch.setAccessibleText(words);
        Nodes.tip(swatch, words);
        swatch.setOnAction(event -> model.edits().colour(colour));
        return swatch;
    }

    private void show() {
        var figure = model.cast().selection().orElse(null);
        var subject = model.subject().orElse(null);
        boolean thing = figure != null && subject == null;
        name.setText(figure == null ? TEXTS.get("selected") : figure.name());
        shown(hint, figure == null);
        shown(things, thing);
        shown(body, subject != null);
        if (subject != null) {
            show(subject);
        }
    }

    private void show(Subject subject) {
        boolean lives = subject.isCharacter();
        shown(posed, lives);
        shown(faced, lives);
        pose.show(Optional.ofNullable(subject.deed()).map(Deed::pose).filter(POSES::contains));
        face.show(Optional.ofNullable(subject.feeling()));
        String colour = Optional.ofNullable(subject.colour()).orElse("");
        for (var swatch : colours.getChildren()) {
            Nodes.current(swatch, swatch.getUserData().equals(colour));
        }
    }
}
