package app.atelier.imaging.adjustments;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hue, saturation and lightness, for all colours and by ranges of hue, in HSL of encoded values. Shifts of ranges fade
 * into each other between their middles, and with the chroma of a colour, so that greys stay grey.
 *
 * @param all for every colour; nothing if missing
 * @param ranges for ranges of hue; nothing where missing
 */
public record HueSaturation(Shift all, Map<HueRange, Shift> ranges) implements Adjustment {
    private static final int STEPS = 360;
    private static final float RANGE_DEGREES = 30;

    /**
     * A shift.
     *
     * @param hue −1 to 1: half a turn for all colours, 30 degrees for a range
     * @param saturation −1 (grey) to 1 (twice)
     * @param lightness −1 to 1
     */
    public record Shift(double hue, double saturation, double lightness) {
        public static final Shift NONE = new Shift(0, 0, 0);

        public Shift {
            Ranges.require("of.shift-of-hue", hue, -1, 1);
            Ranges.require("of.shift-of-saturation", saturation, -1, 1);
            Ranges.require("of.shift-of-lightness", lightness, -1, 1);
        }
    }

    public HueSaturation(@Nullable Shift all, @Nullable Map<HueRange, Shift> ranges) {
        this.all = all == null ? Shift.NONE : all;
        Map<HueRange, Shift> sorted = new EnumMap<>(HueRange.class);
        if (ranges != null) {
            sorted.putAll(ranges);
        }
        this.ranges = java.util.Collections.unmodifiableMap(sorted);
    }

    @Override
    public Stage stage() {
        boolean nothing = all.equals(Shift.NONE) && ranges.values().stream().allMatch(Shift.NONE::equals);
        if (nothing) {
            return Stage.NOTHING;
        }
        float[] hue = new float[STEPS + 1];
        float[] saturation = new float[STEPS + 1];
        float[] lightness = new float[STEPS + 1];
        for (int d = 0; d <= STEPS; d++) {
            for (Map.Entry<HueRange, Shift> entry : ranges.entrySet()) {
                double weight = weight(entry.getKey(), d % STEPS);
                hue[d] += (float) (weight * entry.getValue().hue()) * RANGE_DEGREES / 60;
                saturation[d] += (float) (weight * entry.getValue().saturation());
                lightness[d] += (float) (weight * entry.getValue().lightness());
            }
        }
        return new HslShift(hue, saturation, lightness, (float) (all.hue() * 3), (float) (1 + all.saturation()), (float)
                all.lightness());
    }

    /** A tent from the middle of a range to the middles beside it; the weights of all ranges add up to 1. */
    private static double weight(HueRange range, double degrees) {
        HueRange[] all = HueRange.values();
        double below = all[(range.ordinal() + all.length - 1) % all.length].degrees();
        double above = all[(range.ordinal() + 1) % all.length].degrees();
        double d = Math.IEEEremainder(degrees - range.degrees(), 360);
        double reach = d >= 0
                ? Math.floorMod(Math.round(above - range.degrees()), 360)
                : Math.floorMod(Math.round(range.degrees() - below), 360);
        return Math.max(0, 1 - Math.abs(d) / reach);
    }
}
