package app.atelier.imaging.photoshop;

import app.atelier.imaging.layers.BlendMode;
import java.util.Map;
import java.util.Optional;

/** Blend modes by the four letters of the file. */
final class BlendKeys {
    static final String PASS_THROUGH = "pass";

    private static final Map<String, BlendMode> MODES = Map.ofEntries(
            Map.entry("norm", BlendMode.NORMAL),
            Map.entry(PASS_THROUGH, BlendMode.NORMAL),
            Map.entry("mul ", BlendMode.MULTIPLY),
            Map.entry("scrn", BlendMode.SCREEN),
            Map.entry("over", BlendMode.OVERLAY),
            Map.entry("dark", BlendMode.DARKEN),
            Map.entry("lite", BlendMode.LIGHTEN),
            Map.entry("div ", BlendMode.COLOR_DODGE),
            Map.entry("idiv", BlendMode.COLOR_BURN),
            Map.entry("hLit", BlendMode.HARD_LIGHT),
            Map.entry("sLit", BlendMode.SOFT_LIGHT),
            Map.entry("diff", BlendMode.DIFFERENCE),
            Map.entry("smud", BlendMode.EXCLUSION),
            Map.entry("hue ", BlendMode.HUE),
            Map.entry("sat ", BlendMode.SATURATION),
            Map.entry("colr", BlendMode.COLOR),
            Map.entry("lum ", BlendMode.LUMINOSITY),
            Map.entry("lddg", BlendMode.ADD),
            Map.entry("fsub", BlendMode.SUBTRACT),
            Map.entry("fdiv", BlendMode.DIVIDE));

    private BlendKeys() {}

    static Optional<BlendMode> mode(String key) {
        return Optional.ofNullable(MODES.get(key));
    }
}
