package app.atelier.imaging.colour;

import java.util.regex.Pattern;

/** Colours as text: {@code #rrggbb}, or {@code #rrggbbaa} with an alpha; sRGB, alpha not premultiplied. */
public final class HexColour {
    private static final Pattern FORM = Pattern.compile("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");

    private HexColour() {}

    /**
     * The colour as 0xAARRGGBB, not premultiplied.
     *
     * @throws IllegalArgumentException with a plain sentence if the text is no colour
     */
    public static int argb(String colour) {
        if (!FORM.matcher(colour).matches()) {
            throw new IllegalArgumentException(
                    "A colour must be written as #rrggbb or #rrggbbaa, not “" + colour + "”.");
        }
        int rgb = Integer.parseInt(colour, 1, 7, 16);
        int alpha = colour.length() == 9 ? Integer.parseInt(colour, 7, 9, 16) : 255;
        return alpha << 24 | rgb;
    }

    /** The text of a colour, without the alpha if it is opaque. */
    public static String of(int argb) {
        String rgb = "#%06x".formatted(argb & 0xffffff);
        return argb >>> 24 == 255 ? rgb : rgb + "%02x".formatted(argb >>> 24);
    }
}
