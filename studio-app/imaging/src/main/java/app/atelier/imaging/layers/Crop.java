package app.atelier.imaging.layers;

/**
 * The part that is kept, in pixels of the document after turning, straightening and flipping.
 *
 * @param width 1 or more
 * @param height 1 or more
 */
public record Crop(int x, int y, int width, int height) {
    public Crop {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw LayerWords.WORDS.refusal("crop.inside", x, y, width, height);
        }
    }
}
