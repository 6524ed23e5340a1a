package app.atelier.desktop.create;

import java.util.Arrays;

/** The shapes a picture may have, with the pixels that each is drawn in. */
public enum Format {
    SQUARE("1:1", 1024, 1024),
    LANDSCAPE("4:3", 1280, 960),
    PORTRAIT("3:4", 960, 1280),
    WIDE("16:9", 1536, 864),
    TALL("9:16", 864, 1536);

    private final String label;
    private final int width;
    private final int height;

    Format(String label, int width, int height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    public String label() {
        return label;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public double ratio() {
        return (double) width / height;
    }

    /** The format of that ratio, or the nearest one. */
    public static Format nearest(int width, int height) {
        double ratio = Math.log((double) width / height);
        return Arrays.stream(values())
                .min((a, b) ->
                        Double.compare(Math.abs(Math.log(a.ratio()) - ratio), Math.abs(Math.log(b.ratio()) - ratio)))
                .orElseThrow();
    }
}
