package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.uprightRule;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.FilledSlider;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** What pulling means, leaning by numbers, and the end of it; floats at the foot of the canvas. */
final class PerspectiveBar extends HBox {
    private static final Texts TEXTS = Texts.of(PerspectiveBar.class);
    private static final double SLIDER = 88;

    private final PerspectiveTool tool;
    private final FilledSlider across = slider("horizontal");
    private final FilledSlider upright = slider("vertical");
    private final Node leaning;
    private final Node hint;
    private boolean showing;
    private boolean narrow;

    /**
     * @param apply does what the corners say
     * @param leave takes up another tool
     */
    PerspectiveBar(PerspectiveTool tool, Runnable apply, Runnable leave) {
        this.tool = tool;
        getStyleClass().add("selection-bar");
        hug(this);
        var ways = hug(classes(
                new Segments<>(
                        List.of(PerspectiveTool.Way.values()),
                        tool.way(),
                        way -> TEXTS.get("perspective." + way.name().toLowerCase(Locale.ROOT)),
                        (way, item) -> item.setId("perspective-" + way.name().toLowerCase(Locale.ROOT))),
                "compare"));
        leaning = row(
                8,
                text(TEXTS.get("perspective.horizontal"), "small soft"),
                across,
                text(TEXTS.get("perspective.vertical"), "small soft"),
                upright);
        hint = text(TEXTS.get("perspective.hint"), "small soft");
        across.valueProperty().addListener(observed -> lean());
        upright.valueProperty().addListener(observed -> lean());
        tool.way().addListener(observed -> show());
        tool.addListener(() -> {
            if (tool.untouched() && !showing) {
                showing = true;
                across.setValue(0);
                upright.setValue(0);
                showing = false;
            }
        });
        show();
        getChildren()
                .addAll(
                        ways,
                        uprightRule(20),
                        leaning,
                        hint,
                        iconButton("fth-rotate-ccw", TEXTS.get("perspective.reset"), "quiet compact", tool::reset),
                        uprightRule(20),
                        button(TEXTS.get("crop.cancel"), "", "quiet compact", leave),
                        button(TEXTS.get("perspective.apply"), "", "primary compact", apply));
    }

    private static FilledSlider slider(String name) {
        var slider = width(new FilledSlider(-1, 1, 0, 0), SLIDER);
        slider.setId("perspective-" + name);
        slider.setAccessibleText(TEXTS.get("perspective." + name));
        return slider;
    }

    /** In little room only the corners are pulled. */
    void narrow(boolean now) {
        narrow = now;
        show();
    }

    private void show() {
        boolean distorts = tool.way().get() == PerspectiveTool.Way.DISTORT;
        shown(leaning, distorts && !narrow);
        shown(hint, !distorts && !narrow);
    }

    private void lean() {
        if (!showing) {
            showing = true;
            tool.lean(across.getValue(), upright.getValue());
            showing = false;
        }
    }
}
