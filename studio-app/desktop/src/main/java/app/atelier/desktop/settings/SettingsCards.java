package app.atelier.desktop.settings;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.rule;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The cards that a page of settings is made of. */
final class SettingsCards {
    private SettingsCards() {}

    /** Title of the page and one sentence. */
    static VBox intro(String title, String words) {
        return column(4, text(title, "display"), prose(words, "soft"));
    }

    static VBox group(String title, Node card) {
        return column(10, text(title, "section-title"), card);
    }

    static VBox card(List<? extends Node> rows) {
        var box = classes(new VBox(), "card");
        for (int i = 0; i < rows.size(); i++) {
            box.getChildren().add(rows.get(i));
            if (i < rows.size() - 1) {
                var line = rule();
                VBox.setMargin(line, new Insets(0, 1, 0, 16));
                box.getChildren().add(line);
            }
        }
        return box;
    }

    /** A row of 56: name, why, control. */
    static HBox setting(String name, String why, Node control) {
        var words = column(1, text(name, "med"), prose(why, "small soft"));
        words.setAlignment(Pos.CENTER_LEFT);
        var line = row(16, grow(words), control);
        line.setMinHeight(56);
        return pad(line, 8, 16, 8, 16);
    }

    /** A row of 64 with a mark before it. */
    static HBox item(String literal, String name, String words, Node... trailing) {
        var mark = size(classes(new StackPane(icon(literal, 16, "icon-ink")), "mark"), 32, 32);
        var text = column(1, text(name, "med"), prose(words, "small soft"));
        text.setAlignment(Pos.CENTER_LEFT);
        var line = row(14, mark, grow(text));
        line.getChildren().addAll(trailing);
        line.setMinHeight(64);
        return pad(line, 8, 12, 8, 16);
    }
}
