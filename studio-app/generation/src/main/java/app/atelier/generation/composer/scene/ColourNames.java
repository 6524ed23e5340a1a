package app.atelier.generation.composer.scene;

import app.atelier.imaging.colour.HexColour;

/** Plain names of colours. */
final class ColourNames {
    private record Named(String name, int rgb) {}

    private static final Named[] NAMES = {
        new Named("red", 0xd8342f), new Named("dark red", 0x7d1522), new Named("orange", 0xf28c28),
                new Named("golden", 0xe3b030),
        new Named("yellow", 0xf6d94a), new Named("green", 0x3f9b4f), new Named("light green", 0x9fd89a),
                new Named("dark green", 0x235535),
        new Named("turquoise", 0x2fb8b4), new Named("light blue", 0x8fc9f0), new Named("blue", 0x2f6fd0),
                new Named("dark blue", 0x1b2b66),
        new Named("purple", 0x7d3fa8), new Named("lavender", 0xb9a3e3), new Named("pink", 0xf48fb1),
                new Named("magenta", 0xd0308f),
        new Named("brown", 0x7b4b2a), new Named("beige", 0xe0cfae), new Named("white", 0xf7f7f5),
                new Named("grey", 0x8b8f96),
        new Named("black", 0x1d1c22), new Named("silver", 0xb9c0c9)
    };

    private ColourNames() {}

    /** The nearest plain name of {@code #rrggbb}. */
    static String nearest(String hex) {
        int rgb = HexColour.rgb(hex);
        String best = "";
        double least = Double.MAX_VALUE;
        for (Named named : NAMES) {
            double distance = distance(rgb, named.rgb);
            if (distance < least) {
                least = distance;
                best = named.name;
            }
        }
        return best;
    }

    /** Squared distance with the weights of a red mean, near enough to what the eye sees. */
    private static double distance(int a, int b) {
        double mean = ((a >> 16 & 255) + (b >> 16 & 255)) / 2.;
        double red = (a >> 16 & 255) - (b >> 16 & 255);
        double green = (a >> 8 & 255) - (b >> 8 & 255);
        double blue = (a & 255) - (b & 255);
        return (2 + mean / 256) * red * red + 4 * green * green + (2 + (255 - mean) / 256) * blue * blue;
    }
}
