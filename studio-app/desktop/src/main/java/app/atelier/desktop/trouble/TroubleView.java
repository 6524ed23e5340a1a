package app.atelier.desktop.trouble;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A {@link Trouble} in the middle of the window. */
public final class TroubleView extends StackPane {
    private static final Texts TEXTS = Texts.of(TroubleView.class);

    public TroubleView(Trouble trouble) {
        getStyleClass().add("canvas");
        var mark = size(classes(new StackPane(icon("fth-hard-drive", 20, "icon-bad")), "mark bad"), 40, 40);
        var lines = column(
                16,
                line("fth-x", "icon-bad", TEXTS.get("happened"), trouble.happened()),
                line("fth-check", "icon-good", TEXTS.get("safe"), trouble.safe()),
                line("fth-arrow-right", "icon-ink", TEXTS.get("todo"), trouble.todo()));
        var details = classes(new VBox(prose(trouble.details(), "mono")), "details");
        shown(details, false);
        var more = button(TEXTS.get("details"), "", "quiet", () -> shown(details, !details.isVisible()));
        shown(more, !trouble.details().isEmpty());
        var buttons = row(8, more, gap());
        for (int i = 0; i < trouble.ways().size(); i++) {
            var way = trouble.ways().get(i);
            boolean best = i == trouble.ways().size() - 1;
            buttons.getChildren().add(button(way.label(), "", best ? "primary" : "", way.go()));
        }
        buttons.setMinHeight(32);
        var box = classes(
                column(24, row(14, mark, text(trouble.title(), "display")), lines, details, buttons), "dialog trouble");
        box.setMaxSize(520, Region.USE_PREF_SIZE);
        getChildren().add(box);
    }

    private static Node line(String literal, String tone, String head, String words) {
        var holder = size(new StackPane(icon(literal, 14, tone)), 20, 20);
        var line = new HBox(12, holder, grow(column(1, text(head, "med"), prose(words, "soft"))));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
