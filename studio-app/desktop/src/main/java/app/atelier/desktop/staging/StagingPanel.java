package app.atelier.desktop.staging;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.section;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is in the picture, what can be said of whoever is selected, and the air around all. */
final class StagingPanel extends VBox {
    private static final Texts TEXTS = Texts.of(StagingPanel.class);
    private static final double WIDTH = 288;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final StagingModel model;
    private final VBox people = column(2);

    StagingPanel(StagingModel model, SequencedMap<String, String> styles) {
        this.model = model;
        getStyleClass().add("panel");
        width(this, WIDTH);
        var adding = field(model, "staging-add", TEXTS.get("add"), "fth-plus", model.edits()::add);
        var content = column(
                0,
                section(TEXTS.get("people"), new Region(), people, adding),
                Nodes.rule(),
                new SelectedSection(model),
                Nodes.rule(),
                new AirSection(model, styles));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(grow(scroll));
        model.scene().subscribe(this::people);
        model.cast().selected().addListener(observed -> people(model.scene().get()));
    }

    private void people(@Nullable Scene scene) {
        people.getChildren().clear();
        if (scene == null) {
            return;
        }
        if (scene.subjects().isEmpty()) {
            people.getChildren().add(prose(TEXTS.get("people.none"), "small soft"));
        }
        for (var subject : scene.subjects()) {
            people.getChildren().add(person(subject));
        }
    }

    private Node person(Subject subject) {
        var who = model.cast().selected().get();
        var name = ellipsis(SceneWords.of(subject), "");
        var line = new Button("", row(8, icon("fth-user", 14), name));
        line.getStyleClass().setAll("stage-row");
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(name.getText());
        Nodes.current(line, who != null && who.subject().equals(subject.id()));
        line.setOnAction(event -> model.cast().select(subject.id()));
        return line;
    }

    /** A field for words, which are taken by Enter or by its button; then the keys for undoing are the scene's again. */
    static Node field(StagingModel model, String id, String what, String literal, Consumer<String> taken) {
        var words = new TextField();
        words.getStyleClass().setAll("text-field", "bare");
        words.setPromptText(what);
        words.setAccessibleText(what);
        words.setId(id);
        Runnable take = () -> {
            String said = words.getText();
            if (!said.isBlank()) {
                words.clear();
                taken.accept(said);
            }
        };
        words.setOnAction(event -> take.run());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // In an empty field there is nothing to take back but the step before.
            if (words.getText().isEmpty() && (UNDO.match(event) || REDO.match(event))) {
                if (UNDO.match(event)) {
                    model.undo();
                } else {
                    model.redo();
                }
                event.consume();
            }
        });
        var button = iconButton(literal, what, "quiet compact", take);
        HBox field = classes(row(8, grow(words), button), "field");
        field.setMinWidth(0);
        return field;
    }

    /** A name and what is chosen for it. */
    static Node line(String name, Node choice) {
        var label = Nodes.text(name, "small soft");
        width(label, 72);
        return row(8, label, grow(choice));
    }
}
