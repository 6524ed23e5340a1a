package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Layer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** The filters of the selected layer, or of the whole picture, in the order in which they work. */
final class FiltersPanel extends VBox {
    private static final Texts TEXTS = Texts.of(FiltersPanel.class);

    private final EditModel model;
    private final OperationKinds kinds;
    private final VBox list = new VBox(2);
    private final List<Row> rows = new ArrayList<>();
    private final javafx.scene.Node empty;
    private String shownLayer = "";
    private int open = -1;

    FiltersPanel(EditModel model, OperationKinds kinds) {
        this.model = model;
        this.kinds = kinds;
        setSpacing(6);
        empty = prose(TEXTS.get("filters.none"), "small soft");
        var add = button(TEXTS.get("filters.add"), "fth-plus", "compact", () -> {});
        add.setId("filters-add");
        add.setOnAction(event -> menu().show(add, Side.BOTTOM, 0, 4));
        getChildren().addAll(empty, list, pad(row(0, add), 2, 0, 4, 0));
        model.shown().addListener(observed -> show());
    }

    /** The layer that filters go to: the selected one, or that of the whole picture. */
    private String target() {
        return model.selection()
                .filter(layer -> !layer.id().equals(Look.layer(null)))
                .map(Layer::id)
                .orElse(Filtering.WHOLE);
    }

    private List<ObjectNode> filters() {
        var document = model.shown().get();
        return document == null
                ? List.of()
                : document.layer(target()).map(Filtering::of).orElse(List.of());
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (var kind : kinds.filters()) {
            var item = new MenuItem(OperationKinds.name(kind.op()));
            item.setOnAction(event -> add(kind.op()));
            groups.computeIfAbsent(kind.group(), group -> new Menu(TEXTS.get("filters.group." + group)))
                    .getItems()
                    .add(item);
        }
        menu.getItems().addAll(groups.values());
        return menu;
    }

    /** Adds a filter as it begins, and opens its settings. */
    void add(String op) {
        var more = new ArrayList<JsonNode>(filters());
        more.add(kinds.of(op).start());
        open = more.size() - 1;
        commit(more, Filtering.Way.ADD, open);
    }

    private void commit(List<? extends JsonNode> filters, Filtering.Way way, int index) {
        model.commit(new Filtering(target(), List.copyOf(filters), way, index));
    }

    private void set(int index, ObjectNode settings, boolean live) {
        var changed = new ArrayList<JsonNode>(filters());
        if (index >= changed.size()) {
            return;
        }
        changed.set(index, settings);
        var change = new Filtering(target(), changed, Filtering.Way.CHANGE, index);
        if (live) {
            model.preview(change);
        } else {
            model.commit(change);
        }
    }

    /** Shows what there is now. */
    void show() {
        var filters = filters();
        String layer = target();
        if (!layer.equals(shownLayer)) {
            open = filters.isEmpty() ? -1 : 0;
        }
        boolean same = layer.equals(shownLayer) && rows.size() == filters.size();
        for (int i = 0; same && i < filters.size(); i++) {
            same = rows.get(i).op.equals(filters.get(i).path("op").asText());
        }
        shownLayer = layer;
        if (!same) {
            rows.clear();
            for (int i = 0; i < filters.size(); i++) {
                rows.add(new Row(i, filters.get(i).path("op").asText()));
            }
            list.getChildren().setAll(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(filters.get(i), i == open, filters.size());
        }
        Nodes.shown(empty, filters.isEmpty());
    }

    private final class Row extends VBox {
        private final int index;
        private final String op;
        private final Button eye;
        private final Button up;
        private final Button down;
        private final OperationForm form;
        private final javafx.scene.Node arrow = icon("fth-chevron-right", 14);
        private final javafx.scene.control.Label name;
        private ObjectNode filter;

        private Row(int index, String op) {
            this.index = index;
            this.op = op;
            filter = kinds.of(op).start();
            name = ellipsis(OperationKinds.name(op), "");
            eye = iconButton("fth-eye", TEXTS.get("filters.switch"), "quiet row-button", this::toggle);
            up = iconButton("fth-arrow-up", TEXTS.get("filters.up"), "quiet row-button", () -> move(-1));
            down = iconButton("fth-arrow-down", TEXTS.get("filters.down"), "quiet row-button", () -> move(1));
            var remove = iconButton("fth-x", TEXTS.get("filters.remove"), "quiet row-button", this::remove);
            form = OperationForm.of(kinds, op, handler -> {}, (settings, live) -> set(index, settings, live));
            pad(form, 0, 0, 8, 22);
            var head = classes(row(8, arrow, grow(name), up, down, eye, remove), "filter-row");
            head.setOnMouseClicked(event -> {
                open = open == index ? -1 : index;
                FiltersPanel.this.show();
            });
            setId("filter-" + op);
            getChildren().addAll(head, form);
        }

        private void toggle() {
            var filters = new ArrayList<JsonNode>(filters());
            boolean off = Filtering.off(filter);
            filters.set(index, Filtering.switched(filter, off));
            commit(filters, off ? Filtering.Way.ON : Filtering.Way.OFF, index);
        }

        private void move(int way) {
            var filters = new ArrayList<JsonNode>(filters());
            var moved = filters.remove(index);
            filters.add(index + way, moved);
            open = open == index ? index + way : -1;
            commit(filters, Filtering.Way.MOVE, index + way);
        }

        private void remove() {
            var filters = new ArrayList<JsonNode>(filters());
            filters.remove(index);
            open = -1;
            commit(filters, Filtering.Way.REMOVE, index);
        }

        private void show(ObjectNode now, boolean opened, int all) {
            filter = now;
            boolean off = Filtering.off(now);
            eye.setGraphic(icon(off ? "fth-eye-off" : "fth-eye", 14, off ? "icon-faint" : ""));
            up.setDisable(index == 0);
            down.setDisable(index == all - 1);
            name.setOpacity(off ? .5 : 1);
            arrow.setRotate(opened ? 90 : 0);
            Nodes.shown(form, opened);
            if (opened) {
                form.show(Filtering.switched(now, true));
            }
        }
    }
}
