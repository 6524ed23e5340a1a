package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.select;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.ChoiceMenu;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The layers from the top down, and what can be said of the selected one. */
final class LayersPanel extends VBox {
    private static final Texts TEXTS = Texts.of(LayersPanel.class);
    private static final BlendMode[][] MODES = {
        {BlendMode.NORMAL},
        {BlendMode.DARKEN, BlendMode.MULTIPLY, BlendMode.COLOR_BURN},
        {BlendMode.LIGHTEN, BlendMode.SCREEN, BlendMode.COLOR_DODGE, BlendMode.ADD},
        {BlendMode.OVERLAY, BlendMode.SOFT_LIGHT, BlendMode.HARD_LIGHT},
        {BlendMode.DIFFERENCE, BlendMode.EXCLUSION, BlendMode.SUBTRACT, BlendMode.DIVIDE},
        {BlendMode.HUE, BlendMode.SATURATION, BlendMode.COLOR, BlendMode.LUMINOSITY}
    };

    private static final double BLEND = 128;
    private static final double NARROW_BLEND = 112;

    private final EditModel model;
    private final LayerActions actions;
    private final LayerThumbs thumbs;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final RowDrag drag;
    private final ToolSettings settings;
    private final Map<String, LayerRow> rows = new HashMap<>();
    private final Set<String> folded = new HashSet<>();
    /** Figures come as one row each; from then on they are folded and opened by hand. */
    private final Set<String> met = new HashSet<>();

    private final Node word = text(TEXTS.get("layers.opacity"), "soft");
    private final Node drop = icon("fth-droplet", 14);
    private final Button blend = button("", "", "select", () -> {});
    private final NumberField opacity;
    private final HBox head;

    LayersPanel(EditModel model, LayerActions actions, ToolSettings settings, LayerThumbs thumbs, Arrivals arrivals) {
        this.model = model;
        this.settings = settings;
        drag = new RowDrag(model, list, scroll, this::listed);
        scroll.setContent(drag);
        scroll.setId("layers-list");
        FileTarget.of(
                scroll,
                at -> {
                    var inList = list.sceneToLocal(scroll.localToScene(at));
                    return drag.hover(inList.getX(), inList.getY());
                },
                drag::clear,
                (files, place) -> arrivals.add(files, null, place));
        this.actions = actions;
        this.thumbs = thumbs;
        getStyleClass().add("edit-panel");
        var plus = iconButton("fth-plus", TEXTS.get("layers.add"), "quiet compact", () -> {});
        plus.setId("layers-add");
        var menus = new LayerMenus(actions);
        plus.setOnAction(event -> menus.add().show(plus, Side.BOTTOM, 0, 4));
        var folder = iconButton(
                "fth-folder-plus", TEXTS.get("layers.group"), "quiet compact", () -> actions.stack(Stacking.Way.GROUP));
        var more = iconButton("fth-more-horizontal", TEXTS.get("layers.more"), "quiet compact", () -> {});
        more.setOnAction(event -> menu().show(more, Side.BOTTOM, 0, 4));
        head = classes(row(0, text(TEXTS.get("layers"), "section-title"), gap(), plus, folder, more), "edit-head");
        opacity = new NumberField(0, 100, 1, value -> TEXTS.get("percent", Long.toString(Math.round(value))));
        opacity.setId("edit-opacity");
        opacity.setAccessibleText(TEXTS.get("layers.opacity"));
        opacity.onPreview(value -> change(value, true));
        opacity.onCommit(value -> change(value, false));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(96);
        getChildren().addAll(head, top(), grow(scroll));
        model.shown().addListener(observed -> show());
        model.selected().addListener(observed -> selected());
        settings.onMask().addListener(observed -> painted());
        Runnable possible = () -> {
            boolean one = actions.canChange();
            blend.setDisable(!one);
            opacity.setDisable(!one);
            folder.setDisable(!actions.can(Stacking.Way.GROUP));
            more.setDisable(model.selection().isEmpty());
        };
        model.committed().addListener(observed -> possible.run());
        model.selected().addListener(observed -> possible.run());
        possible.run();
        show();
    }

    /** In a small window the tabs say what this is. */
    void headed(boolean shown) {
        shown(head, shown);
        shown(word, shown);
        shown(drop, !shown);
        width(blend, shown ? BLEND : NARROW_BLEND);
    }

    private Node top() {
        blend.setId("edit-blend");
        blend.setMinWidth(0);
        headed(true);
        blend.setOnAction(event -> modes().show(blend, Side.BOTTOM, 0, 4));
        opacity.scrubs(word);
        opacity.scrubs(drop);
        var field = classes(row(8, word, drop, gap(), opacity), "field");
        field.setMinWidth(0);
        return pad(row(8, select(blend), grow(field)), 0, 8, 8, 8);
    }

    private ContextMenu modes() {
        var menu = new ContextMenu();
        var selected = model.selection().orElse(null);
        String present = selected == null ? "" : StepNames.blending(selected);
        if (selected instanceof GroupLayer) {
            menu.getItems().add(mode(StepNames.PASS_THROUGH, present, () -> actions.stack(Stacking.Way.PASS_THROUGH)));
        }
        for (var modes : MODES) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (var mode : modes) {
                menu.getItems().add(mode(StepNames.mode(mode), present, () -> model.selection()
                        .ifPresent(layer -> model.commit(blend(layer, mode)))));
            }
        }
        return menu;
    }

    /** A group that is to be blended in the usual way is one that stands for itself. */
    private static Change blend(Layer layer, BlendMode mode) {
        return layer instanceof GroupLayer && mode == BlendMode.NORMAL
                ? new Stacking(layer.id(), Stacking.Way.ISOLATE, "")
                : new Change.Blend(layer.id(), mode);
    }

    private static MenuItem mode(String words, String present, Runnable run) {
        return ChoiceMenu.item(words, words.equals(present), run);
    }

    private void change(double percent, boolean live) {
        model.selection().ifPresent(layer -> {
            var change = new Change.Opacity(layer.id(), percent / 100);
            if (live) {
                model.preview(change);
            } else {
                model.commit(change);
            }
        });
    }

    private void show() {
        var document = model.shown().get();
        if (document == null) {
            rows.clear();
            met.clear();
            folded.clear();
            list.getChildren().clear();
            return;
        }
        var order = new ArrayList<Node>();
        var kept = new HashMap<String, LayerRow>();
        int hidden = Integer.MAX_VALUE;
        for (var entry : Stack.topDown(document)) {
            var layer = entry.layer();
            if (Stack.ofFigure(layer) && met.add(layer.id())) {
                folded.add(layer.id());
            }
            if (entry.depth() > hidden) {
                continue;
            }
            hidden = folded.contains(layer.id()) ? entry.depth() : Integer.MAX_VALUE;
            var row = rows.get(layer.id());
            if (row == null || !row.layer().getClass().equals(layer.getClass()) || row.depth() != entry.depth()) {
                row = listening(
                        layer.id(),
                        new LayerRow(model, settings, thumbs, layer, entry.depth(), () -> fold(layer.id())));
                row.folded(folded.contains(layer.id()));
            } else if (row.layer() != layer) {
                row.show(layer);
            }
            kept.put(layer.id(), row);
            order.add(row);
        }
        rows.clear();
        rows.putAll(kept);
        if (!list.getChildren().equals(order)) {
            list.getChildren().setAll(order);
            thumbs.retain(pictured(document));
        }
        selected();
    }

    private void fold(String group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        rows.get(group).folded(folded.contains(group));
        show();
    }

    private static Set<Object> pictured(Document document) {
        Set<Object> pictured = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var entry : Stack.topDown(document)) {
            var info = entry.layer().info();
            if (entry.layer() instanceof PictureLayer picture) {
                pictured.add(picture.picture());
            }
            if (info.mask() != null) {
                pictured.add(info.mask());
            } else if (info.restingMask() != null) {
                pictured.add(info.restingMask());
            }
        }
        return pictured;
    }

    /** The rows as they are listed, from the top down. */
    private List<LayerRow> listed() {
        return list.getChildren().stream().map(LayerRow.class::cast).toList();
    }

    private void painted() {
        String id = model.selected().get();
        boolean onMask = settings.onMask().get();
        rows.forEach((row, node) -> node.painted(row.equals(id), onMask));
    }

    private LayerRow listening(String id, LayerRow row) {
        row.setOnMousePressed(event -> model.selected().set(id));
        drag.listen(row);
        row.setOnContextMenuRequested(event -> {
            model.selected().set(id);
            var menu = event.getTarget() instanceof Node target && row.onMask(target) ? maskMenu() : menu();
            menu.show(row, event.getScreenX(), event.getScreenY());
        });
        return row;
    }

    private void selected() {
        String id = model.selected().get();
        rows.forEach((row, node) -> node.selected(row.equals(id)));
        painted();
        var document = model.shown().get();
        var layer = id == null || document == null ? null : document.layer(id).orElse(null);
        blend.setText(layer == null ? StepNames.mode(BlendMode.NORMAL) : StepNames.blending(layer));
        opacity.show(layer == null ? 100 : layer.info().opacity() * 100);
        var row = id == null ? null : rows.get(id);
        if (row != null) {
            reveal(row);
        } else if (layer != null && unfold(document, layer)) {
            show();
        }
    }

    /** What was pointed at in the picture is to be seen in the list; false if it already could be. */
    private boolean unfold(Document document, Layer layer) {
        var groups = Stack.around(document.layers(), layer.id());
        boolean changed = false;
        for (var group : groups) {
            changed |= folded.remove(group.id());
            var row = rows.get(group.id());
            if (row != null) {
                row.folded(false);
            }
        }
        return changed;
    }

    private void reveal(Node row) {
        double all = list.getHeight() - scroll.getViewportBounds().getHeight();
        double top = row.getBoundsInParent().getMinY();
        double seen = scroll.getVvalue() * all;
        if (all <= 0) {
            return;
        }
        if (top < seen) {
            scroll.setVvalue(top / all);
        } else if (top + row.getBoundsInParent().getHeight()
                > seen + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((top
                            + row.getBoundsInParent().getHeight()
                            - scroll.getViewportBounds().getHeight())
                    / all);
        }
    }

    /** Lets the name of the selected layer be typed. */
    void rename() {
        var row = rows.get(model.selected().get());
        if (row != null) {
            row.rename();
        }
    }

    private ContextMenu maskMenu() {
        return new LayerMenus(actions).ofMask();
    }

    private ContextMenu menu() {
        return new LayerMenus(actions).of(this::rename);
    }
}
