package app.atelier.imaging.colour;

import app.atelier.imaging.wording.Wording;

/**
 * What the numbers of a pixel mean. All have the white of D65; the encoded ones use sRGB's transfer function, the linear
 * ones are proportional to light. Values of 0…1 are the gamut; floats may go beyond (the function is odd about 0).
 */
public enum ColourSpace {
    /** IEC 61966-2-1. */
    SRGB("srgb", Primaries.SRGB, false),
    /** The wider gamut of today's screens and telephones' cameras. */
    DISPLAY_P3("display-p3", Primaries.P3, false),
    /** sRGB's primaries in linear light. */
    LINEAR_SRGB("srgb-linear", Primaries.SRGB, true),
    /** Display P3's primaries in linear light. */
    LINEAR_P3("display-p3-linear", Primaries.P3, true);

    private final String id;
    private final Primaries primaries;
    private final boolean linear;

    ColourSpace(String id, Primaries primaries, boolean linear) {
        this.id = id;
        this.primaries = primaries;
        this.linear = linear;
    }

    /** The name in files and on the command line, as in CSS. */
    public String id() {
        return id;
    }

    public Primaries primaries() {
        return primaries;
    }

    /** Whether numbers are proportional to light. */
    public boolean linear() {
        return linear;
    }

    /** The same primaries in linear light. */
    public ColourSpace asLinear() {
        return of(primaries, true);
    }

    /** The same primaries, encoded as for screens. */
    public ColourSpace asEncoded() {
        return of(primaries, false);
    }

    /** The space of some primaries. */
    public static ColourSpace of(Primaries primaries, boolean linear) {
        return switch (primaries) {
            case SRGB -> linear ? LINEAR_SRGB : SRGB;
            case P3 -> linear ? LINEAR_P3 : DISPLAY_P3;
        };
    }

    /**
     * The space of an {@link #id}.
     *
     * @throws IllegalArgumentException with a plain sentence if there is none
     */
    public static ColourSpace of(String id) {
        for (ColourSpace space : values()) {
            if (space.id.equals(id)) {
                return space;
            }
        }
        throw Wording.of(ColourSpace.class).refusal("space.unknown", id);
    }
}
