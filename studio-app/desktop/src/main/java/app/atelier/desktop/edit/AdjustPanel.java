package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.FilledSlider;
import app.atelier.desktop.texts.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Light and colour of the selected layer, or of the whole picture. */
final class AdjustPanel extends VBox {
    private static final Texts TEXTS = Texts.of(AdjustPanel.class);

    private final EditModel model;
    private final Map<Dial, FilledSlider> sliders = new EnumMap<>(Dial.class);
    private boolean showing;

    AdjustPanel(EditModel model) {
        this.model = model;
        pad(this, 8, 8, 8, 9);
        var title = text("", "section-title");
        var reset = iconButton("fth-rotate-ccw", TEXTS.get("adjust.reset"), "quiet compact", model::resetDials);
        var head = pad(row(0, title, gap(), reset), 0, 0, 4, 8);
        head.setMinHeight(32);
        var rows = pad(column(2), 0, 8, 4, 8);
        for (var dial : Dial.values()) {
            rows.getChildren().add(line(dial));
        }
        getChildren().addAll(head, rows);
        Runnable name = () -> {
            String id = model.selected().get();
            String of = id == null || !model.isOpen()
                    ? TEXTS.get("adjust.whole")
                    : model.document()
                            .layer(id)
                            .map(layer -> layer.info().name())
                            .orElse(TEXTS.get("adjust.whole"));
            title.setText(TEXTS.get("panel.adjust.of", of));
        };
        model.selected().addListener(observed -> {
            name.run();
            show();
        });
        model.revision().addListener(observed -> show());
        name.run();
        show();
    }

    private Node line(Dial dial) {
        String label = TEXTS.get("dial." + dial.name().toLowerCase(Locale.ROOT));
        var slider = new FilledSlider(-Dial.REACH, Dial.REACH, 0, 0);
        slider.setId("dial-" + dial.name().toLowerCase(Locale.ROOT));
        slider.setAccessibleText(label);
        slider.setBlockIncrement(5);
        var number = new TextField("0");
        number.getStyleClass().setAll("text-field", "number");
        number.setAccessibleText(label);
        number.setOnAction(event -> {
            type(dial, number.getText());
            slider.requestFocus();
        });
        slider.valueProperty().addListener((observed, before, now) -> {
            int value = (int) Math.round(now.doubleValue());
            number.setText(EditModel.signed(value));
            if (!showing) {
                model.dial(dial, value);
            }
        });
        slider.setOnMouseReleased(event -> model.endGesture());
        sliders.put(dial, slider);
        var line = row(12, width(text(label, ""), 64), slider, number);
        line.setMinHeight(28);
        return line;
    }

    private void type(Dial dial, String typed) {
        try {
            int value = Integer.parseInt(typed.strip().replace('−', '-').replace("+", ""));
            model.dial(dial, Math.clamp(value, -Dial.REACH, Dial.REACH));
            model.endGesture();
        } catch (NumberFormatException nothing) {
            show();
        }
    }

    private void show() {
        showing = true;
        sliders.forEach((dial, slider) -> slider.setValue(model.dial(dial)));
        showing = false;
    }
}
