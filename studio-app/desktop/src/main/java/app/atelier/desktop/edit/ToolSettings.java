package app.atelier.desktop.edit;

import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Gradient;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which tool is in hand and how it is set. Each brush keeps its own size and edge. */
final class ToolSettings {
    static final double LARGEST = 1000;

    private static final int BLACK = 0x1B1A19;
    private static final int WHITE = 0xFFFFFF;
    private static final double[] SIZE_STEPS = {1, 5, 10, 25, 50, 100};
    private static final double[] SIZE_LIMITS = {10, 50, 100, 250, 500, LARGEST};

    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.MOVE);
    private final Map<Tool, ObjectProperty<Brush>> brushes = new EnumMap<>(Tool.class);
    private final IntegerProperty foreground = new SimpleIntegerProperty(this, "foreground", BLACK);
    private final IntegerProperty background = new SimpleIntegerProperty(this, "background", WHITE);
    private final ObjectProperty<Select.Join> join = new SimpleObjectProperty<>(this, "join", Select.Join.NEW);
    private final DoubleProperty feather = new SimpleDoubleProperty(this, "feather", 0);
    private final DoubleProperty tolerance = new SimpleDoubleProperty(this, "tolerance", .12);
    private final BooleanProperty connected = new SimpleBooleanProperty(this, "connected", true);
    private final DoubleProperty opacity = new SimpleDoubleProperty(this, "opacity", 1);
    private final ObjectProperty<Gradient.Kind> gradient =
            new SimpleObjectProperty<>(this, "gradient", Gradient.Kind.LINEAR);
    private final BooleanProperty bySpeed = new SimpleBooleanProperty(this, "bySpeed");
    private final BooleanProperty through = new SimpleBooleanProperty(this, "through");
    private final BooleanProperty onMask = new SimpleBooleanProperty(this, "onMask");
    private final BooleanProperty showMask = new SimpleBooleanProperty(this, "showMask", true);
    private final ObjectProperty<@Nullable Point2D> source = new SimpleObjectProperty<>(this, "source");
    private final ObjectProperty<ShapeSpec.Kind> shape =
            new SimpleObjectProperty<>(this, "shape", ShapeSpec.Kind.RECTANGLE);
    private final ObjectProperty<CropTool.Aspect> aspect =
            new SimpleObjectProperty<>(this, "aspect", CropTool.Aspect.FREE);
    private final ExportChoice export = new ExportChoice();
    private final EarlyWords early = new EarlyWords();
    private final ObjectProperty<TextStyle> textStyle =
            new SimpleObjectProperty<>(this, "textStyle", TextStyle.usual());
    private Tool selecting = Tool.RECTANGLE;

    ToolSettings() {
        brush(Tool.BRUSH).set(new Brush(40, .8, 1, 1, .08));
        brush(Tool.ERASER).set(new Brush(60, .6, 1, 1, .08));
        brush(Tool.CLONE).set(new Brush(60, .3, 1, 1, .1));
        brush(Tool.HEAL).set(new Brush(40, .9, 1, 1, .15));
        tool.addListener((observed, before, now) -> {
            if (now.selects()) {
                selecting = now;
            }
        });
    }

    ObjectProperty<Tool> tool() {
        return tool;
    }

    /** What is typed for a text that is on its way. */
    EarlyWords early() {
        return early;
    }

    /** The tool for selections that was in hand last. */
    Tool selecting() {
        return selecting;
    }

    /** How the brush of a tool is set; of one that has none, that of the brush. */
    ObjectProperty<Brush> brush(Tool which) {
        return brushes.computeIfAbsent(
                which.brushes() ? which : Tool.BRUSH,
                key -> new SimpleObjectProperty<>(this, key.id(), new Brush(40, .8, 1, 1, .1)));
    }

    /** The brush of the tool in hand. */
    ObjectProperty<Brush> brush() {
        return brush(tool.get());
    }

    void size(double value) {
        change(old -> old.withSize(Math.clamp(value, 1, LARGEST)));
    }

    void hardness(double value) {
        change(old ->
                brush(old.size(), Math.clamp(value, 0, 1), old.flow(), old.opacity(), old.spacing(), old.smoothing()));
    }

    void flow(double value) {
        change(old -> brush(
                old.size(), old.hardness(), Math.clamp(value, .01, 1), old.opacity(), old.spacing(), old.smoothing()));
    }

    void opacity(double value) {
        change(old -> brush(
                old.size(), old.hardness(), old.flow(), Math.clamp(value, .01, 1), old.spacing(), old.smoothing()));
    }

    void spacing(double value) {
        change(old -> brush(
                old.size(), old.hardness(), old.flow(), old.opacity(), Math.clamp(value, .02, 2), old.smoothing()));
    }

    void smoothing(double value) {
        change(old -> old.withSmoothing(Math.clamp(value, 0, 1)));
    }

    private void change(UnaryOperator<Brush> how) {
        brush().set(how.apply(brush().get()));
    }

    private static Brush brush(
            double size, double hardness, double flow, double opacity, double spacing, double smoothing) {
        return new Brush(size, hardness, flow, opacity, spacing).withSmoothing(smoothing);
    }

    /** The next size up (1) or down (−1): small brushes by single pixels, large ones by more. */
    void sizeStep(int way) {
        double size = brush().get().size();
        for (int i = 0; i < SIZE_LIMITS.length; i++) {
            if (way > 0 ? size < SIZE_LIMITS[i] : size <= SIZE_LIMITS[i]) {
                double step = SIZE_STEPS[i];
                size((way > 0 ? Math.floor(size / step) + 1 : Math.ceil(size / step) - 1) * step);
                return;
            }
        }
    }

    /** A quarter harder (1) or softer (−1). */
    void hardnessStep(int way) {
        hardness(brush().get().hardness() + way * .25);
    }

    /** The first colour in the place of the second. */
    void swap() {
        int old = foreground.get();
        foreground.set(background.get());
        background.set(old);
    }

    /** Black on white. */
    void defaultColours() {
        foreground.set(BLACK);
        background.set(WHITE);
    }

    IntegerProperty foreground() {
        return foreground;
    }

    IntegerProperty background() {
        return background;
    }

    ObjectProperty<Select.Join> join() {
        return join;
    }

    DoubleProperty feather() {
        return feather;
    }

    DoubleProperty tolerance() {
        return tolerance;
    }

    BooleanProperty connected() {
        return connected;
    }

    /** Of what is filled. */
    DoubleProperty opacity() {
        return opacity;
    }

    ObjectProperty<Gradient.Kind> gradient() {
        return gradient;
    }

    /** What the next shape will be. */
    ObjectProperty<ShapeSpec.Kind> shape() {
        return shape;
    }

    /** Whether brushes take the speed of the hand for pressure. */
    BooleanProperty bySpeed() {
        return bySpeed;
    }

    /** The shape that crops are held to. */
    ObjectProperty<CropTool.Aspect> aspect() {
        return aspect;
    }

    /** How it was exported last. */
    ExportChoice export() {
        return export;
    }

    /** How the next text is set. */
    ObjectProperty<TextStyle> textStyle() {
        return textStyle;
    }

    /** Whether a gradient goes to nothing. */
    BooleanProperty through() {
        return through;
    }

    /** Whether masks are painted on, where the layer has one. */
    BooleanProperty onMask() {
        return onMask;
    }

    /** Whether what the mask hides is shown tinted while it is painted on. */
    BooleanProperty showMask() {
        return showMask;
    }

    /** Where cloning takes its pixels from, in document pixels; null before it was chosen. */
    ObjectProperty<@Nullable Point2D> source() {
        return source;
    }
}
