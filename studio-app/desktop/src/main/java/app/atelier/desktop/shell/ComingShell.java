package app.atelier.desktop.shell;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.texts.Texts;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** What the window shows while the studio opens: its frame with nothing in it, so that nothing jumps when the rest comes. */
public final class ComingShell extends BorderPane {
    private static final Texts TEXTS = Texts.of(ComingShell.class);

    public ComingShell() {
        getStyleClass().add("canvas");
        var bar = classes(row(0, pad(row(0, text(TEXTS.get("name"), "wordmark")), 0, 0, 0, 16)), "title-bar");
        setTop(bar);
        setLeft(classes(new Region(), "rail"));
    }
}
