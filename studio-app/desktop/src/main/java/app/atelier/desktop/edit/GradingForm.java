package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.ColourGrading;
import app.atelier.imaging.adjustments.ColourGrading.Tint;
import app.atelier.imaging.edits.Operations;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;

/** Three wheels for the colour of shadows, midtones and highlights, each with its lightness; and where they meet. */
final class GradingForm extends OperationForm {
    private static final Texts TEXTS = Texts.of(GradingForm.class);
    private static final OperationKinds.Range RANGE = new OperationKinds.Range(-1, 1, 1);
    private static final List<String> PARTS = List.of("shadows", "midtones", "highlights");

    private final List<ColourWheel> wheels = new ArrayList<>();
    private final List<SliderRow> lightness = new ArrayList<>();
    private final SliderRow balance;
    private ColourGrading settings = new ColourGrading(null, null, null, 0);

    GradingForm(BiConsumer<ObjectNode, Boolean> handler) {
        super(handler);
        var line = row(10);
        line.setAlignment(Pos.CENTER);
        for (int i = 0; i < PARTS.size(); i++) {
            int index = i;
            String name = TEXTS.get("grading." + PARTS.get(i));
            var wheel = new ColourWheel(name, (tint, live) -> set(index, tint, live));
            var column = column(4, wheel, text(name, "small soft"));
            column.setAlignment(Pos.CENTER);
            wheels.add(wheel);
            line.getChildren().add(column);
            var slider = new SliderRow("grading-" + PARTS.get(i), name, RANGE, 0, false, (value, live) -> {
                var old = tint(index);
                set(index, new Tint(old.hue(), old.strength(), value), live);
            });
            lightness.add(slider);
        }
        balance = new SliderRow(
                "grading-balance",
                OperationKinds.field("colour-grading", "balance"),
                RANGE,
                0,
                false,
                (value, live) -> told(
                        new ColourGrading(settings.shadows(), settings.midtones(), settings.highlights(), value),
                        live));
        getChildren().add(line);
        getChildren().addAll(lightness);
        getChildren().add(balance);
    }

    private Tint tint(int index) {
        return index == 0 ? settings.shadows() : index == 1 ? settings.midtones() : settings.highlights();
    }

    private void set(int index, Tint tint, boolean live) {
        var kept = new Tint(tint.hue(), tint.strength(), Math.clamp(tint.lightness(), -1, 1));
        told(
                new ColourGrading(
                        index == 0 ? kept : settings.shadows(),
                        index == 1 ? kept : settings.midtones(),
                        index == 2 ? kept : settings.highlights(),
                        settings.balance()),
                live);
    }

    private void told(ColourGrading now, boolean live) {
        settings = now;
        changed(Operations.write(now), live);
    }

    @Override
    void show(ObjectNode now) {
        if (Operations.adjustment(now) instanceof ColourGrading value) {
            settings = value;
            for (int i = 0; i < PARTS.size(); i++) {
                wheels.get(i).show(tint(i));
                lightness.get(i).show(tint(i).lightness());
            }
            balance.show(value.balance());
        }
    }
}
