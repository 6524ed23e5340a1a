package app.atelier.generation.composer.planning;

import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure reduced to what composing needs: which cells of a coarse grid it covers, where its face is, and points that other
 * things hold on to. Places are shares of the figure's own box, x to the right and y down, as it is painted (not mirrored).
 */
public final class Silhouette {
    /** Rows of the grid; there are as many columns as its proportions ask for. */
    public static final int ROWS = 40;

    private static final int OPAQUE = 96;

    private final int columns;
    private final double aspect;
    private final BitSet cells;
    private final @Nullable Face face;
    private final Map<String, Point> points;

    /**
     * A head.
     *
     * @param x middle, share of the width
     * @param y middle, share of the height
     * @param radius as a share of the height
     */
    public record Face(double x, double y, double radius) {}

    /** A named place on a figure, as shares of its box. */
    public record Point(double x, double y) {}

    private Silhouette(int columns, double aspect, BitSet cells, @Nullable Face face, Map<String, Point> points) {
        this.columns = columns;
        this.aspect = aspect;
        this.cells = cells;
        this.face = face;
        this.points = Map.copyOf(points);
    }

    /** A figure that fills its box, of the given width over height. */
    public static Silhouette box(double aspect, @Nullable Face face) {
        int columns = columns(aspect);
        BitSet cells = new BitSet();
        cells.set(0, columns * ROWS);
        return new Silhouette(columns, aspect, cells, face, Map.of());
    }

    /** The opaque part of a picture that is cropped to what is visible. */
    public static Silhouette of(BufferedImage image, @Nullable Face face, Map<String, Point> points) {
        int columns = columns((double) image.getWidth() / image.getHeight());
        BitSet cells = new BitSet();
        for (int row = 0; row < ROWS; row++) {
            int y = Math.min(image.getHeight() - 1, (int) ((row + .5) * image.getHeight() / ROWS));
            for (int column = 0; column < columns; column++) {
                int x = Math.min(image.getWidth() - 1, (int) ((column + .5) * image.getWidth() / columns));
                cells.set(row * columns + column, image.getRGB(x, y) >>> 24 > OPAQUE);
            }
        }
        return new Silhouette(columns, (double) image.getWidth() / image.getHeight(), cells, face, points);
    }

    private static int columns(double aspect) {
        return Math.clamp((int) Math.round(ROWS * aspect), 1, 8 * ROWS);
    }

    /** Whether the figure covers a place of its box; outside of the box it covers nothing. */
    public boolean covers(double x, double y) {
        if (x < 0 || x >= 1 || y < 0 || y >= 1) {
            return false;
        }
        return cells.get((int) (y * ROWS) * columns + (int) (x * columns));
    }

    /** Width over height of its box. */
    public double aspect() {
        return aspect;
    }

    /** Where its face is, if it has one. */
    public Optional<Face> face() {
        return Optional.ofNullable(face);
    }

    /** A place of that name: {@code hand}, {@code wand}, {@code neck}. */
    public Optional<Point> point(String name) {
        return Optional.ofNullable(points.get(name));
    }
}
