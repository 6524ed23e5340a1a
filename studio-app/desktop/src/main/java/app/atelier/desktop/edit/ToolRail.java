package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.rule;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.tip;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.ColourButton;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tools at the left edge, in groups, with the two colours at the foot. Those for selections share one place. */
final class ToolRail extends VBox {
    private static final Texts TEXTS = Texts.of(ToolRail.class);
    private static final double SWATCH = 20;
    /** In less room the tools stand closer together. */
    private static final double ROOMY = 600;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private static final List<List<Tool>> GROUPS = List.of(
            List.of(Tool.MOVE, Tool.CROP),
            List.of(Tool.RECTANGLE, Tool.LASSO, Tool.WAND),
            List.of(Tool.BRUSH, Tool.ERASER, Tool.CLONE, Tool.HEAL),
            List.of(Tool.FILL, Tool.GRADIENT, Tool.PICKER),
            List.of(Tool.TEXT, Tool.SHAPE));

    private final ToolSettings settings;

    ToolRail(ToolSettings settings) {
        this.settings = settings;
        getStyleClass().add("tool-strip");
        for (var group : GROUPS) {
            if (!getChildren().isEmpty()) {
                var hold = new StackPane(width(rule(), 24));
                hold.setMinHeight(7);
                getChildren().add(hold);
            }
            for (var tool : group) {
                getChildren().add(tool.selects() || tool.frames() ? family(tool) : button(tool));
            }
        }
        getChildren().addAll(grow(gap()), swatches());
        setMinHeight(0);
        heightProperty().addListener(observed -> pseudoClassStateChanged(LOW, getHeight() < ROOMY));
    }

    private Node button(Tool tool) {
        var button = plain(tool);
        button.setOnAction(event -> settings.tool().set(tool));
        settings.tool().addListener((observed, before, now) -> Nodes.current(button, now == tool));
        Nodes.current(button, settings.tool().get() == tool);
        return button;
    }

    private static Button plain(Tool tool) {
        var button = new Button("", ToolIcons.of(tool));
        button.getStyleClass().setAll("tool");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("tool-" + tool.id());
        named(button, tool);
        return button;
    }

    private static void named(Button button, Tool tool) {
        String words = TEXTS.get("tool." + tool.id());
        button.setAccessibleText(words);
        String key = "tool." + tool.id() + ".key";
        String named = TEXTS.has(key) ? words + "   " + TEXTS.get(key) : words;
        String hint = "tool." + tool.id() + ".hint";
        tip(button, TEXTS.has(hint) ? named + "\n" + TEXTS.get(hint) : named);
    }

    /** Tools that are alike: the one used last is shown, the others open at a second press. */
    private Node family(Tool first) {
        var family =
                switch (first) {
                    case CROP -> List.of(Tool.CROP, Tool.PERSPECTIVE);
                    case RECTANGLE -> List.of(Tool.RECTANGLE, Tool.ELLIPSE);
                    case LASSO -> List.of(Tool.LASSO, Tool.POLYGON);
                    default -> List.of(Tool.WAND, Tool.COLOURS);
                };
        var button = plain(first);
        var shown = new Tool[] {first};
        var menu = new ContextMenu();
        for (var tool : family) {
            var item = new MenuItem(TEXTS.get("tool." + tool.id()), ToolIcons.of(tool));
            item.setOnAction(event -> settings.tool().set(tool));
            menu.getItems().add(item);
        }
        button.setOnAction(event -> {
            if (settings.tool().get() == shown[0]) {
                menu.show(button, Side.RIGHT, 4, 0);
            } else {
                settings.tool().set(shown[0]);
            }
        });
        button.setOnContextMenuRequested(event -> menu.show(button, Side.RIGHT, 4, 0));
        Consumer<Tool> chosen = now -> {
            if (family.contains(now)) {
                shown[0] = now;
                button.setGraphic(ToolIcons.of(now));
                named(button, now);
            }
            Nodes.current(button, family.contains(now));
        };
        settings.tool().addListener((observed, before, now) -> chosen.accept(now));
        chosen.accept(settings.tool().get());
        var corner = classes(new Pane(), "tool-more");
        corner.setMouseTransparent(true);
        var hold = classes(new StackPane(button, corner), "tool-hold");
        StackPane.setAlignment(corner, javafx.geometry.Pos.BOTTOM_RIGHT);
        return hold;
    }

    /** Foreground over background, as large as a tool. */
    private Node swatches() {
        var front = swatch("colour.foreground", settings.foreground().get(), settings.foreground()::set);
        var back = swatch("colour.background", settings.background().get(), settings.background()::set);
        front.setId("tool-foreground");
        back.setId("tool-background");
        settings.foreground()
                .addListener(observed -> front.show(settings.foreground().get()));
        settings.background()
                .addListener(observed -> back.show(settings.background().get()));
        back.relocate(12, 12);
        front.relocate(0, 0);
        var pane = size(new Pane(back, front), 32, 34);
        front.setManaged(true);
        return pane;
    }

    private static ColourButton swatch(String key, int rgb, java.util.function.IntConsumer chosen) {
        BiConsumer<Integer, Boolean> handler = (colour, live) -> chosen.accept(colour);
        var button = new ColourButton(TEXTS.get(key), SWATCH, handler);
        button.show(rgb);
        return button;
    }
}
