package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The settings of what is selected: its dials or its adjustment, its filters, and the looks to begin with. */
final class Inspector extends VBox {
    private static final Texts TEXTS = Texts.of(Inspector.class);
    private static final double LEAST = 156;
    private static final double MOST = 352;

    /** What is to be seen. */
    enum Page {
        ADJUST,
        FILTERS,
        LOOKS
    }

    private final EditModel model;
    private final ToolSettings settings;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page", Page.ADJUST);
    private final AdjustPanel dials;
    private final FiltersPanel filters;
    private final LooksPanel looks;
    private final Tasks tasks;
    private final OperationKinds kinds = new OperationKinds();
    private final Label of = ellipsis("", "small soft");
    private final Button reset;
    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new ScrollPane(content);
    private @Nullable ToneEditor tone;
    private @Nullable TextForm words;
    private @Nullable ShapeForm shape;
    private boolean roomy;

    Inspector(EditModel model, ToolSettings settings, Tasks tasks) {
        this.model = model;
        this.settings = settings;
        this.tasks = tasks;
        getStyleClass().add("edit-panel");
        dials = new AdjustPanel(model);
        filters = new FiltersPanel(model, kinds);
        looks = new LooksPanel(model, tasks);
        reset = iconButton("fth-rotate-ccw", TEXTS.get("adjust.reset"), "quiet compact", dials::reset);
        of.setAlignment(Pos.CENTER_RIGHT);
        pad(content, 0, 8, 4, 8);
        content.setAlignment(Pos.TOP_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        content.heightProperty().addListener(observed -> height());
        getChildren().addAll(classes(row(4, tabs(), grow(of), reset), "edit-head"), grow(scroll));
        page.addListener(observed -> show());
        model.selected().addListener(observed -> show());
        model.shown().addListener(observed -> told());
        show();
    }

    private HBox tabs() {
        var row = row(2);
        Map<Page, Button> buttons = new EnumMap<>(Page.class);
        for (var one : Page.values()) {
            String id = one.name().toLowerCase(Locale.ROOT);
            var button = new Button(TEXTS.get("inspect." + id));
            button.getStyleClass().setAll("tab-word");
            button.setId("inspect-" + id);
            button.setOnAction(event -> page.set(one));
            buttons.put(one, button);
            row.getChildren().add(button);
        }
        Runnable show = () -> buttons.forEach((one, button) -> Nodes.current(button, one == page.get()));
        page.addListener(observed -> show.run());
        show.run();
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    ObjectProperty<Page> page() {
        return page;
    }

    FiltersPanel filters() {
        return filters;
    }

    /** In a small window it takes all the room there is. */
    void roomy(boolean now) {
        roomy = now;
        height();
    }

    private void height() {
        double high = Math.clamp(content.prefHeight(scroll.getWidth()) + 2, LEAST, MOST);
        scroll.setMinHeight(roomy ? 0 : high);
        scroll.setPrefHeight(roomy ? Region.USE_COMPUTED_SIZE : high);
        scroll.setMaxHeight(roomy ? Double.MAX_VALUE : high);
    }

    private @Nullable AdjustmentLayer toning() {
        var document = model.shown().get();
        String id = model.selected().get();
        boolean own = id != null && !id.equals(Look.layer(null)) && !id.equals(Filtering.WHOLE);
        return own && document != null && document.layer(id).orElse(null) instanceof AdjustmentLayer layer
                ? layer
                : null;
    }

    private void show() {
        var layer = toning();
        var chosen = model.selection().orElse(null);
        words = page.get() == Page.ADJUST && chosen instanceof TextLayer text && words != null && words.shows(text)
                ? words
                : null;
        shape = page.get() == Page.ADJUST && chosen instanceof ShapeLayer drawn && shape != null && shape.shows(drawn)
                ? shape
                : null;
        if (page.get() == Page.FILTERS) {
            tone = null;
            filters.show();
            content.getChildren().setAll(filters);
        } else if (page.get() == Page.LOOKS) {
            tone = null;
            content.getChildren().setAll(looks);
            looks.show();
        } else if (layer != null) {
            if (tone == null || !tone.shows(layer)) {
                tone = new ToneEditor(model, tasks, kinds, layer);
            }
            content.getChildren().setAll(tone);
        } else if (chosen instanceof TextLayer text) {
            tone = null;
            boolean fresh = words == null;
            words = words == null ? new TextForm(model, settings, text) : words;
            content.getChildren().setAll(words);
            if (fresh) {
                Platform.runLater(words::begin);
            }
        } else if (chosen instanceof ShapeLayer drawn) {
            tone = null;
            shape = shape == null ? new ShapeForm(model, drawn) : shape;
            content.getChildren().setAll(shape);
        } else {
            tone = null;
            content.getChildren().setAll(dials);
        }
        told();
        height();
    }

    private void told() {
        var layer = toning();
        boolean written = model.selection().orElse(null) instanceof TextLayer && words == null;
        boolean drawnYet = model.selection().orElse(null) instanceof ShapeLayer && shape == null;
        if (page.get() == Page.ADJUST && (written || drawnYet || layer != null && tone == null)) {
            show();
            return;
        }
        if (tone != null && (layer == null || !tone.shows(layer))) {
            tone = null;
            show();
            return;
        }
        if (tone != null && layer != null) {
            tone.show(layer);
        }
        var document = model.shown().get();
        String id = model.selected().get();
        var chosen = document == null || id == null ? null : document.layer(id).orElse(null);
        if (words != null && chosen instanceof TextLayer text && words.shows(text)) {
            words.show(text);
        }
        if (shape != null && chosen instanceof ShapeLayer drawn && shape.shows(drawn)) {
            shape.show(drawn);
        }
        boolean dialling = page.get() == Page.ADJUST && tone == null && words == null && shape == null;
        Nodes.shown(reset, dialling);
        pad(of, 0, dialling ? 0 : 8, 0, 0);
        reset.setDisable(dials.untouched());
        boolean whole = page.get() == Page.FILTERS
                ? model.selection().isEmpty()
                : tone == null
                        && words == null
                        && shape == null
                        && model.dials().of() == null;
        of.setText(
                whole
                        ? TEXTS.get("adjust.whole")
                        : model.selection().map(StepNames::layer).orElse(""));
    }
}
