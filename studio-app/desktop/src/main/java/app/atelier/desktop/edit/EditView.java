package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
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
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.layers.Document;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place: tools, canvas, panels, and the line at the foot. */
final class EditView extends StackPane {
    private static final Texts TEXTS = Texts.of(EditView.class);
    private static final double PANEL = 304;
    private static final double SMALL_PANEL = 264;
    private static final double LOW = 760 - 44;
    private static final double PANEL_FROM = 900 - 56;
    /** Narrower than this the bars of crop and perspective fold. */
    private static final double BAR_FROM = 780;

    private static final double BAR_EDGE = 16;

    /** Which panel a low window shows. */
    private enum Tab {
        LAYERS,
        ADJUST,
        HISTORY
    }

    private final EditModel model;
    private final EditActions actions;
    private final PanelSwitch panel;
    private final ToolSettings settings;
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
    private final OpeningView opening;
    private final BorderPane rooms = new BorderPane(content);
    private final Sheet sheet = new Sheet(this);
    private final PageSheets sheets;
    private final EditFoot foot;
    private final ObservableDoubleValue footHeight;

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
        this.settings = settings;
        Nodes.styled(this, EditView.class, "edit.css");
        sheets = new PageSheets(model, sheet);
        canvas = new EditCanvas(
                model, settings, refusals, arrivals, tasks, pictures.density(), contextBar(layerActions));
        layers = new LayersPanel(model, layerActions, settings, new LayerThumbs(tasks, pictures.density()), arrivals);
        adjust = new Inspector(model, settings, tasks);
        history = new HistoryPanel(model, clock);
        empty = empty();
        opening = new OpeningView(model.arriving(), pictures);
        foot = new EditFoot(model, canvas);
        var cropBar = at(new CropBar(canvas, settings), Pos.BOTTOM_CENTER, 0, 0, BAR_EDGE, 0);
        shown(cropBar, false);
        canvas.tool().addListener((observed, before, now) -> shown(cropBar, now == Tool.CROP));
        var perspectiveBar = at(
                new PerspectiveBar(canvas.perspective(), canvas::applyFrame, () -> canvas.tool()
                        .set(Tool.MOVE)),
                Pos.BOTTOM_CENTER,
                0,
                0,
                BAR_EDGE,
                0);
        shown(perspectiveBar, false);
        canvas.tool().addListener((observed, before, now) -> shown(perspectiveBar, now == Tool.PERSPECTIVE));
        middle.getChildren().addAll(canvas, cropBar, perspectiveBar);
        footHeight = Bindings.createDoubleBinding(
                () -> foot.getHeight() + reach(cropBar) + reach(perspectiveBar),
                foot.heightProperty(),
                cropBar.heightProperty(),
                cropBar.visibleProperty(),
                perspectiveBar.heightProperty(),
                perspectiveBar.visibleProperty());
        middle.setMinSize(0, 0);
        middle.widthProperty().addListener(observed -> {
            cropBar.narrow(middle.getWidth() < BAR_FROM);
            perspectiveBar.narrow(middle.getWidth() < BAR_FROM);
        });
        desk.setTop(new EditToolbar(model, actions, widthProperty()));
        desk.setLeft(new ToolRail(settings));
        var work = new BorderPane(middle);
        work.setTop(new OptionsBar(settings, model, selectionActions, actions, sheets, middle));
        desk.setCenter(work);
        desk.setBottom(foot);
        content.getStyleClass().add("canvas");
        selectionActions.onAsk(sheets);
        layerActions.onAdjust(() -> {
            tab.set(Tab.ADJUST);
            adjust.page().set(Inspector.Page.ADJUST);
        });
        settings.early().listen(this);
        getChildren().add(rooms);
        widthProperty().addListener(observed -> panels());
        heightProperty().addListener(observed -> panels());
        panel.shown().addListener(observed -> panels());
        tab.addListener(observed -> panels());
        model.artwork().addListener(observed -> content());
        model.opening().addListener(observed -> content());
        content();
    }

    /** How high the bars at the foot of the canvas reach. */
    ObservableDoubleValue footHeight() {
        return footHeight;
    }

    private static double reach(Region bar) {
        return bar.isVisible() ? bar.getHeight() + BAR_EDGE : 0;
    }

    EditCanvas canvas() {
        return canvas;
    }

    /** Where dialogs of the place are shown. */
    Sheet sheet() {
        return sheet;
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
            var form = new ExportSheet(model, document, settings.export());
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

    private Node empty() {
        var choose = button(TEXTS.get("empty.open"), "fth-grid", "primary large", actions::chooseFromLibrary);
        var file = button(TEXTS.get("empty.file"), "fth-file-plus", "large quiet", actions::openFile);
        shown(file, actions.canOpenFile());
        var ways = row(8, choose, file);
        ways.setAlignment(Pos.CENTER);
        var block = column(
                0,
                classes(hug(new StackPane(icon("fth-layers", 24))), "empty-mark"),
                space(24),
                text(TEXTS.get("empty.sentence"), "hero"),
                space(8),
                text(TEXTS.get("empty.explain"), "big soft"),
                space(24),
                ways);
        block.setAlignment(Pos.CENTER);
        return at(hug(block), Pos.CENTER, 0, 0, 40, 0);
    }

    private void content() {
        boolean open = model.artwork().get() != null;
        boolean arrived = open && content.getChildren().contains(opening);
        var stoodIn = opening.image();
        Node now = model.opening().get() ? opening : open ? desk : empty;
        content.getChildren().setAll(now);
        panels();
        if (arrived && now == desk) {
            canvas.standIn(stoodIn);
            // The keys of the picture are wanted first, and nothing else had a place for them meanwhile.
            canvas.requestFocus();
        }
    }

    private void panels() {
        foot.narrow(getWidth() < EditToolbar.WIDE);
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
        opening.panel(low ? SMALL_PANEL : PANEL);
        middle.getChildren().remove(panels);
        if (model.opening().get()) {
            rooms.setRight(panel.shown().get() && !panel.over() ? opening.panel() : null);
            return;
        }
        boolean show = panel.shown().get() && model.artwork().get() != null;
        if (show && panel.over()) {
            rooms.setRight(null);
            middle.getChildren().add(at(panels, Pos.CENTER_RIGHT, 0, 0, 0, 0));
        } else {
            rooms.setRight(show ? panels : null);
        }
    }
}
