package app.atelier.server.pages;

import java.util.Locale;

/**
 * The ratio of a picture as classes of the stylesheet. The pages' policy forbids style attributes, so the number is
 * written as its digits: 1.333 is {@code r a1 b3 c3 d3}.
 */
final class Shape {
    /** Beyond these a picture is letterboxed in feeds; a row of it would be unreadably low or narrow. */
    private static final double NARROWEST = 0.4;

    private static final double WIDEST = 3.2;
    private static final String PLACES = "abcd";

    private Shape() {}

    /** The ratio a picture is shown with, width to height. */
    static double ratio(int width, int height) {
        return Math.clamp((double) width / height, NARROWEST, WIDEST);
    }

    /** The classes for a picture of this size in pixels. */
    static String classes(int width, int height) {
        var exact = (double) width / height;
        var ratio = ratio(width, height);
        var classes = new StringBuilder("r");
        var digits = String.format(Locale.ROOT, "%.3f", ratio).replace(".", "");
        for (var i = 0; i < PLACES.length(); i++) {
            if (digits.charAt(i) != '0') {
                classes.append(' ').append(PLACES.charAt(i)).append(digits.charAt(i));
            }
        }
        return exact == ratio ? classes.toString() : classes.append(" boxed").toString();
    }
}
