package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.FilledSlider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The dials of the selected layer, or of the whole picture. They show their effect while they are drawn and make one step when let go. */
final class AdjustPanel extends VBox {
    private static final double NAME = 64;
    private static final double ROW = 28;

    private final EditModel model;
    private final List<Runnable> rows = new ArrayList<>();
    private boolean showing;

    AdjustPanel(EditModel model) {
        this.model = model;
        setSpacing(2);
        for (var dial : Dial.values()) {
            getChildren().add(slider(dial));
        }
        setMinHeight(USE_PREF_SIZE);
        Runnable show = () -> rows.forEach(Runnable::run);
        model.shown().addListener(observed -> show.run());
        model.selected().addListener(observed -> show.run());
        show.run();
    }

    /** Whether all of them stand at 0. */
    boolean untouched() {
        return look().equals(Look.NONE);
    }

    private Look look() {
        var document = model.shown().get();
        return document == null ? Look.NONE : Look.of(document, model.dials().of());
    }

    /** Sets all of them back. */
    void reset() {
        model.commit(new Change.Adjust(model.dials().of(), Look.NONE, null));
    }

    private Node slider(Dial dial) {
        String id = dial.name().toLowerCase(Locale.ROOT);
        var slider = new FilledSlider(-Dial.REACH, Dial.REACH, 0, 0);
        slider.setId("dial-" + id);
        slider.setAccessibleText(StepNames.dial(dial));
        slider.setBlockIncrement(1);
        var number = new NumberField(-Dial.REACH, Dial.REACH, 1, StepNames::signed);
        number.setId("dial-" + id + "-number");
        number.setAccessibleText(StepNames.dial(dial));
        number.onCommit(value -> change(dial, value, false));
        number.onPreview(value -> change(dial, value, true));
        var name = width(text(StepNames.dial(dial), ""), NAME);
        number.scrubs(name);
        slider.valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                change(dial, Math.rint(now.doubleValue()), slider.isValueChanging());
            }
        });
        slider.valueChangingProperty().addListener((observed, before, now) -> {
            if (!now && !showing) {
                change(dial, Math.rint(slider.getValue()), false);
            }
        });
        rows.add(() -> {
            double value = look().get(dial);
            number.show(value);
            if (Math.abs(slider.getValue() - value) >= 1) {
                showing = true;
                slider.setValue(value);
                showing = false;
            }
        });
        var row = row(12, name, slider, number);
        row.setMinHeight(ROW);
        row.setMaxHeight(ROW);
        return row;
    }

    private void change(Dial dial, double value, boolean live) {
        var committed = model.committed().get();
        if (committed == null) {
            return;
        }
        var change = new Change.Adjust(
                model.dials().of(), Look.of(committed, model.dials().of()).with(dial, value), dial);
        if (live) {
            model.preview(change);
        } else {
            model.commit(change);
        }
    }
}
