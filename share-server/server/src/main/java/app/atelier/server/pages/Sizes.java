package app.atelier.server.pages;

import java.util.Locale;

/** How wide a picture will be drawn in each place, as the {@code sizes} by which browsers choose among its variants. */
enum Sizes {
    /** In the justified grid: as a row is high, or across a narrow screen. */
    FEED("(max-width:40em) 100vw,%2$dpx", 280),
    /** Alone on its page, as the stylesheet's {@code .stage} has it. */
    STAGE("min(100vw,75rem,max(18rem,calc((100svh - 13.5rem)*%1$.3f)))", 0),
    STRIP("%2$dpx", 92),
    TREE("12rem", 0),
    DOOR("(max-width:56em) 1px,45vw", 0),
    BANNER("100vw", 0);

    private final String format;
    private final int height;

    Sizes(String format, int height) {
        this.format = format;
        this.height = height;
    }

    String of(double ratio) {
        return String.format(Locale.ROOT, format, ratio, Math.round(ratio * height));
    }
}
