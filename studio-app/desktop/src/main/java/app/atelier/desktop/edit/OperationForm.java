package app.atelier.desktop.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** The settings of one adjustment or filter, as JSON with its name under {@code op}. */
abstract class OperationForm extends VBox {
    private final BiConsumer<ObjectNode, Boolean> handler;

    /** @param handler gets the settings, and whether they still are being drawn */
    OperationForm(BiConsumer<ObjectNode, Boolean> handler) {
        this.handler = handler;
        setSpacing(4);
    }

    /** Shows settings, of the same operation. */
    abstract void show(ObjectNode settings);

    final void changed(ObjectNode settings, boolean live) {
        handler.accept(settings, live);
    }

    /** The form of an operation. */
    static OperationForm of(OperationKinds kinds, String op, Looks looks, BiConsumer<ObjectNode, Boolean> handler) {
        return switch (op) {
            case "curves" -> new CurvesForm(looks, handler);
            case "levels" -> new LevelsForm(looks, handler);
            case "hue-saturation" -> new HueForm(handler);
            case "colour-grading" -> new GradingForm(handler);
            case "gradient-map" -> new GradientForm(handler);
            case "lut" -> new LutForm(looks, handler);
            default -> new FieldsForm(kinds.of(op), handler);
        };
    }

    /** What forms want to know of the picture, and of files. */
    interface Looks {
        /** Hands over the histogram of what the adjustment gets to see, again whenever it changes. */
        void histogram(Consumer<Histogram> handler);

        /** Reads a look-up table away from the window's thread; one that cannot be read is said. */
        default void table(Path file, Consumer<String> handler) {}
    }
}
