package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.ColourButton;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.ShapeLayer;
import atlantafx.base.controls.ToggleSwitch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How a shape is filled and drawn. */
final class ShapeForm extends VBox {
    private static final Texts TEXTS = Texts.of(ShapeForm.class);
    private static final String BLACK = "#1b1a19";

    private final EditModel model;
    private final String id;
    private final ColourButton fill;
    private final ColourButton stroke;
    private final ToggleSwitch filled = new ToggleSwitch();
    private final ToggleSwitch stroked = new ToggleSwitch();
    private final SliderRow width;
    private final SliderRow corner;
    private final SliderRow points;
    private final Node fillRow;
    private ShapeSpec now;
    private boolean showing;

    ShapeForm(EditModel model, ShapeLayer layer) {
        this.model = model;
        id = layer.id();
        now = ShapeSpec.of(layer);
        setSpacing(4);
        fill = new ColourButton(
                TEXTS.get("shape.fill"), 20, (rgb, live) -> set(spec -> spec.withFill(Colours.hex(rgb)), live));
        stroke = new ColourButton(
                TEXTS.get("shape.stroke"),
                20,
                (rgb, live) -> set(spec -> spec.withStroke(Colours.hex(rgb), spec.strokeWidth()), live));
        width = slider("strokeWidth", 0, 80, 2, false, (spec, value) -> spec.withStroke(spec.stroke(), value));
        corner = slider("corner", 0, 400, 2, false, (spec, value) -> spec.withCorner(value));
        points = slider("points", 3, 24, 1, true, (spec, value) -> spec.withPoints((int) Math.rint(value)));
        fillRow = line("shape.fill", filled, fill);
        getChildren().addAll(fillRow, line("shape.stroke", stroked, stroke), width, corner, points);
        toggled(filled, () -> now.fill() != null, on -> set(spec -> spec.withFill(on ? hex(fill) : null), false));
        toggled(
                stroked,
                () -> now.stroke() != null,
                on -> set(spec -> spec.withStroke(on ? hex(stroke) : null, Math.max(1, spec.strokeWidth())), false));
        show(layer);
    }

    private static String hex(ColourButton button) {
        return button.rgb() == 0 ? BLACK : Colours.hex(button.rgb());
    }

    private static HBox line(String key, ToggleSwitch toggle, ColourButton colour) {
        toggle.setAccessibleText(TEXTS.get(key));
        var row = row(8, text(TEXTS.get(key), ""), gap(), colour, toggle);
        row.setMinHeight(28);
        return row;
    }

    private void toggled(ToggleSwitch toggle, BooleanSupplier is, Consumer<Boolean> handler) {
        toggle.selectedProperty().addListener((observed, before, on) -> {
            if (!showing && on != is.getAsBoolean()) {
                handler.accept(on);
            }
        });
    }

    private interface Setter {
        ShapeSpec set(ShapeSpec spec, double value);
    }

    private SliderRow slider(String field, double from, double to, double curve, boolean whole, Setter setter) {
        return new SliderRow(
                "shape-" + field,
                TEXTS.get("shape." + field),
                new OperationKinds.Range(from, to, curve),
                from,
                whole,
                (value, live) -> set(spec -> setter.set(spec, value), live));
    }

    private void set(UnaryOperator<ShapeSpec> change, boolean live) {
        if (showing) {
            return;
        }
        now = change.apply(now);
        var step = new Shape(id, now, null);
        if (live) {
            model.preview(step);
        } else {
            model.commit(step);
        }
    }

    boolean shows(ShapeLayer layer) {
        return layer.id().equals(id);
    }

    void show(ShapeLayer layer) {
        showing = true;
        now = ShapeSpec.of(layer);
        String fillColour = now.fill();
        String strokeColour = now.stroke();
        if (fillColour != null) {
            Colours.parse(fillColour.substring(0, 7)).ifPresent(fill::show);
        }
        if (strokeColour != null) {
            Colours.parse(strokeColour.substring(0, 7)).ifPresent(stroke::show);
        }
        filled.setSelected(fillColour != null);
        stroked.setSelected(strokeColour != null);
        width.show(now.strokeWidth());
        corner.show(now.corner());
        points.show(now.points());
        shown(fillRow, now.kind() != ShapeSpec.Kind.LINE);
        shown(points, now.kind() == ShapeSpec.Kind.STAR || now.kind() == ShapeSpec.Kind.POLYGON);
        shown(corner, now.kind() != ShapeSpec.Kind.LINE && now.kind() != ShapeSpec.Kind.ELLIPSE);
        showing = false;
    }
}
