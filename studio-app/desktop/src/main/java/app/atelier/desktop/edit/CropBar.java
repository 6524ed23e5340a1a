package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.uprightRule;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.ChoiceMenu;
import app.atelier.desktop.controls.FilledSlider;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.HBox;

/** Shapes, straightening, and the end of a crop; floats at the foot of the canvas. */
final class CropBar extends HBox {
    private static final Texts TEXTS = Texts.of(CropBar.class);
    private static final double SLIDER = 96;
    private static final double STEEPEST = 15;

    private final HBox choices;
    private final Button select;
    private final HBox straightening;

    CropBar(EditCanvas canvas, ToolSettings settings) {
        var tool = canvas.crop();
        getStyleClass().add("selection-bar");
        hug(this);
        Map<CropTool.Aspect, Button> aspects = new EnumMap<>(CropTool.Aspect.class);
        for (var aspect : CropTool.Aspect.values()) {
            var button = button(words(aspect), "", "quiet compact", () -> {
                settings.aspect().set(aspect);
                tool.aspect(aspect);
            });
            aspects.put(aspect, button);
        }
        choices = new HBox(8, aspects.values().toArray(Button[]::new));
        select = button("", "fth-chevron-down", "quiet compact", () -> {});
        select.setContentDisplay(ContentDisplay.RIGHT);
        select.setOnAction(event -> menu(tool, settings).show(select, Side.TOP, 0, -4));
        getChildren().addAll(choices, select);
        narrow(false);
        var slider = width(new FilledSlider(-STEEPEST, STEEPEST, 0, 0), SLIDER);
        slider.setAccessibleText(TEXTS.get("crop.straighten"));
        slider.setId("edit-straighten");
        var degrees = classes(text("", ""), "number");
        var facts = classes(text("", "small soft"), "crop-size");
        slider.valueProperty().addListener((observed, before, now) -> {
            double rounded = Math.rint(now.doubleValue() * 10) / 10;
            if (rounded != tool.straighten()) {
                tool.straighten(rounded);
                canvas.showCrop();
            }
        });
        tool.addListener(() -> {
            aspects.forEach((aspect, button) -> Nodes.current(button, aspect == tool.aspect()));
            select.setText(words(tool.aspect()));
            if (Math.abs(slider.getValue() - tool.straighten()) > .05) {
                slider.setValue(tool.straighten());
            }
            degrees.setText(TEXTS.get("crop.degrees", StepNames.signed(tool.straighten())));
            facts.setText(TEXTS.get(
                    "size", Long.toString(Math.round(tool.width())), Long.toString(Math.round(tool.height()))));
        });
        straightening = Nodes.pad(row(8, Nodes.icon("fth-compass", 14), slider, degrees, uprightRule(20)), 0, 4, 0, 4);
        getChildren()
                .addAll(
                        uprightRule(20),
                        straightening,
                        facts,
                        button(TEXTS.get("crop.cancel"), "", "quiet compact", () -> canvas.tool()
                                .set(Tool.MOVE)),
                        button(TEXTS.get("crop.apply"), "", "primary compact", canvas::applyFrame));
    }

    private static String words(CropTool.Aspect aspect) {
        return TEXTS.get("crop." + aspect.name().toLowerCase(Locale.ROOT));
    }

    private static ContextMenu menu(CropTool tool, ToolSettings settings) {
        return ChoiceMenu.of(List.of(CropTool.Aspect.values()), CropBar::words, tool.aspect(), aspect -> {
            settings.aspect().set(aspect);
            tool.aspect(aspect);
        });
    }

    /** In little room the shapes are in a menu. */
    void narrow(boolean now) {
        shown(choices, !now);
        shown(select, now);
    }
}
