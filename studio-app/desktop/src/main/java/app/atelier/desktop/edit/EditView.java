package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.rule;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.space;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.uprightRule;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place: canvas first, tools left, panels right, facts at the foot. */
final class EditView extends BorderPane {
    /** What the panel shows where it has no room for all at once. */
    private enum Tab {
        LAYERS,
        ADJUST,
        HISTORY
    }

    private static final Texts TEXTS = Texts.of(EditView.class);
    private static final double PANEL = 304;
    private static final double NARROW_PANEL = 264;
    private static final double PANEL_FROM = 960 - 56;
    private static final double LOW = 760 - 44;

    private final EditModel model;
    private final EditActions actions;
    private final PanelSwitch panel;
    private final EditCanvas canvas;
    private final LayersPanel layers;
    private final AdjustPanel adjust;
    private final HistoryPanel history;
    private final SimpleObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.ADJUST);
    private final BorderPane work = new BorderPane();
    private final StackPane middle = new StackPane();
    private final VBox empty;

    EditView(
            EditModel model,
            EditActions actions,
            PanelSwitch panel,
            EditCanvas canvas,
            LayersPanel layers,
            AdjustPanel adjust,
            HistoryPanel history) {
        this.model = model;
        this.actions = actions;
        this.panel = panel;
        this.canvas = canvas;
        this.layers = layers;
        this.adjust = adjust;
        this.history = history;
        Nodes.styled(this, EditView.class, "edit.css");
        empty = empty();
        work.setTop(toolbar());
        work.setLeft(tools());
        work.setCenter(canvas);
        work.setBottom(status());
        setCenter(middle);
        model.revision().addListener(observed -> content());
        widthProperty().addListener(observed -> panels());
        heightProperty().addListener(observed -> panels());
        panel.shown().addListener(observed -> panels());
        tab.addListener(observed -> panels());
        content();
    }

    private void content() {
        var wanted = model.isOpen() ? work : empty;
        if (middle.getChildren().isEmpty() || middle.getChildren().getFirst() != wanted) {
            middle.getChildren().setAll(wanted);
            panels();
        }
    }

    private void panels() {
        panel.room(getWidth() >= PANEL_FROM);
        boolean low = getHeight() < LOW;
        boolean show = panel.shown().get() && model.isOpen();
        middle.getChildren().removeIf(node -> node.getStyleClass().contains("panel"));
        if (!show) {
            setRight(null);
            return;
        }
        var side = classes(new VBox(), "panel");
        width(side, low ? NARROW_PANEL : PANEL);
        if (low) {
            var tabs = new Segments<>(
                    List.of(Tab.values()),
                    tab,
                    one -> TEXTS.get("tab." + one.name().toLowerCase(Locale.ROOT)));
            var one =
                    switch (tab.get()) {
                        case LAYERS -> layers;
                        case ADJUST -> adjust;
                        case HISTORY -> history;
                    };
            VBox.setVgrow(one, Priority.ALWAYS);
            side.getChildren().addAll(pad(new VBox(tabs), 8, 12, 4, 13), one);
        } else {
            VBox.setVgrow(layers, Priority.ALWAYS);
            VBox.setVgrow(adjust, Priority.NEVER);
            VBox.setVgrow(history, Priority.NEVER);
            side.getChildren().addAll(layers, rule(), adjust, rule(), history);
        }
        if (panel.over()) {
            setRight(null);
            middle.getChildren().add(at(side, Pos.CENTER_RIGHT, 0, 0, 0, 0));
        } else {
            setRight(side);
        }
    }

    private Node toolbar() {
        var title = ellipsis("", "title");
        model.artwork().addListener((observed, before, now) -> title.setText(now == null ? "" : now.title()));
        var state = text("", "small soft");
        state.textProperty().bind(model.state());
        var undo = iconButton("fth-corner-up-left", TEXTS.get("action.undo"), "quiet", model::undo);
        var redo = iconButton("fth-corner-up-right", TEXTS.get("action.redo"), "quiet", model::redo);
        var keep = button(TEXTS.get("bar.keep"), "fth-plus-square", "", actions::keepAsNew);
        Runnable can = () -> {
            undo.setDisable(model.position() == 0);
            redo.setDisable(model.position() >= model.history().size() - 1);
            keep.setDisable(!model.edited());
        };
        model.revision().addListener(observed -> can.run());
        can.run();
        var bar = row(
                8,
                title,
                state,
                gap(),
                undo,
                redo,
                uprightRule(20),
                keep,
                iconButton("fth-download", TEXTS.get("action.export"), "", actions::export));
        if (actions.canPublish()) {
            var publish = button(TEXTS.get("bar.publish"), "fth-send", "primary", actions::publish);
            publish.setId("edit-publish");
            bar.getChildren().add(publish);
        }
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Node tools() {
        var strip = classes(new VBox(), "tool-strip");
        var move = tool("fth-mouse-pointer", TEXTS.get("action.select"), () -> model.cropping()
                .set(false));
        var crop = tool("fth-crop", TEXTS.get("action.crop"), () -> model.cropping()
                .set(!model.cropping().get()));
        Runnable mark = () -> {
            Nodes.current(move, !model.cropping().get());
            Nodes.current(crop, model.cropping().get());
        };
        model.cropping().addListener(observed -> mark.run());
        mark.run();
        strip.getChildren()
                .addAll(
                        move,
                        crop,
                        between(),
                        tool("fth-rotate-cw", TEXTS.get("action.turn"), model::turn),
                        tool("fth-repeat", TEXTS.get("action.flip"), model::flip));
        return strip;
    }

    private static Node between() {
        var holder = new StackPane(width(rule(), 24));
        holder.setMinHeight(9);
        return holder;
    }

    private static Button tool(String literal, String words, Runnable run) {
        var tool = new Button("", icon(literal, 16));
        tool.getStyleClass().setAll("tool");
        tool.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tool.setAccessibleText(words);
        Nodes.tip(tool, words);
        tool.setOnAction(event -> run.run());
        return tool;
    }

    private Node status() {
        var percent = text("", "small");
        canvas.zoom()
                .addListener((observed, before, now) -> percent.setText(Math.round(now.doubleValue() * 100) + " %"));
        width(percent, 44);
        percent.setAlignment(Pos.CENTER);
        var left = row(
                4,
                iconButton("fth-minus", TEXTS.get("action.smaller"), "quiet compact", () -> zoom(1 / 1.25)),
                percent,
                iconButton("fth-plus", TEXTS.get("action.larger"), "quiet compact", () -> zoom(1.25)),
                button(TEXTS.get("bar.fit"), "fth-maximize", "quiet compact", canvas::fit));
        var compare = new Segments<>(
                List.of(EditModel.Compare.values()),
                model.compare(),
                one -> TEXTS.get("compare." + one.name().toLowerCase(Locale.ROOT)));
        compare.getStyleClass().add("compact-seg");
        width(compare, 208);
        var pixels = text("", "small soft");
        var count = text("", "small soft");
        model.revision().addListener(observed -> {
            var document = model.document();
            pixels.setText(Figures.size(document.outputWidth(), document.outputHeight()));
            long layersShown = document.layers().stream()
                    .filter(layer -> !Dials.isDials(layer.info().id()))
                    .count();
            count.setText(TEXTS.get("status.layers", layersShown));
        });
        var line = row(0, left, gap(), row(16, pixels, count));
        widthProperty().addListener((observed, before, now) -> shown(count, now.doubleValue() > 1000));
        return classes(new StackPane(line, at(compare, Pos.CENTER, 0, 0, 0, 0)), "status");
    }

    private void zoom(double factor) {
        canvas.zoomTo(canvas.zoom().get() * factor);
    }

    private VBox empty() {
        var block = column(
                0,
                text(TEXTS.get("empty.title"), "hero"),
                space(8),
                text(TEXTS.get("empty.words"), "big soft"),
                space(24),
                button(TEXTS.get("empty.library"), "fth-grid", "primary large", actions::chooseFromLibrary));
        block.setAlignment(Pos.CENTER);
        grow(block);
        return classes(block, "canvas");
    }
}
