package app.atelier.imaging.vectors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Values of SVG attributes and styles, brought within measure. */
final class SvgValues {
    private static final Pattern OUTSIDE =
            Pattern.compile("url\\(\\s*['\"]?\\s*(?!['\"\\s#])[^)]*\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORT = Pattern.compile("@[^;{]*(?:;|$)");
    private static final Pattern DECLARATION = Pattern.compile("([-a-zA-Z]+)\\s*:\\s*([^;{}]*)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern EMBEDDED =
            Pattern.compile("data:image/(?:png|jpeg|jpg|gif)\\s*;\\s*base64\\s*,", Pattern.CASE_INSENSITIVE);
    private static final long MOST_EMBEDDED_PIXELS = 50_000_000;

    private static final double MOST_OCTAVES = 8;
    private static final double MOST_SPREAD = 300;
    private static final double MOST_MATRIX = 9;
    private static final double MOST_COORDINATE = 1e6;
    private static final double MOST_REGION_PERCENT = 400;
    private static final double LEAST_DASH = 0.05;

    private long embeddedPixels;

    /** An attribute's value, or what may stand in its place. */
    String clean(String element, String name, String value) {
        String inside = OUTSIDE.matcher(value).replaceAll("none");
        return switch (name) {
            case "stroke-dasharray" -> dashes(inside);
            case "numOctaves" -> capped(inside, MOST_OCTAVES);
            case "stdDeviation", "radius" -> capped(inside, MOST_SPREAD);
            case "order" -> capped(inside, MOST_MATRIX);
            case "x", "y", "width", "height" -> region(element, inside);
            default -> inside;
        };
    }

    /** Declarations of a style attribute. */
    String style(String element, String value) {
        StringBuilder out = new StringBuilder();
        Matcher declaration = DECLARATION.matcher(value);
        while (declaration.find()) {
            String name = declaration.group(1).toLowerCase(Locale.ROOT);
            out.append(name)
                    .append(':')
                    .append(clean(element, name, declaration.group(2).strip()).strip())
                    .append(';');
        }
        return out.toString();
    }

    /** The text of a style element. */
    String sheet(String css) {
        String alone = IMPORT.matcher(css).replaceAll("");
        return DECLARATION
                .matcher(OUTSIDE.matcher(alone).replaceAll("none"))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + ":" + clean("", found.group(1).toLowerCase(Locale.ROOT), found.group(2))));
    }

    /** Whether a reference holds a whole picture of a sane size. */
    boolean embedded(String href) {
        Matcher head = EMBEDDED.matcher(href);
        if (!head.lookingAt()) {
            return false;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(href.substring(head.end()));
            embeddedPixels += pixels(bytes);
            return embeddedPixels <= MOST_EMBEDDED_PIXELS;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    private static long pixels(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Dashes so short that a line would fall into millions of them are a whole line. */
    private static String dashes(String value) {
        double sum = 0;
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            double dash = Double.parseDouble(number.group());
            sum += dash;
            if (!(dash >= 0)) {
                return "none";
            }
        }
        return sum < LEAST_DASH ? "none" : value;
    }

    private static String capped(String value, double most) {
        return NUMBER.matcher(value).replaceAll(found -> {
            double number = Double.parseDouble(found.group());
            return Math.abs(number) > most ? plain(Math.copySign(most, number)) : found.group();
        });
    }

    /** Regions of filters reach at most a few times their element. */
    private static String region(String element, String value) {
        if (element.equals("svg")) {
            // Whoever takes the picture in makes it smaller in its own shape.
            return value;
        }
        if (!element.equals("filter") && !element.startsWith("fe")) {
            return capped(value, MOST_COORDINATE);
        }
        return capped(value, value.strip().endsWith("%") ? MOST_REGION_PERCENT : MOST_COORDINATE);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
