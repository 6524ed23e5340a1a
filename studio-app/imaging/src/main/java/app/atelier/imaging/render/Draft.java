package app.atelier.imaging.render;

import app.atelier.imaging.layers.Document;

/**
 * How a frame may be drawn faster than it should be, while something is dragged: slow filters of adjustment layers (those
 * that paint, draw or print anew) work on fewer pixels, and only where what lies below them is not what it was. Everything
 * else is drawn as always. What a draft gives is not kept, so that the next frame without one is drawn in full.
 *
 * @param settled the document before the change, of which a frame of the same place was drawn in full; where its frame is
 *     no longer there, the whole place is drafted
 * @param pixels that oil paint may work on, at least one; filters that take less time for each are given more
 */
public record Draft(Document settled, int pixels) {
    public Draft {
        if (pixels < 1) {
            throw new IllegalArgumentException("A draft needs a pixel at least, not " + pixels + ".");
        }
    }
}
