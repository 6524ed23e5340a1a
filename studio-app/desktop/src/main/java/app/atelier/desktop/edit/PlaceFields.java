package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.uprightRule;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.PlacedLayer;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** Where the selected layer lies, in numbers; and turning and mirroring the page. */
final class PlaceFields {
    private static final Texts TEXTS = Texts.of(PlaceFields.class);
    private static final double FAR = 30_000;
    private static final double TURN = 180;

    private final EditModel model;
    private final List<Node> fields;
    private final List<Node> page;
    private final Node hint = text(TEXTS.get("place.hint"), "small soft");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");
    private final NumberField x = field("place.x");
    private final NumberField y = field("place.y");
    private final NumberField width = field("place.width");
    private final NumberField height = field("place.height");
    private final NumberField angle =
            new NumberField(-TURN, TURN, 1, value -> TEXTS.get("crop.degrees", StepNames.plain(value)));

    /** @param perspective takes up the tool */
    PlaceFields(EditModel model, EditActions actions, PageSheets sheets, Runnable perspective) {
        this.model = model;
        angle.setId("place-angle");
        angle.setAccessibleText(TEXTS.get("place.angle"));
        x.onCommit(value -> moved(value, null));
        y.onCommit(value -> moved(null, value));
        width.onCommit(value -> scaled(value, true));
        height.onCommit(value -> scaled(value, false));
        angle.onCommit(this::turned);
        fields = List.of(
                labelled("place.x", x),
                labelled("place.y", y),
                uprightRule(20),
                labelled("place.width", width),
                labelled("place.height", height),
                uprightRule(20),
                labelled("place.angle", angle));
        page = List.of(
                gap(),
                iconButton("fth-rotate-ccw", TEXTS.get("turn.left"), "quiet compact", () -> actions.turn(-1)),
                iconButton("fth-rotate-cw", TEXTS.get("turn.right"), "quiet compact", () -> actions.turn(1)),
                flip("flip.across", 0, () -> actions.flip(true)),
                flip("flip.down", 90, () -> actions.flip(false)),
                page(sheets, perspective));
        model.shown().addListener(observed -> show());
        model.selected().addListener(observed -> show());
        show();
    }

    /** Whether there is something whose place can be told; its fields are not there else. */
    ReadOnlyBooleanProperty possible() {
        return possible.getReadOnlyProperty();
    }

    /** From left to right, for what is selected now. */
    List<Node> nodes() {
        var first = possible.get() ? fields : List.of(hint);
        return Stream.concat(first.stream(), page.stream()).toList();
    }

    private static NumberField field(String key) {
        var field = new NumberField(-FAR, FAR, 1, StepNames::plain);
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(TEXTS.get(key + ".name"));
        return field;
    }

    private static Node labelled(String key, NumberField field) {
        var word = text(TEXTS.get(key), "small soft");
        field.scrubs(word);
        return classes(row(4, word, field), "option");
    }

    /** Feather has no picture for mirroring: two wings about a line. */
    private static Button flip(String key, double turn, Runnable run) {
        var shape = ToolIcons.drawn("M8 1v2.5M8 6.5v3M8 12.5V15M5.5 4v8L1 12zM10.5 4v8l4.5 0z");
        shape.setRotate(turn);
        var button = iconButton("fth-square", TEXTS.get(key), "quiet compact", run);
        button.setGraphic(shape);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    private static Button page(PageSheets sheets, Runnable perspective) {
        var button = Nodes.button(TEXTS.get("page"), "fth-chevron-down", "quiet compact", () -> {});
        button.setId("page-menu");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> {
            var menu = new ContextMenu();
            menu.getItems()
                    .addAll(
                            item("page.size", sheets::size),
                            item("page.canvas", sheets::canvas),
                            item("page.perspective", perspective));
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private static MenuItem item(String key, Runnable run) {
        var item = new MenuItem(TEXTS.get(key));
        item.setOnAction(event -> run.run());
        return item;
    }

    private void show() {
        var document = model.shown().get();
        String id = model.selected().get();
        var found = document == null || id == null
                ? Optional.<PlacedLayer>empty()
                : Stack.figure(document.layer(id).orElse(null))
                        .filter(layer -> !layer.info().locked());
        possible.set(found.isPresent());
        found.ifPresent(layer -> {
            var corner = corner(layer);
            x.show(Math.rint(corner.getX()));
            y.show(Math.rint(corner.getY()));
            width.show(Math.rint(wide(layer)));
            height.show(Math.rint(high(layer)));
            angle.show(Math.rint(layer.placement().rotationDegrees() * 10) / 10);
        });
    }

    private @Nullable PlacedLayer selected() {
        return Stack.figure(model.selection().orElse(null)).orElse(null);
    }

    private static Point2D corner(PlacedLayer layer) {
        var bounds = Page.placed(layer).createTransformedShape(layer.box()).getBounds2D();
        return new Point2D.Double(bounds.getX(), bounds.getY());
    }

    private static double wide(PlacedLayer layer) {
        return Math.abs(layer.placement().scaleX()) * layer.box().getWidth();
    }

    private static double high(PlacedLayer layer) {
        return Math.abs(layer.placement().scaleY()) * layer.box().getHeight();
    }

    private void moved(@Nullable Double toX, @Nullable Double toY) {
        var document = model.committed().get();
        if (document != null && selected() instanceof PlacedLayer layer) {
            var corner = corner(layer);
            double dx = toX == null ? 0 : toX - corner.getX();
            double dy = toY == null ? 0 : toY - corner.getY();
            model.commit(Page.moved(document, layer, dx, dy));
        }
    }

    /** Both sides together, about the middle. */
    private void scaled(double to, boolean across) {
        var document = model.committed().get();
        if (document != null && to >= 1 && selected() instanceof PlacedLayer layer) {
            double factor = to / (across ? wide(layer) : high(layer));
            model.commit(Page.scaled(document, layer, Page.middle(layer), factor, factor));
        }
    }

    private void turned(double to) {
        var document = model.committed().get();
        if (document != null && selected() instanceof PlacedLayer layer) {
            model.commit(Page.turned(document, layer, to - layer.placement().rotationDegrees()));
        }
    }
}
