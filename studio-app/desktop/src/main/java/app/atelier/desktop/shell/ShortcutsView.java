package app.atelier.desktop.shell;

import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.key;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.KeyNames;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every shortcut on one sheet, in two columns. */
public final class ShortcutsView extends VBox {
    private static final Texts TEXTS = Texts.of(ShortcutsView.class);

    ShortcutsView(ShellModel model) {
        getStyleClass().addAll("dialog", "roomy");
        setMaxSize(740, Region.USE_PREF_SIZE);
        setPrefWidth(740);
        var scroll = new ScrollPane(Nodes.pad(table(model), 0, 16, 0, 0));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(640);
        getChildren().addAll(row(8, text(TEXTS.get("shortcuts.title"), "display"), gap(), key("Esc")), scroll);
    }

    /** The table alone; settings show it too. */
    public static HBox table(ShellModel model) {
        var left = column(20);
        var right = column(20);
        int onLeft = 0;
        int onRight = 0;
        for (var group : model.allActions().entrySet()) {
            var box = column(2, pad(new VBox(text(group.getKey(), "section-title")), 0, 0, 4, 0));
            for (var action : group.getValue()) {
                if (action.keys() != null) {
                    var line = row(12, grow(prose(action.label(), "")), KeyNames.caps(action.keys()));
                    line.setMinHeight(28);
                    box.getChildren().add(line);
                }
            }
            int lines = box.getChildren().size();
            if (lines > 1) {
                boolean goesLeft = onLeft <= onRight;
                (goesLeft ? left : right).getChildren().add(box);
                onLeft += goesLeft ? lines + 1 : 0;
                onRight += goesLeft ? 0 : lines + 1;
            }
        }
        var table = new HBox(48, left, right);
        for (var side : table.getChildren()) {
            HBox.setHgrow(side, Priority.ALWAYS);
            ((Region) side).setPrefWidth(300);
        }
        return table;
    }
}
