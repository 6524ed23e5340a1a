package app.atelier.imaging.photoshop;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Channel;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Curves;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.HueRange;
import app.atelier.imaging.adjustments.HueSaturation;
import app.atelier.imaging.adjustments.HueSaturation.Shift;
import app.atelier.imaging.adjustments.Invert;
import app.atelier.imaging.adjustments.Levels;
import app.atelier.imaging.adjustments.Posterise;
import app.atelier.imaging.adjustments.Threshold;
import app.atelier.imaging.codecs.UnreadablePictureException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adjustment layers: the blocks that say what they do, and what is the same or near to it here. */
final class AdjustmentBlocks {
    /** Names of what is known by its key, for notes. */
    static final Map<String, String> KINDS = kinds();

    /** Fill layers, likewise. */
    static final Map<String, String> FILLS =
            Map.of("GdFl", "kind.gradient", "PtFl", "kind.pattern", "SoCo", "kind.colour");

    private static final Channel[] CHANNELS = {Channel.ALL, Channel.RED, Channel.GREEN, Channel.BLUE};
    private static final HueRange[] RANGES = {
        HueRange.RED, HueRange.YELLOW, HueRange.GREEN, HueRange.AQUA, HueRange.BLUE, HueRange.MAGENTA
    };
    private static final double RANGE_DEGREES = 30;

    private AdjustmentBlocks() {}

    /**
     * What came of a block.
     *
     * @param same whether it does the same as there, not only something near
     */
    record Found(List<Adjustment> adjustments, boolean same) {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("levl", "kind.levels");
        kinds.put("curv", "kind.curves");
        kinds.put("hue2", "kind.hue");
        kinds.put("hue ", "kind.hue");
        kinds.put("brit", "kind.brightness");
        kinds.put("expA", "kind.exposure");
        kinds.put("vibA", "kind.vibrance");
        kinds.put("blnc", "kind.balance");
        kinds.put("blwh", "kind.black-white");
        kinds.put("phfl", "kind.filter");
        kinds.put("mixr", "kind.mixer");
        kinds.put("clrL", "kind.lookup");
        kinds.put("grdm", "kind.gradient-map");
        kinds.put("selc", "kind.selective");
        kinds.put("nvrt", "");
        kinds.put("post", "");
        kinds.put("thrs", "");
        return kinds;
    }

    /** The adjustments of a block; none of a kind that has no counterpart. */
    static Found read(String key, Cursor in) throws UnreadablePictureException {
        return switch (key) {
            case "levl" -> new Found(levels(in), true);
            case "curv" -> new Found(curves(in), true);
            case "hue2" -> hue(in);
            case "brit" -> brightness(in);
            case "expA" -> exposure(in);
            case "nvrt" -> new Found(List.of(new Invert()), true);
            case "post" -> new Found(List.of(new Posterise(Math.clamp(in.u16(), 2, 256))), true);
            case "thrs" -> new Found(List.of(new Threshold(Math.clamp(in.u16() / 255.0, 0, 1))), true);
            default -> new Found(List.of(), false);
        };
    }

    private static List<Adjustment> levels(Cursor in) throws UnreadablePictureException {
        in.u16();
        List<Adjustment> levels = new ArrayList<>();
        for (Channel channel : CHANNELS) {
            double inBlack = unit(in.u16());
            double inWhite = unit(in.u16());
            double outBlack = unit(in.u16());
            double outWhite = unit(in.u16());
            double gamma = Math.clamp(in.u16() / 100.0, 0.1, 10);
            boolean nothing = inBlack == 0 && inWhite == 1 && outBlack == 0 && outWhite == 1 && gamma == 1;
            if (!nothing && inBlack < inWhite) {
                levels.add(new Levels(channel, inBlack, inWhite, gamma, outBlack, outWhite));
            }
        }
        // First each channel, then all of them together.
        return levels.isEmpty()
                ? levels
                : levels.stream()
                        .sorted(java.util.Comparator.comparing(level -> ((Levels) level).channel() == Channel.ALL))
                        .toList();
    }

    private static double unit(int value) {
        return Math.clamp(value / 255.0, 0, 1);
    }

    private static List<Adjustment> curves(Cursor in) throws UnreadablePictureException {
        int map = in.u8();
        in.u16();
        long channels = in.u32();
        if (map != 0) {
            return List.of();
        }
        List<List<Curves.Point>> points = new ArrayList<>(List.of(List.of(), List.of(), List.of(), List.of()));
        for (int i = 0; i < CHANNELS.length; i++) {
            if ((channels >> i & 1) != 0) {
                points.set(i, points(in));
            }
        }
        return List.of(new Curves(points.get(0), points.get(1), points.get(2), points.get(3)));
    }

    private static List<Curves.Point> points(Cursor in) throws UnreadablePictureException {
        int count = in.u16();
        List<Curves.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double y = unit(in.u16());
            double x = unit(in.u16());
            if (points.isEmpty() || points.getLast().x() < x) {
                points.add(new Curves.Point(x, y));
            }
        }
        return points.size() < 2 ? List.of() : points;
    }

    private static Found hue(Cursor in) throws UnreadablePictureException {
        in.u16();
        boolean colourised = in.u8() != 0;
        in.u8();
        in.skip(6);
        Shift all = shift(in, 180);
        Map<HueRange, Shift> ranges = new EnumMap<>(HueRange.class);
        for (HueRange range : RANGES) {
            if (in.left() < 14) {
                break;
            }
            in.skip(8);
            Shift shift = shift(in, RANGE_DEGREES);
            if (!shift.equals(Shift.NONE)) {
                ranges.put(range, shift);
            }
        }
        if (colourised) {
            return new Found(List.of(), false);
        }
        boolean same = ranges.isEmpty() && all.saturation() <= 0 && all.lightness() == 0;
        return new Found(List.of(new HueSaturation(all, ranges)), same);
    }

    private static Shift shift(Cursor in, double degrees) throws UnreadablePictureException {
        double hue = Math.clamp(in.i16() / degrees, -1, 1);
        double saturation = Math.clamp(in.i16() / 100.0, -1, 1);
        return new Shift(hue, saturation, Math.clamp(in.i16() / 100.0, -1, 1));
    }

    private static Found brightness(Cursor in) throws UnreadablePictureException {
        double brightness = Math.clamp(in.i16() / 150.0, -1, 1);
        double contrast = Math.clamp(in.i16() / 100.0, -1, 1);
        Curves lighter = new Curves(
                List.of(new Curves.Point(0, 0), new Curves.Point(0.5, 0.5 + 0.3 * brightness), new Curves.Point(1, 1)),
                List.of(),
                List.of(),
                List.of());
        return new Found(List.of(lighter, new Contrast(contrast)), brightness == 0 && contrast == 0);
    }

    private static Found exposure(Cursor in) throws UnreadablePictureException {
        in.u16();
        float stops = Float.intBitsToFloat(in.i32());
        float offset = Float.intBitsToFloat(in.i32());
        float gamma = Float.intBitsToFloat(in.i32());
        if (!Float.isFinite(stops)) {
            return new Found(List.of(), false);
        }
        return new Found(List.of(new Exposure(Math.clamp(stops, -10, 10))), offset == 0 && gamma == 1);
    }
}
