package app.atelier.desktop.queue;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.rule;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.ProgressLine;
import app.atelier.desktop.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The small window beside the rail that shows all long work. */
public final class QueueView extends VBox {
    private static final Texts TEXTS = Texts.of(QueueView.class);
    private static final double WIDTH = 400;
    private static final double WORDS = 270;

    private final QueueModel model;
    private final VBox body = column(0);

    public QueueView(QueueModel model) {
        this.model = model;
        getStyleClass().add("popover");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setMinWidth(WIDTH);
        var state = text("", "small soft");
        var done = text("", "small soft");
        Runnable tell = () -> {
            long running = model.lines().get().stream()
                    .filter(QueueModel.Line::running)
                    .count();
            state.setText(TEXTS.get("state", model.waiting().get(), running));
            done.setText(TEXTS.get("done", model.doneToday().get()));
            fill();
        };
        model.lines().addListener(observed -> tell.run());
        model.doneToday().addListener(observed -> tell.run());
        var head = pad(row(8, text(TEXTS.get("title"), "title"), state, gap()), 12, 12, 8, 16);
        var foot = pad(row(8, icon("fth-check", 14, "icon-good"), done), 10, 16, 12, 16);
        pad(body, 0, 8, 8, 8);
        getChildren().addAll(head, body, rule(), foot);
        tell.run();
    }

    private void fill() {
        body.getChildren().clear();
        for (var line : model.lines().get()) {
            body.getChildren().add(line(line));
        }
        if (body.getChildren().isEmpty()) {
            body.getChildren().add(pad(row(0, text(TEXTS.get("nothing"), "soft")), 4, 8, 12, 8));
        }
    }

    private Node line(QueueModel.Line line) {
        boolean failed = line.remaining().isEmpty();
        String meta = failed ? line.error() : TEXTS.get("pictures", line.pictures());
        var facts = row(6, ellipsis(meta, "small soft"), gap());
        if (failed) {
            facts.getChildren().addFirst(icon("fth-alert-circle", 12, "icon-bad"));
        } else {
            String share = Math.round(line.progress() * 100) + " %";
            facts.getChildren().add(text(line.running() ? share : TEXTS.get("next"), "small"));
        }
        var words = column(2, ellipsis(line.prompt(), "med"), facts);
        if (line.running()) {
            var progress = new ProgressLine();
            progress.progressProperty().set(line.progress());
            words.getChildren().add(pad(new VBox(progress), 5, 0, 1, 0));
        }
        width(words, WORDS);
        words.setAlignment(Pos.CENTER_LEFT);
        var side = failed
                ? iconButton("fth-refresh-cw", TEXTS.get("retry"), "quiet compact", () -> model.retry(line))
                : iconButton("fth-x", TEXTS.get("cancel"), "quiet compact", () -> model.cancel(line));
        var mark = size(classes(new StackPane(icon("fth-feather", 16, "icon-ink")), "mark"), 42, 42);
        var entry = classes(new HBox(12, mark, words, gap(), side), "menu-row job");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
