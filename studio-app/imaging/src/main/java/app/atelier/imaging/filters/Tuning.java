package app.atelier.imaging.filters;

/**
 * Filters fitted to a picture: lengths to its size, chance to its seed. A stack that was made for pictures of one height
 * does the same to those of another when it is scaled by the ratio of the heights.
 */
public final class Tuning {
    private Tuning() {}

    /**
     * The same filter with all its lengths times a factor, as far as its limits go.
     *
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public static Filter scaled(Filter filter, double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("Filters are scaled by a factor above 0, not " + factor + ".");
        }
        double k = factor;
        return switch (filter) {
            case GaussianFilter f -> new GaussianFilter(fit(f.sigma() * k, 0, 1000), f.linear());
            case Unsharp f -> new Unsharp(fit(f.radius() * k, 0.1, 250), f.amount(), f.threshold());
            case Clarity f -> new Clarity(f.amount(), fit(f.radius() * k, 1, 500));
            case MotionBlur f -> new MotionBlur(fit(f.length() * k, 0, 1000), f.degrees(), f.linear());
            case LensBlur f -> new LensBlur(fit(f.radius() * k, 0, 100));
            case Median f -> new Median((int) Math.round(fit(f.radius() * k, 0, 5)));
            case Bilateral f -> new Bilateral(fit(f.radius() * k, 0, 20), f.tolerance());
            case NonLocalMeans f -> f;
            case Grain f -> new Grain(f.amount(), fit(f.size() * k, 0.5, 20), f.seed());
            case Vignette f -> f;
            case Glow f -> new Glow(f.amount(), fit(f.radius() * k, 0.5, 300), f.threshold(), f.linear());
            case Bloom f -> new Bloom(f.amount(), fit(f.radius() * k, 0.5, 300), f.threshold());
            case DropShadow f ->
                new DropShadow(
                        fit(f.dx() * k, -500, 500),
                        fit(f.dy() * k, -500, 500),
                        fit(f.radius() * k, 0, 200),
                        f.colour(),
                        f.opacity());
            case Outline f -> new Outline(fit(f.width() * k, 0, 200), f.colour(), f.opacity());
            case Displacement f -> new Displacement(fit(f.amount() * k, 0, 500), fit(f.size() * k, 2, 5000), f.seed());
            case Pixelate f -> new Pixelate(Math.rint(fit(f.size() * k, 1, 500)));
            case KuwaharaFilter f -> new KuwaharaFilter(fit(f.radius() * k, 1, 40), f.passes());
            case Halftone f -> new Halftone(fit(f.cell() * k, 2, 100), f.paper());
            case EdgeInk f -> new EdgeInk(fit(f.width() * k, 0.5, 20), f.threshold(), f.colour(), f.strength());
            default -> painterly(filter, k);
        };
    }

    private static Filter painterly(Filter filter, double k) {
        return switch (filter) {
            case Neon f -> new Neon(fit(f.width() * k, 0.3, 100), f.glow());
            case LowPoly f -> new LowPoly(fit(f.cell() * k, 3, 400), f.facet(), f.seed());
            case Watercolour f ->
                new Watercolour(
                        fit(f.size() * k, 0.5, 400),
                        f.density(),
                        f.texture(),
                        fit(f.margin() * k, 0, 2000),
                        f.amount(),
                        f.seed());
            case InkWash f ->
                new InkWash(
                        fit(f.width() * k, 0.3, 100),
                        f.threshold(),
                        f.wash(),
                        fit(f.margin() * k, 0, 2000),
                        f.amount(),
                        f.seed());
            case Oil f ->
                new Oil(
                        fit(f.brush() * k, 2, 800),
                        f.detail(),
                        f.length(),
                        f.variety(),
                        f.relief(),
                        f.amount(),
                        f.seed());
            case Riso f ->
                new Riso(
                        fit(f.cell() * k, 1, 200), f.inks(), f.paper(), f.shift(), f.roughness(), f.amount(), f.seed());
            // Squares are even when they are whole pixels.
            case PixelArt f ->
                new PixelArt(Math.rint(fit(f.size() * k, 1, 500)), f.colours(), f.dither(), f.amount(), f.seed());
            case Pastel f -> new Pastel(fit(f.size() * k, 0.5, 400), f.tint(), f.shine(), f.amount(), f.seed());
            case Pencil f -> new Pencil(fit(f.width() * k, 0.3, 100), f.pressure(), f.colour(), f.amount(), f.seed());
            case CutPaper f -> new CutPaper(fit(f.size() * k, 0.5, 400), f.sheets(), f.depth(), f.amount(), f.seed());
            case Engrave f -> new Engrave(fit(f.spacing() * k, 1.5, 200), f.degrees(), f.ink(), f.paper(), f.amount());
            case Comic f -> new Comic(fit(f.width() * k, 0.5, 100), f.levels(), f.dots(), f.amount());
            default -> filter;
        };
    }

    /** The same filter with chance of another seed; one without chance stays. */
    public static Filter seeded(Filter filter, long seed) {
        return switch (filter) {
            case Grain f -> new Grain(f.amount(), f.size(), seed);
            case Displacement f -> new Displacement(f.amount(), f.size(), seed);
            case LowPoly f -> new LowPoly(f.cell(), f.facet(), seed);
            case Watercolour f -> new Watercolour(f.size(), f.density(), f.texture(), f.margin(), f.amount(), seed);
            case InkWash f -> new InkWash(f.width(), f.threshold(), f.wash(), f.margin(), f.amount(), seed);
            case Oil f -> new Oil(f.brush(), f.detail(), f.length(), f.variety(), f.relief(), f.amount(), seed);
            case Riso f -> new Riso(f.cell(), f.inks(), f.paper(), f.shift(), f.roughness(), f.amount(), seed);
            case PixelArt f -> new PixelArt(f.size(), f.colours(), f.dither(), f.amount(), seed);
            case Pastel f -> new Pastel(f.size(), f.tint(), f.shine(), f.amount(), seed);
            case Pencil f -> new Pencil(f.width(), f.pressure(), f.colour(), f.amount(), seed);
            case CutPaper f -> new CutPaper(f.size(), f.sheets(), f.depth(), f.amount(), seed);
            default -> filter;
        };
    }

    private static double fit(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
