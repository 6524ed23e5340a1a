package app.atelier.desktop.edit;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.adjustments.Temperature;
import app.atelier.imaging.adjustments.Vibrance;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the dials stand for a layer or the whole picture, each −100 to 100 and 0 where nothing is changed. In a document
 * they are an adjustment layer: on top of all for the whole picture, clipped to it just above a layer for that layer.
 *
 * @param light 100 is two stops
 */
public record Look(double light, double contrast, double warmth, double colour, double vibrance) {
    public static final Look NONE = new Look(0, 0, 0, 0, 0);

    private static final String WHOLE = "adjust";
    private static final double FULL = Dial.REACH;
    private static final double UNITS_PER_STOP = 50;

    public Look {
        for (double value : new double[] {light, contrast, warmth, colour, vibrance}) {
            if (!(value >= -FULL && value <= FULL)) {
                throw new IllegalArgumentException("An adjustment must be from −100 to 100, not " + value + ".");
            }
        }
    }

    public double get(Dial dial) {
        return switch (dial) {
            case LIGHT -> light;
            case CONTRAST -> contrast;
            case WARMTH -> warmth;
            case COLOUR -> colour;
            case VIBRANCE -> vibrance;
        };
    }

    public Look with(Dial dial, double value) {
        return switch (dial) {
            case LIGHT -> new Look(value, contrast, warmth, colour, vibrance);
            case CONTRAST -> new Look(light, value, warmth, colour, vibrance);
            case WARMTH -> new Look(light, contrast, value, colour, vibrance);
            case COLOUR -> new Look(light, contrast, warmth, value, vibrance);
            case VIBRANCE -> new Look(light, contrast, warmth, colour, value);
        };
    }

    /** As imaging does it; what stands at 0 is left out. */
    List<Adjustment> adjustments() {
        var list = new ArrayList<Adjustment>();
        if (light != 0) {
            list.add(new Exposure(light / UNITS_PER_STOP));
        }
        if (contrast != 0) {
            list.add(new Contrast(contrast / FULL));
        }
        if (warmth != 0) {
            list.add(new Temperature(warmth / FULL));
        }
        if (colour != 0) {
            list.add(new Saturation(colour / FULL));
        }
        if (vibrance != 0) {
            list.add(new Vibrance(vibrance / FULL));
        }
        return list;
    }

    /** The id of the layer that holds the dials of a layer, or of the whole picture where that is null. */
    static String layer(@Nullable String of) {
        return of == null ? WHOLE : WHOLE + "-" + of;
    }

    /** Whether a layer only holds the dials of another one; it goes where that one goes, and is not listed. */
    static boolean belongs(Layer layer) {
        return layer instanceof AdjustmentLayer && layer.id().startsWith(WHOLE + "-");
    }

    /** Where the dials of a layer stand in a document, or those of the whole picture. */
    static Look of(Document document, @Nullable String layer) {
        var look = NONE;
        if (document.layer(layer(layer)).orElse(null) instanceof AdjustmentLayer holder) {
            for (var adjustment : holder.adjustments()) {
                look = look.including(adjustment);
            }
        }
        return look;
    }

    /**
     * The document with these dials.
     *
     * @param name what the layer of dials of the whole picture is called
     */
    Document on(Document document, @Nullable String layer, String name) {
        String id = layer(layer);
        var adjustments = adjustments();
        if (adjustments.isEmpty()) {
            return document.remove(id);
        }
        if (document.layer(id).orElse(null) instanceof AdjustmentLayer holder) {
            return document.replace(holder.withAdjustments(adjustments));
        }
        if (layer == null) {
            return document.add(new AdjustmentLayer(LayerInfo.named(id, name), adjustments));
        }
        return document.layer(layer).isEmpty()
                ? document
                : document.insertAbove(
                        layer, new AdjustmentLayer(LayerInfo.named(id, name).withClipped(true), adjustments));
    }

    private Look including(Adjustment adjustment) {
        return switch (adjustment) {
            case Exposure exposure -> with(Dial.LIGHT, shown(exposure.stops() * UNITS_PER_STOP));
            case Contrast value -> with(Dial.CONTRAST, shown(value.amount() * FULL));
            case Temperature value -> with(Dial.WARMTH, shown(value.amount() * FULL));
            case Saturation value -> with(Dial.COLOUR, shown(value.amount() * FULL));
            case Vibrance value -> with(Dial.VIBRANCE, shown(value.amount() * FULL));
            default -> this;
        };
    }

    private static double shown(double value) {
        return Math.clamp(Math.rint(value * FULL) / FULL, -FULL, FULL);
    }
}
