package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.tip;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.HueRange;
import app.atelier.imaging.adjustments.HueSaturation;
import app.atelier.imaging.adjustments.HueSaturation.Shift;
import app.atelier.imaging.edits.Operations;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Hue, saturation and lightness of all colours, or of one range of hues. */
final class HueForm extends OperationForm {
    private static final Texts TEXTS = Texts.of(HueForm.class);
    private static final OperationKinds.Range RANGE = new OperationKinds.Range(-1, 1, 1);

    private final List<Button> chips = new ArrayList<>();
    private final List<SliderRow> rows = new ArrayList<>();
    private HueSaturation settings = new HueSaturation(null, null);
    private @Nullable HueRange range;

    HueForm(BiConsumer<ObjectNode, Boolean> handler) {
        super(handler);
        HBox line = row(4);
        line.getChildren().add(chip(null));
        for (var one : HueRange.values()) {
            line.getChildren().add(chip(one));
        }
        getChildren().add(line);
        for (String field : List.of("hue", "saturation", "lightness")) {
            int index = rows.size();
            var slider = new SliderRow(
                    "hue-" + field,
                    OperationKinds.field("hue-saturation", field),
                    RANGE,
                    0,
                    false,
                    (value, live) -> set(index, value, live));
            rows.add(slider);
            getChildren().add(slider);
        }
        paint();
    }

    private Button chip(@Nullable HueRange which) {
        String words = TEXTS.get("hue." + (which == null ? "all" : which.id().toLowerCase(Locale.ROOT)));
        var button = new Button(which == null ? words : "");
        button.getStyleClass().setAll("hue-chip");
        button.setAccessibleText(words);
        tip(button, words);
        if (which != null) {
            var colour = Color.hsb(which.degrees(), .72, .92);
            var dot = classes(Nodes.size(new javafx.scene.layout.Region(), 14, 14), "hue-dot");
            dot.setStyle(String.format(
                    Locale.ROOT,
                    "-fx-background-color: #%02x%02x%02x;",
                    (int) (colour.getRed() * 255),
                    (int) (colour.getGreen() * 255),
                    (int) (colour.getBlue() * 255)));
            button.setGraphic(dot);
        }
        button.setOnAction(event -> {
            range = which;
            paint();
        });
        button.setUserData(which == null ? text("", "") : which);
        chips.add(button);
        return button;
    }

    private Shift shift() {
        return range == null ? settings.all() : settings.ranges().getOrDefault(range, Shift.NONE);
    }

    private void set(int field, double value, boolean live) {
        var old = shift();
        var shift = new Shift(
                field == 0 ? value : old.hue(),
                field == 1 ? value : old.saturation(),
                field == 2 ? value : old.lightness());
        var ranges = new EnumMap<HueRange, Shift>(HueRange.class);
        ranges.putAll(settings.ranges());
        if (range != null) {
            ranges.put(range, shift);
        }
        settings = new HueSaturation(range == null ? shift : settings.all(), ranges);
        changed(Operations.write(settings), live);
    }

    private void paint() {
        var shift = shift();
        rows.get(0).show(shift.hue());
        rows.get(1).show(shift.saturation());
        rows.get(2).show(shift.lightness());
        for (var chip : chips) {
            Nodes.current(
                    chip, range == null ? !(chip.getUserData() instanceof HueRange) : chip.getUserData() == range);
        }
    }

    @Override
    void show(ObjectNode now) {
        if (Operations.adjustment(now) instanceof HueSaturation value) {
            settings = value;
            paint();
        }
    }
}
