package app.atelier.imaging.layers;

import java.util.Locale;

/** Shapes that a crop can be held to. */
public enum Aspect {
    FREE(0, 0),
    ORIGINAL(0, 0),
    SQUARE(1, 1),
    FOUR_THREE(4, 3),
    THREE_FOUR(3, 4),
    SIXTEEN_NINE(16, 9),
    NINE_SIXTEEN(9, 16),
    TWENTY_ONE_NINE(21, 9),
    THREE_TWO(3, 2),
    TWO_THREE(2, 3),
    FOUR_FIVE(4, 5),
    FIVE_FOUR(5, 4);

    private final int across;
    private final int down;

    Aspect(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** The name in files: {@code free}, {@code original}, or the two numbers as in {@code 4:3}. */
    public String id() {
        return across == 0 ? name().toLowerCase(Locale.ROOT) : across + ":" + down;
    }

    /**
     * The shape of a name in files.
     *
     * @throws IllegalArgumentException with a plain sentence if there is none
     */
    public static Aspect of(String id) {
        for (Aspect aspect : values()) {
            if (aspect.id().equals(id)) {
                return aspect;
            }
        }
        throw LayerWords.WORDS.refusal("aspect.unknown", id);
    }

    /** Width for one of height, on a page of the given size; 0 if every shape is good. */
    public double ratio(double pageWidth, double pageHeight) {
        return switch (this) {
            case FREE -> 0;
            case ORIGINAL -> pageWidth / pageHeight;
            default -> across / (double) down;
        };
    }

    /** The largest crop of this shape in the middle of a page. */
    public Crop largest(int pageWidth, int pageHeight) {
        double ratio = this == FREE ? pageWidth / (double) pageHeight : ratio(pageWidth, pageHeight);
        int width = Math.clamp(Math.round(Math.min(pageWidth, pageHeight * ratio)), 1, pageWidth);
        int height = Math.clamp(Math.round(Math.min(pageHeight, pageWidth / ratio)), 1, pageHeight);
        return new Crop((pageWidth - width) / 2, (pageHeight - height) / 2, width, height);
    }
}
