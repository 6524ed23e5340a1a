package app.atelier.imaging.colour;

import app.atelier.imaging.wording.Wording;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Colours as text: {@code #rrggbb}, or {@code #rrggbbaa} with an alpha; sRGB, alpha not premultiplied. */
public final class HexColour {
    private static final Pattern OPAQUE = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern WITH_ALPHA = Pattern.compile("#[0-9a-fA-F]{8}");
    private static final Pattern TYPED = Pattern.compile("#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private HexColour() {}

    /**
     * The colour {@code #rrggbb} as 0xRRGGBB.
     *
     * @throws IllegalArgumentException with a plain sentence if the text is no such colour
     */
    public static int rgb(String colour) {
        if (!isRgb(colour)) {
            throw Wording.of(HexColour.class).refusal("hex.rgb", colour);
        }
        return Integer.parseInt(colour, 1, 7, 16);
    }

    /** Whether a text is a colour {@code #rrggbb}. */
    public static boolean isRgb(String colour) {
        return OPAQUE.matcher(colour).matches();
    }

    /**
     * The colour as 0xAARRGGBB, not premultiplied.
     *
     * @throws IllegalArgumentException with a plain sentence if the text is no colour
     */
    public static int argb(String colour) {
        if (isRgb(colour)) {
            return 0xff000000 | Integer.parseInt(colour, 1, 7, 16);
        }
        if (!WITH_ALPHA.matcher(colour).matches()) {
            throw Wording.of(HexColour.class).refusal("hex.argb", colour);
        }
        return Integer.parseInt(colour, 7, 9, 16) << 24 | Integer.parseInt(colour, 1, 7, 16);
    }

    /** What somebody typed, 0xRRGGBB: with or without the sign, also in the short form; nothing if it is no colour. */
    public static OptionalInt typed(String words) {
        String stripped = words.strip();
        if (!TYPED.matcher(stripped).matches()) {
            return OptionalInt.empty();
        }
        String digits = stripped.startsWith("#") ? stripped.substring(1) : stripped;
        int value = Integer.parseInt(digits, 16);
        if (digits.length() == 6) {
            return OptionalInt.of(value);
        }
        // A digit d stands for dd.
        return OptionalInt.of(0x11 * ((value & 0xf00) << 8 | (value & 0xf0) << 4 | value & 0xf));
    }

    /** The text of a colour, without the alpha if it is opaque. */
    public static String of(int argb) {
        String rgb = ofRgb(argb);
        return argb >>> 24 == 255 ? rgb : rgb + "%02x".formatted(argb >>> 24);
    }

    /** The text of the colour {@code 0xRRGGBB}, whatever alpha the number has. */
    public static String ofRgb(int rgb) {
        return "#%06x".formatted(rgb & 0xffffff);
    }
}
