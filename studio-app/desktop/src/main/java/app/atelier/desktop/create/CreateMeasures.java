package app.atelier.desktop.create;

/**
 * How large everything in Create is, from the room that the place has. The newest batch is always seen whole.
 *
 * @param column width of the column of results
 * @param bar width of the prompt bar
 * @param batchHeight room for the pictures of the newest batch
 * @param single whether a batch has to lie in one row
 */
record CreateMeasures(double column, double bar, double batchHeight, boolean single) {
    static final double GAP = 12;
    /** What stands above and below the pictures: head of the batch, prompt bar, and a glimpse of the batch before. */
    private static final double AROUND = 268;

    private static final double LEAST_HEIGHT = 200;
    private static final double NARROW_COLUMN = 780;
    private static final double WIDE_COLUMN = 1240;
    private static final double WIDEST_BAR = 960;
    /** The format the column is measured by, so that it does not jump when another is chosen. */
    private static final double USUAL_RATIO = 4 / 3.0;

    /** How the pictures of one batch lie. */
    record Tiles(int columns, double width, double height) {
        double rows(int count) {
            return Math.ceil(count / (double) columns);
        }
    }

    /**
     * @param width of the part of the place that holds the results, without the panel
     * @param height of the place
     */
    static CreateMeasures of(double width, double height) {
        double picture = Math.floor((height - AROUND) / 2 / 6) * 6;
        boolean single = picture < LEAST_HEIGHT;
        double column = single
                ? Math.min(NARROW_COLUMN, width - 48)
                : Math.min(Math.min(WIDE_COLUMN, width - 96), picture * 2 * USUAL_RATIO + GAP);
        column = Math.max(320, Math.floor(column));
        double batch = single ? Math.ceil((column - 3 * GAP) / 4 / USUAL_RATIO) : 2 * picture + GAP;
        return new CreateMeasures(column, Math.min(WIDEST_BAR, column), batch, single);
    }

    /** The arrangement of so many pictures in which they are largest. */
    Tiles tiles(int count, double ratio) {
        Tiles best = new Tiles(4, 0, 0);
        for (int columns : single ? new int[] {4} : new int[] {1, 2, 4}) {
            if (columns > count && columns > 1 && !single) {
                continue;
            }
            double rows = Math.ceil(count / (double) columns);
            double byWidth = (column - GAP * (columns - 1)) / columns;
            double byHeight = (batchHeight - GAP * (rows - 1)) / rows * ratio;
            double width = Math.floor(single ? Math.min(byWidth, batchHeight * ratio) : Math.min(byWidth, byHeight));
            if (width > best.width()) {
                best = new Tiles(columns, width, Math.floor(width / ratio));
            }
        }
        return best;
    }

    /** A picture of an older batch: four in a row, all of the usual ratio. */
    Tiles strip() {
        double width = Math.floor((column - 3 * GAP) / 4);
        return new Tiles(4, width, Math.floor(width / USUAL_RATIO));
    }
}
