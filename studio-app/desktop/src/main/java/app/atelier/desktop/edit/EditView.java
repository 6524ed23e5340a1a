package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.hug;
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
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.layers.Document;
import app.atelier.library.Artwork;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place: tools, canvas, panels, and the line at the foot. */
final class EditView extends BorderPane {
    private static final Texts TEXTS = Texts.of(EditView.class);
    private static final double PANEL = 304;
    private static final double SMALL_PANEL = 264;
    private static final double LOW = 760 - 44;
    private static final double PANEL_FROM = 900 - 56;
    private static final double[] ZOOMS = {.25, .5, 1, 2, 4};

    /** Which panel a low window shows. */
    private enum Tab {
        LAYERS,
        ADJUST,
        HISTORY
    }

    private final EditModel model;
    private final EditActions actions;
    private final PanelSwitch panel;
    private final EditCanvas canvas;
    private final LayersPanel layers;
    private final Inspector adjust;
    private final HistoryPanel history;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.LAYERS);
    private final Region tabs = new Segments<>(
            List.of(Tab.values()), tab, one -> TEXTS.get("tab." + one.name().toLowerCase(Locale.ROOT)));
    private final VBox panels = classes(new VBox(), "panel");
    private final StackPane content = new StackPane();
    private final BorderPane desk = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Node empty;
    private final Sheet sheet = new Sheet(content);
    private final PageSheets sheets;
    private final Label facts = text("", "small soft");

    EditView(
            EditModel model,
            EditActions actions,
            LayerActions layerActions,
            SelectionActions selectionActions,
            ToolSettings settings,
            Refusals refusals,
            Arrivals arrivals,
            PanelSwitch panel,
            Tasks tasks,
            Pictures pictures,
            InstantSource clock) {
        this.model = model;
        this.actions = actions;
        this.panel = panel;
        Nodes.styled(this, EditView.class, "edit.css");
        sheets = new PageSheets(model, sheet);
        canvas = new EditCanvas(
                model, settings, refusals, arrivals, tasks, pictures.density(), contextBar(layerActions));
        layers = new LayersPanel(model, layerActions, settings, new LayerThumbs(tasks, pictures.density()), arrivals);
        adjust = new Inspector(model, tasks, pictures);
        history = new HistoryPanel(model, clock);
        empty = empty();
        var cropBar = at(new CropBar(canvas), Pos.BOTTOM_CENTER, 0, 0, 16, 0);
        shown(cropBar, false);
        canvas.tool().addListener((observed, before, now) -> shown(cropBar, now == Tool.CROP));
        middle.getChildren().addAll(canvas, cropBar);
        middle.setMinSize(0, 0);
        desk.setTop(toolbar());
        desk.setLeft(new ToolRail(settings));
        var work = new BorderPane(middle);
        work.setTop(new OptionsBar(settings, model, selectionActions, actions, sheets));
        desk.setCenter(work);
        desk.setBottom(foot());
        content.getStyleClass().add("canvas");
        selectionActions.onAsk(sheets);
        setCenter(content);
        widthProperty().addListener(observed -> panels());
        heightProperty().addListener(observed -> panels());
        panel.shown().addListener(observed -> panels());
        tab.addListener(observed -> panels());
        model.artwork().addListener(observed -> content());
        model.opening().addListener(observed -> content());
        content();
    }

    EditCanvas canvas() {
        return canvas;
    }

    PageSheets sheets() {
        return sheets;
    }

    /** Shows the looks. */
    void looks() {
        tab.set(Tab.ADJUST);
        adjust.page().set(Inspector.Page.LOOKS);
    }

    /** Asks how to export, then does it. */
    void export(BiConsumer<Document, ExportSettings> then) {
        var document = model.committed().get();
        if (document != null) {
            var form = new ExportSheet(model, document);
            sheet.show(
                    TEXTS.get("export.title"),
                    TEXTS.get("export.go"),
                    form,
                    () -> then.accept(form.sized(), form.settings()),
                    () -> {});
        }
    }

    /** Adds a filter to what is selected and shows its settings. */
    void filter(String op) {
        tab.set(Tab.ADJUST);
        adjust.page().set(Inspector.Page.FILTERS);
        adjust.filters().add(op);
    }

    LayersPanel layers() {
        return layers;
    }

    private Region contextBar(LayerActions layer) {
        return classes(
                new HBox(
                        button(TEXTS.get("layer.mirror"), "fth-repeat", "over", layer::mirror),
                        iconButton("fth-copy", TEXTS.get("layers.copy"), "over", layer::duplicate),
                        iconButton("fth-eye-off", TEXTS.get("layers.hide"), "over", layer::toggleVisible),
                        iconButton("fth-trash-2", TEXTS.get("layers.remove"), "over", layer::remove)),
                "over-bar");
    }

    private Node toolbar() {
        var title = ellipsis("", "title");
        var state = text("", "small soft");
        Runnable words = () -> {
            Artwork artwork = model.artwork().get();
            title.setText(artwork == null ? "" : artwork.title());
            boolean kept = model.saved().get() != null;
            state.setText(TEXTS.get(model.saving().get() ? "state.saving" : kept ? "state.saved" : "state.kept"));
        };
        model.artwork().addListener(observed -> words.run());
        model.saved().addListener(observed -> words.run());
        model.saving().addListener(observed -> words.run());
        words.run();
        var undo = iconButton("fth-corner-up-left", TEXTS.get("undo"), "quiet", model::undo);
        var redo = iconButton("fth-corner-up-right", TEXTS.get("redo"), "quiet", model::redo);
        Runnable possible = () -> {
            undo.setDisable(!model.canUndo());
            redo.setDisable(!model.canRedo());
        };
        model.committed().addListener(observed -> possible.run());
        possible.run();
        var save = button(TEXTS.get("save"), "fth-save", "", actions::save);
        save.setId("edit-save");
        Runnable saveable =
                () -> save.setDisable(model.saving().get() || model.saved().get() != null);
        model.saved().addListener(observed -> saveable.run());
        model.saving().addListener(observed -> saveable.run());
        saveable.run();
        var export = button(TEXTS.get("export"), "fth-download", "", actions::export);
        var send = button(TEXTS.get("publish"), "fth-send", "primary", actions::publish);
        shown(send, actions.canPublish());
        widthProperty()
                .addListener(observed -> export.setContentDisplay(
                        getWidth() < PANEL_FROM + 160 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        var bar = classes(
                row(8, title, pad(row(0, state), 3, 0, 0, 0), gap(), undo, redo, uprightRule(20), save, export, send),
                "toolbar");
        return bar;
    }

    private Node foot() {
        var zoom = button("", "fth-chevron-up", "quiet compact", () -> {});
        zoom.setContentDisplay(ContentDisplay.RIGHT);
        zoom.setAccessibleText(TEXTS.get("zoom"));
        canvas.zoom()
                .addListener(
                        observed -> zoom.setText(StepNames.percent(canvas.zoom().get())));
        zoom.setText(StepNames.percent(canvas.zoom().get()));
        zoom.setOnAction(event -> zooms().show(zoom, Side.TOP, 0, -4));
        var left = row(
                4,
                iconButton("fth-minus", TEXTS.get("zoom.out"), "quiet compact", () -> canvas.zoomStep(false)),
                zoom,
                iconButton("fth-plus", TEXTS.get("zoom.in"), "quiet compact", () -> canvas.zoomStep(true)),
                button(TEXTS.get("zoom.fit"), "fth-maximize", "quiet compact", canvas::fit));
        var compare = classes(
                new Segments<>(
                        List.of(Compare.values()),
                        canvas.compare(),
                        one -> TEXTS.get("compare." + one.name().toLowerCase(Locale.ROOT))),
                "compare");
        width(compare, 208);
        compare.setMaxHeight(28);
        StackPane.setAlignment(compare, Pos.CENTER);
        model.shown().addListener(observed -> facts());
        facts();
        return classes(new StackPane(row(0, left, gap(), facts), compare), "status");
    }

    private ContextMenu zooms() {
        var menu = new ContextMenu();
        for (double pixels : ZOOMS) {
            var item = new MenuItem(StepNames.percent(pixels));
            item.setOnAction(event -> canvas.zoomTo(pixels));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void facts() {
        var document = model.shown().get();
        if (document == null) {
            facts.setText("");
            return;
        }
        String size =
                TEXTS.get("size", Integer.toString(document.outputWidth()), Integer.toString(document.outputHeight()));
        int count = Stack.topDown(document).size();
        facts.setText(
                getWidth() < PANEL_FROM + 160
                        ? size
                        : size + "     " + TEXTS.get(count == 1 ? "layer.one" : "layer.many", count));
    }

    private Node empty() {
        var choose = button(TEXTS.get("empty.open"), "fth-grid", "primary large", actions::chooseFromLibrary);
        var block = column(
                0,
                classes(hug(new StackPane(icon("fth-layers", 24))), "empty-mark"),
                space(24),
                text(TEXTS.get("empty.sentence"), "hero"),
                space(8),
                text(TEXTS.get("empty.explain"), "big soft"),
                space(24),
                choose);
        block.setAlignment(Pos.CENTER);
        return at(hug(block), Pos.CENTER, 0, 0, 40, 0);
    }

    private void content() {
        boolean open = model.artwork().get() != null;
        if (open) {
            content.getChildren().setAll(desk);
        } else if (model.opening().get()) {
            content.getChildren().clear();
        } else {
            content.getChildren().setAll(empty);
        }
        panels();
    }

    private void panels() {
        facts();
        boolean low = getHeight() > 0 && getHeight() < LOW;
        panel.room(getWidth() >= PANEL_FROM);
        for (var one : List.of(layers, adjust, history)) {
            VBox.setVgrow(one, javafx.scene.layout.Priority.NEVER);
        }
        layers.headed(!low);
        adjust.roomy(low);
        history.headed(!low);
        panels.getChildren().clear();
        if (low) {
            Region one =
                    switch (tab.get()) {
                        case LAYERS -> layers;
                        case ADJUST -> adjust;
                        case HISTORY -> history;
                    };
            panels.getChildren().addAll(pad(column(0, tabs), 8, 12, 0, 13), grow(one));
        } else {
            panels.getChildren().addAll(grow(layers), rule(), adjust, rule(), history);
        }
        width(panels, low ? SMALL_PANEL : PANEL);
        boolean show = panel.shown().get() && model.artwork().get() != null;
        middle.getChildren().remove(panels);
        if (show && panel.over()) {
            setRight(null);
            middle.getChildren().add(at(panels, Pos.CENTER_RIGHT, 0, 0, 0, 0));
        } else {
            setRight(show ? panels : null);
        }
    }
}
