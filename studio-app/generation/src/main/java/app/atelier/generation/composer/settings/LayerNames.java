package app.atelier.generation.composer.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Names of layers as a person would say them, from {@code layers.properties} beside this class. */
public final class LayerNames {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("app.atelier.generation.composer.settings.layers", Locale.ROOT);

    private LayerNames() {}

    /** The name of something that belongs to a figure, such as its shadow. */
    public static String ofPart(String part, String figure) {
        return format("part." + part, figure);
    }

    /** The name of one of several figures: "fox, left". */
    public static String ofFigure(String noun, String place) {
        return format("figure." + place, noun);
    }

    /** The name of something that is made of two. */
    public static String ofPart(String part, String figure, String other) {
        return format("part." + part, figure, other);
    }

    private static String format(String key, String... values) {
        return MessageFormat.format(BUNDLE.getString(key), (Object[]) values);
    }

    /** The name of a part of a picture; the part's own word if the file has none. */
    public static String of(String part) {
        try {
            return BUNDLE.getString(part);
        } catch (MissingResourceException e) {
            return part.replace('-', ' ');
        }
    }
}
