package app.atelier.desktop.controls;

import app.atelier.imaging.colour.HexColour;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/** A colour by hue, saturation and brightness, or as {@code #rrggbb}: a field of one hue, a bar of all hues, words. */
public final class ColourPicker extends VBox {
    private static final double WIDTH = 208;
    private static final double HEIGHT = 128;
    private static final double BAR = 12;
    private static final double KNOB = 6;
    private static final int HUES = 6;
    private static final int FULL = 255;

    private final BiConsumer<Integer, Boolean> handler;
    private final Rectangle hueFill = new Rectangle(WIDTH, HEIGHT);
    private final Circle knob = Nodes.classes(new Circle(KNOB), "picker-knob");
    private final Circle hueKnob = Nodes.classes(new Circle(KNOB), "picker-knob");
    private final TextField words = new TextField();
    private final HBox recent = Nodes.row(4);
    private double hue;
    private double saturation;
    private double brightness;

    /**
     * @param name what screen readers call the field of words
     * @param handler gets {@code 0xRRGGBB} and whether it still is being drawn
     */
    public ColourPicker(String name, BiConsumer<Integer, Boolean> handler) {
        super(10);
        this.handler = handler;
        getStyleClass().add("colour-picker");
        words.setAccessibleText(name);
        words.getStyleClass().setAll("text-field", "bare", "mono");
        words.setOnAction(event -> typed());
        words.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                typed();
            }
        });
        var field = Nodes.classes(new HBox(Nodes.grow(words)), "field");
        getChildren().addAll(square(), bar(), Nodes.row(8, Nodes.grow(field)), recent);
        Nodes.width(this, WIDTH);
    }

    private Pane square() {
        var light = new Rectangle(WIDTH, HEIGHT, across(Color.WHITE, Color.TRANSPARENT));
        var dark = new Rectangle(
                WIDTH,
                HEIGHT,
                new LinearGradient(
                        0,
                        0,
                        0,
                        1,
                        true,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, Color.TRANSPARENT),
                        new Stop(1, Color.BLACK)));
        var pane = Nodes.size(new Pane(hueFill, light, dark, knob), WIDTH, HEIGHT);
        clip(pane, HEIGHT);
        pane.setOnMousePressed(event -> square(event.getX(), event.getY(), true));
        pane.setOnMouseDragged(event -> square(event.getX(), event.getY(), true));
        pane.setOnMouseReleased(event -> square(event.getX(), event.getY(), false));
        return pane;
    }

    private Pane bar() {
        var stops = new Stop[HUES + 1];
        for (int i = 0; i <= HUES; i++) {
            stops[i] = new Stop(i / (double) HUES, Color.hsb(360.0 * i / HUES, 1, 1));
        }
        var fill =
                new Rectangle(WIDTH, BAR, new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, List.of(stops)));
        var pane = Nodes.size(new Pane(fill, hueKnob), WIDTH, BAR);
        hueKnob.setCenterY(BAR / 2);
        clip(pane, BAR);
        pane.setOnMousePressed(event -> bar(event.getX(), true));
        pane.setOnMouseDragged(event -> bar(event.getX(), true));
        pane.setOnMouseReleased(event -> bar(event.getX(), false));
        return pane;
    }

    private static LinearGradient across(Color from, Color to) {
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, from), new Stop(1, to));
    }

    private static void clip(Region region, double height) {
        var clip = new Rectangle(WIDTH, height);
        clip.setArcWidth(12);
        clip.setArcHeight(12);
        region.setClip(clip);
    }

    private void square(double x, double y, boolean live) {
        saturation = Math.clamp(x / WIDTH, 0, 1);
        brightness = 1 - Math.clamp(y / HEIGHT, 0, 1);
        chosen(live);
    }

    private void bar(double x, boolean live) {
        hue = 360 * Math.clamp(x / WIDTH, 0, 1);
        chosen(live);
    }

    private void chosen(boolean live) {
        paint();
        handler.accept(rgb(), live);
    }

    private void typed() {
        HexColour.typed(words.getText()).ifPresent(value -> {
            if (value != rgb()) {
                show(value);
                handler.accept(value, false);
            }
        });
        words.setText(HexColour.ofRgb(rgb()));
    }

    /** Shows a colour, {@code 0xRRGGBB}. */
    public void show(int rgb) {
        if (rgb == rgb()) {
            paint();
            return;
        }
        var colour = colour(rgb);
        // Greys have no hue and black has no saturation: those stay what they were.
        saturation = colour.getBrightness() > 0 ? colour.getSaturation() : saturation;
        hue = colour.getSaturation() > 0 && colour.getBrightness() > 0 ? colour.getHue() : hue;
        brightness = colour.getBrightness();
        paint();
    }

    /** Colours to go back to, the newest first. */
    public void recent(List<Integer> colours) {
        recent.getChildren().clear();
        for (int rgb : colours) {
            var swatch = Nodes.size(Nodes.classes(new Region(), "swatch"), 20, 20);
            swatch.setStyle("-swatch: " + HexColour.ofRgb(rgb) + ";");
            swatch.setOnMouseClicked(event -> {
                show(rgb);
                handler.accept(rgb, false);
            });
            recent.getChildren().add(swatch);
        }
    }

    private void paint() {
        hueFill.setFill(Color.hsb(hue, 1, 1));
        knob.setCenterX(saturation * WIDTH);
        knob.setCenterY((1 - brightness) * HEIGHT);
        hueKnob.setCenterX(hue / 360 * WIDTH);
        if (!words.isFocused()) {
            words.setText(HexColour.ofRgb(rgb()));
        }
    }

    private int rgb() {
        var colour = Color.hsb(hue, saturation, brightness);
        return channel(colour.getRed()) << 16 | channel(colour.getGreen()) << 8 | channel(colour.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(value * FULL);
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & FULL, rgb >> 8 & FULL, rgb & FULL);
    }
}
