package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.FilledSlider;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** A word, a slider and a number that go together; drawing it is one change at its end. */
final class SliderRow extends HBox {
    private static final double ROW = 28;
    private static final double NAME = 76;
    private static final double FINE = 1000;

    /** Hears of values. */
    interface Handler {
        /** @param live whether it still is being drawn */
        void value(double value, boolean live);
    }

    private final FilledSlider slider;
    private final NumberField number;
    private final OperationKinds.Range range;
    private final double shown;
    private final double step;
    private boolean showing;
    private double value = Double.NaN;

    /**
     * @param origin where the filled part of the track begins
     * @param whole whether only whole numbers are of use
     */
    SliderRow(String id, String name, OperationKinds.Range range, double origin, boolean whole, Handler handler) {
        super(12);
        this.range = range;
        // Shares are shown in hundredths, as people are used to.
        shown = !whole && range.to() - range.from() <= 5 && range.to() <= 4 ? 100 : 1;
        step = whole || shown > 1 || range.to() - range.from() > 100 ? 1 / shown : .1;
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(ROW);
        setMaxHeight(ROW);
        slider = new FilledSlider(0, 1, at(origin), 0);
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement(.01);
        DoubleFunction<String> format =
                range.from() < 0 ? StepNames::signed : now -> StepNames.plain(Math.rint(now * 10) / 10);
        number = new NumberField(range.from() * shown, range.to() * shown, Math.max(.1, step * shown), format);
        number.setId(id + "-number");
        number.setAccessibleText(name);
        number.onCommit(now -> handler.value(now / shown, false));
        number.onPreview(now -> handler.value(now / shown, true));
        var word = width(ellipsis(name, ""), NAME);
        number.scrubs(word);
        slider.valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                value = of(now.doubleValue());
                number.show(value * shown);
                handler.value(value, slider.isValueChanging());
            }
        });
        slider.valueChangingProperty().addListener((observed, before, now) -> {
            if (!now && !showing) {
                handler.value(of(slider.getValue()), false);
            }
        });
        getChildren().addAll(word, slider, number);
    }

    private double of(double share) {
        double at = range.from() + (range.to() - range.from()) * Math.pow(share, range.curve());
        return Math.rint(at / step) * step;
    }

    private double at(double now) {
        double share = (now - range.from()) / (range.to() - range.from());
        return Math.rint(Math.pow(Math.clamp(share, 0, 1), 1 / range.curve()) * FINE) / FINE;
    }

    /** Shows a value without telling anybody. */
    void show(double now) {
        number.show(now * shown);
        if (now != value && !slider.isValueChanging()) {
            value = now;
            showing = true;
            slider.setValue(at(now));
            showing = false;
        }
    }
}
