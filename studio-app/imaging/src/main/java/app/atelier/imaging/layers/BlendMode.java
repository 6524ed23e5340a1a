package app.atelier.imaging.layers;

import java.util.Locale;

/**
 * How a layer's colour meets what lies below. The first sixteen are those of W3C Compositing and Blending Level 1;
 * the last three are the customary arithmetic ones. All work on sRGB-encoded values, as browsers, Krita and GIMP's
 * compatible modes do.
 */
public enum BlendMode {
    NORMAL,
    MULTIPLY,
    SCREEN,
    OVERLAY,
    DARKEN,
    LIGHTEN,
    COLOR_DODGE,
    COLOR_BURN,
    HARD_LIGHT,
    SOFT_LIGHT,
    DIFFERENCE,
    EXCLUSION,
    HUE,
    SATURATION,
    COLOR,
    LUMINOSITY,
    ADD,
    SUBTRACT,
    DIVIDE;

    /** The name in files: lower case with hyphens, as in CSS. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The mode of a name in files.
     *
     * @throws IllegalArgumentException with a plain sentence if there is none
     */
    public static BlendMode of(String id) {
        for (BlendMode mode : values()) {
            if (mode.id().equals(id)) {
                return mode;
            }
        }
        throw LayerWords.WORDS.refusal("blend.unknown", id);
    }

    /** Whether the mode mixes the three channels (hue, saturation, color, luminosity). */
    public boolean mixesChannels() {
        return this == HUE || this == SATURATION || this == COLOR || this == LUMINOSITY;
    }
}
