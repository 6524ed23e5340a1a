package app.atelier.imaging.adjustments;

import java.util.regex.Pattern;

/** Colours as text. */
final class Hex {
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    private Hex() {}

    static int rgb(String colour) {
        if (!FORM.matcher(colour).matches()) {
            throw new IllegalArgumentException("A colour must be written as #rrggbb, not “" + colour + "”.");
        }
        return Integer.parseInt(colour, 1, 7, 16);
    }
}
