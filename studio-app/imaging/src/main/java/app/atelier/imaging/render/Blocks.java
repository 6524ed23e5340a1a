package app.atelier.imaging.render;

import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.util.function.Consumer;

/** Shares a place out for pictures that lie across it: what a block shows of one is not much larger than the block. */
final class Blocks {
    private static final int SIDE = 256;
    private static final int ROWS = 16;

    private Blocks() {}

    /**
     * Calls work for all parts of a place, on several threads.
     *
     * @param atHand whether nothing has to be fetched for a part: then they are strips
     */
    static void run(Rectangle place, boolean atHand, Bands bands, Consumer<Rectangle> work) {
        int wide = atHand ? place.width : SIDE;
        int high = atHand ? ROWS : SIDE;
        int across = Math.ceilDiv(place.width, wide);
        bands.run(across * Math.ceilDiv(place.height, high), 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                int x = i % across * wide;
                int y = i / across * high;
                work.accept(new Rectangle(
                        place.x + x, place.y + y, Math.min(wide, place.width - x), Math.min(high, place.height - y)));
            }
        });
    }
}
