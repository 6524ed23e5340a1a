package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.uprightRule;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.ColourButton;
import app.atelier.desktop.controls.FilledSlider;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Gradient;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

/** How the tool in hand is set; above the picture. */
final class OptionsBar extends FoldingRow {
    private static final Texts TEXTS = Texts.of(OptionsBar.class);
    private static final double SLIDER = 88;
    private static final double PERCENT = 100;
    private static final double SOFTEST = 250;

    private final ToolSettings settings;
    private final EditModel model;
    private final SelectionActions selection;
    private final PlaceFields moving;
    private final List<Node> brush;

    OptionsBar(
            ToolSettings settings,
            EditModel model,
            SelectionActions selection,
            EditActions actions,
            PageSheets sheets,
            StackPane host) {
        super(host, TEXTS.get("option.more"));
        this.settings = settings;
        this.model = model;
        this.selection = selection;
        getStyleClass().add("options-bar");
        moving = new PlaceFields(model, actions, sheets, () -> settings.tool().set(Tool.PERSPECTIVE));
        moving.possible().addListener(observed -> show());
        brush = brush();
        settings.tool().addListener(observed -> show());
        show();
    }

    private void show() {
        var tool = settings.tool().get();
        var nodes = new ArrayList<Node>();
        if (tool != Tool.MOVE) {
            nodes.add(classes(row(8, ToolIcons.of(tool), text(TEXTS.get("tool." + tool.id()), "med")), "option-name"));
            nodes.add(uprightRule(20));
        }
        switch (tool) {
            case MOVE -> nodes.addAll(moving.nodes());
            case CROP -> nodes.add(text(TEXTS.get("option.crop.hint"), "small soft"));
            case PERSPECTIVE -> nodes.add(text(TEXTS.get("option.perspective.hint"), "small soft"));
            case BRUSH, ERASER, CLONE, HEAL -> nodes.addAll(brush);
            case FILL -> {
                nodes.add(colour("colour.foreground", settings.foreground()));
                nodes.addAll(alike());
                nodes.add(number("option.opacity", settings.opacity(), PERCENT, 1));
            }
            case GRADIENT -> gradient(nodes);
            case TEXT -> {
                nodes.add(colour("colour.foreground", settings.foreground()));
                nodes.add(text(TEXTS.get("option.text.hint"), "small soft"));
            }
            case SHAPE -> {
                nodes.add(colour("colour.foreground", settings.foreground()));
                nodes.add(hug(classes(
                        new Segments<>(
                                List.of(ShapeSpec.Kind.values()),
                                settings.shape(),
                                kind -> TEXTS.get("shape." + kind.name().toLowerCase(Locale.ROOT))),
                        "compare")));
            }
            case PICKER -> {
                nodes.add(colour("colour.foreground", settings.foreground()));
                nodes.add(colour("colour.background", settings.background()));
                nodes.add(text(TEXTS.get("option.pick.hint"), "small soft"));
            }
            default -> selecting(tool, nodes);
        }
        items(nodes);
    }

    private List<Node> brush() {
        var nodes = new ArrayList<Node>();
        var slider = width(new FilledSlider(0, 1, 0, 0), SLIDER);
        slider.setId("brush-size-slider");
        slider.setAccessibleText(TEXTS.get("option.size"));
        boolean[] showing = {false};
        slider.valueProperty().addListener((observed, before, now) -> {
            if (!showing[0]) {
                settings.size(Math.rint(Math.max(1, ToolSettings.LARGEST * Math.pow(now.doubleValue(), 2.5))));
            }
        });
        nodes.add(brushNumber(
                "option.size",
                1,
                ToolSettings.LARGEST,
                1,
                Brush::size,
                settings::size,
                value -> TEXTS.get("pixels", StepNames.plain(value))));
        nodes.add(slider);
        nodes.add(brushNumber("option.hardness", Brush::hardness, settings::hardness));
        nodes.add(brushNumber("option.opacity", Brush::opacity, settings::opacity));
        nodes.add(brushNumber("option.flow", Brush::flow, settings::flow));
        nodes.add(brushNumber("option.spacing", Brush::spacing, settings::spacing));
        nodes.add(brushNumber("option.smoothing", 0, Brush::smoothing, settings::smoothing));
        var speed = toggle("option.speed", settings.bySpeed());
        Nodes.tip(speed, TEXTS.get("option.speed.tip"));
        nodes.add(speed);
        Runnable show = () -> {
            showing[0] = true;
            slider.setValue(Math.pow(settings.brush().get().size() / ToolSettings.LARGEST, 1 / 2.5));
            showing[0] = false;
        };
        whenBrush(show);
        return nodes;
    }

    private void whenBrush(Runnable show) {
        Tool.brushes(tool -> settings.brush(tool).addListener(observed -> show.run()));
        settings.tool().addListener(observed -> show.run());
        show.run();
    }

    private Node brushNumber(String key, ToDoubleFunction<Brush> get, DoubleConsumer set) {
        return brushNumber(key, 1, get, set);
    }

    private Node brushNumber(String key, double least, ToDoubleFunction<Brush> get, DoubleConsumer set) {
        return brushNumber(
                key,
                least,
                PERCENT,
                1,
                brush -> get.applyAsDouble(brush) * PERCENT,
                value -> set.accept(value / PERCENT),
                value -> StepNames.percent(value / PERCENT));
    }

    private Node brushNumber(
            String key,
            double least,
            double most,
            double step,
            ToDoubleFunction<Brush> get,
            DoubleConsumer set,
            DoubleFunction<String> format) {
        var field = field(key, least, most, step, format, set);
        whenBrush(() -> field.show(get.applyAsDouble(settings.brush().get())));
        return labelled(key, field);
    }

    private static NumberField field(
            String key, double least, double most, double step, DoubleFunction<String> format, DoubleConsumer set) {
        var field = new NumberField(least, most, step, format);
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(TEXTS.get(key));
        field.onPreview(set);
        field.onCommit(set);
        return field;
    }

    private static Node labelled(String key, NumberField field) {
        // Grows where the row stands in a column, so that fields lie below each other.
        var word = grow(text(TEXTS.get(key), "small soft"));
        field.scrubs(word);
        return classes(row(4, word, field), "option");
    }

    /** @param shown how many of what is shown stand for 1 of the value */
    private static Node number(String key, DoubleProperty value, double shown, double most) {
        DoubleFunction<String> format = shown == PERCENT
                ? number -> StepNames.percent(number / PERCENT)
                : number -> TEXTS.get("pixels", StepNames.plain(number));
        var field = field(key, 0, most * shown, 1, format, number -> value.set(number / shown));
        field.show(value.get() * shown);
        value.addListener(observed -> field.show(value.get() * shown));
        return labelled(key, field);
    }

    private static Node colour(String key, IntegerProperty value) {
        var button = new ColourButton(TEXTS.get(key), 20, (rgb, live) -> value.set(rgb));
        button.show(value.get());
        value.addListener(observed -> button.show(value.get()));
        return button;
    }

    private static Node toggle(String key, BooleanProperty value) {
        var toggle = new ToggleSwitch();
        toggle.setAccessibleText(TEXTS.get(key));
        toggle.setId(key.replace('.', '-'));
        toggle.selectedProperty().bindBidirectional(value);
        return classes(row(6, grow(text(TEXTS.get(key), "small soft")), toggle), "option");
    }

    private List<Node> alike() {
        return List.of(
                number("option.tolerance", settings.tolerance(), PERCENT, 1),
                toggle("option.connected", settings.connected()));
    }

    private void gradient(List<Node> nodes) {
        nodes.add(colour("colour.foreground", settings.foreground()));
        nodes.add(colour("colour.background", settings.background()));
        var swap = iconButton("fth-refresh-cw", TEXTS.get("option.swap"), "quiet compact", settings::swap);
        nodes.add(swap);
        nodes.add(hug(classes(
                new Segments<>(
                        List.of(Gradient.Kind.values()),
                        settings.gradient(),
                        kind -> TEXTS.get("gradient." + kind.name().toLowerCase(Locale.ROOT))),
                "compare")));
        nodes.add(toggle("option.through", settings.through()));
        nodes.add(number("option.opacity", settings.opacity(), PERCENT, 1));
    }

    private void selecting(Tool tool, List<Node> nodes) {
        nodes.add(classes(
                new Segments<>(List.of(Select.Join.values()), settings.join(), SelectionIcons::none, (join, item) -> {
                    String words = TEXTS.get("join." + join.name().toLowerCase(Locale.ROOT));
                    item.setGraphic(SelectionIcons.of(join));
                    item.setAccessibleText(words);
                    item.setId("join-" + join.name().toLowerCase(Locale.ROOT));
                    Nodes.tip(item, words);
                }),
                "compact-seg"));
        nodes.add(number("option.feather", settings.feather(), 1, SOFTEST));
        if (tool == Tool.WAND) {
            nodes.addAll(alike());
        } else if (tool == Tool.COLOURS) {
            nodes.add(number("option.tolerance", settings.tolerance(), PERCENT, 1));
        }
        nodes.add(gap());
        nodes.add(
                menu("select.change", List.of("invert", "grow", "shrink", "feather", "layer", "save", "load", "none")));
        nodes.add(menu("select.use", List.of("mask", "fill", "clear", "mend", "copy")));
    }

    private Node menu(String key, List<String> actions) {
        var open = button(TEXTS.get(key), "fth-chevron-down", "quiet compact", () -> {});
        open.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        open.setOnAction(event -> {
            var menu = new ContextMenu();
            for (String action : actions) {
                var item = new MenuItem(TEXTS.get("select." + action));
                item.setDisable(!selection.can(action));
                item.setOnAction(chosen -> selection.run(action));
                menu.getItems().add(item);
            }
            menu.show(open, Side.BOTTOM, 0, 4);
        });
        return open;
    }
}
