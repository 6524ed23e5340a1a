package app.atelier.desktop.staging;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The picture whose scene is arranged, a bar above it, and all that can be said of it at the right. */
public final class StagingView extends BorderPane {
    private static final Texts TEXTS = Texts.of(StagingView.class);

    private final StagingModel model;
    private final StageCanvas canvas;
    private final Label title = ellipsis("", "med");

    /**
     * @param styles names of styles by id, in the order they are offered
     * @param keep makes a picture of the scene as it is
     * @param leave goes back to where one came from
     */
    public StagingView(StagingModel model, SequencedMap<String, String> styles, Runnable keep, Runnable leave) {
        this.model = model;
        Nodes.styled(this, StagingView.class, "staging.css");
        setId("staging");
        canvas = new StageCanvas(model, leave);
        setCenter(canvas);
        setTop(new VBox(toolbar(keep, leave), trouble()));
        setRight(new StagingPanel(model, styles));
    }

    private Node toolbar(Runnable keep, Runnable leave) {
        var back = button(TEXTS.get("back"), "fth-arrow-left", "quiet", leave);
        back.setId("staging-back");
        var undo = iconButton("fth-corner-up-left", TEXTS.get("undo"), "quiet", model::undo);
        undo.setId("staging-undo");
        undo.disableProperty().bind(model.canUndo().not());
        var redo = iconButton("fth-corner-up-right", TEXTS.get("redo"), "quiet", model::redo);
        redo.setId("staging-redo");
        redo.disableProperty().bind(model.canRedo().not());
        var drawing = text(TEXTS.get("drawing"), "small soft");
        drawing.visibleProperty().bind(model.busy());
        var done = button(TEXTS.get("keep"), "fth-bookmark", "primary", keep);
        done.setId("staging-keep");
        Nodes.tip(done, TEXTS.get("keep.tip"));
        done.setDisable(true);
        model.scene().addListener(observed -> done.setDisable(!model.changed()));
        model.style().addListener(observed -> done.setDisable(!model.changed()));
        title.setMinWidth(0);
        return classes(row(8, back, Nodes.uprightRule(24), title, gap(), drawing, undo, redo, done), "toolbar");
    }

    /** What could not be done, and why. */
    private Node trouble() {
        var words = ellipsis("", "small");
        words.textProperty().bind(model.problem());
        var again = button(TEXTS.get("retry"), "", "quiet compact", model::retry);
        model.canRetry().subscribe(now -> shown(again, now));
        var line = classes(row(10, icon("fth-alert-circle", 16, "icon-warn"), grow(words), again), "stage-trouble");
        line.setId("staging-trouble");
        model.problem().subscribe(sentence -> shown(line, !sentence.isEmpty()));
        return line;
    }

    /** What stands there until the first drawing is there: the picture's words. */
    public void name(String words) {
        title.setText(words);
    }

    /** The picture as it was, until the first drawing is there. */
    public void stand(Image image) {
        canvas.stand(image);
    }

    /** Hands the keyboard to the picture. */
    public void focusPicture() {
        canvas.requestFocus();
    }
}
