package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * A stroke of a brush while it is being drawn: {@link #add} after {@link #add}, each giving the pixels that changed,
 * {@link #part} to show them, {@link #finish} for the whole. What is painted on stays as it is. Not safe for several
 * threads. Time is spent on the changed pixels only, however large the picture; {@link Live} draws them in a document.
 *
 * @param <R> what is painted on and comes out: a picture or a mask
 */
public final class Stroke<R> {
    private final Ground<R> ground;
    private final Brush brush;
    private final Lens lens;
    private final Limit limit;
    private final Coat coat;
    private final Line line;
    private Rectangle dirty = new Rectangle();
    private boolean finished;

    private Stroke(Ground<R> ground, Brush brush, Lens lens, @Nullable Mask selection) {
        this.ground = ground;
        this.brush = brush;
        this.lens = lens;
        this.limit = new Limit(selection, lens);
        this.coat = new Coat(ground.width(), ground.height());
        this.line = new Line(brush, this::dab);
    }

    /**
     * A stroke on a picture, touches in its pixels.
     *
     * @param selection of the picture's size, or everything
     */
    public static Stroke<Picture> on(Picture picture, Brush brush, Brush.Tool tool, @Nullable Mask selection) {
        requireSize(selection, picture.width(), picture.height());
        Lens lens = Lens.direct();
        return new Stroke<>(new Ground.OfPicture(picture, tool, lens), brush, lens, selection);
    }

    /**
     * A stroke on a layer's picture, touches and the brush's size in document pixels, wherever and however the layer
     * lies. Nothing is painted beyond the layer's picture; {@link Room#covering} gives it more room.
     *
     * @param selection of the document's size, or everything
     */
    public static Stroke<Picture> on(PictureLayer layer, Brush brush, Brush.Tool tool, @Nullable Mask selection) {
        Picture picture = layer.picture();
        Lens lens = new Lens(layer.placement().transform(picture.width(), picture.height()));
        return new Stroke<>(new Ground.OfPicture(picture, tool, lens), brush, lens, selection);
    }

    /**
     * A stroke on a mask, in document pixels: white paint shows, black paint and the eraser hide.
     *
     * @param selection of the mask's size, or everything
     * @throws IllegalArgumentException if the tool is none for masks
     */
    public static Stroke<Mask> on(Mask mask, Brush brush, Brush.Tool tool, @Nullable Mask selection) {
        requireSize(selection, mask.width(), mask.height());
        return new Stroke<>(new Ground.OfMask(mask, tool), brush, Lens.direct(), selection);
    }

    private static void requireSize(@Nullable Mask selection, int width, int height) {
        if (selection != null && (selection.width() != width || selection.height() != height)) {
            throw PaintingWords.WORDS.refusal("selection.size");
        }
    }

    /**
     * Goes on to a touch; the first one leaves a single dab.
     *
     * @return the pixels of the picture or mask that may have changed; empty if none
     */
    public Rectangle add(Brush.Touch touch) {
        requireOpen();
        dirty = new Rectangle();
        line.to(touch);
        return dirty;
    }

    private void dab(Brush.Touch touch) {
        Point2D.Double p = lens.toPixels(touch.x(), touch.y());
        Rectangle changed = coat.dab(
                p.x,
                p.y,
                brush.diameter(touch.pressure()) / 2,
                brush.hardness(),
                (float) brush.flow(touch.pressure()),
                lens);
        dirty = changed.isEmpty() ? dirty : dirty.isEmpty() ? changed : dirty.union(changed);
    }

    /** A part of what is painted on as it looks now, which must lie inside. */
    public Picture part(Rectangle part) {
        return ground.part(part, coat, limit, (float) brush.opacity());
    }

    /** As it looks now, all of it; costs a copy of the whole. */
    public R now() {
        return ground.painted(coat, limit, (float) brush.opacity());
    }

    /** Ends the line where the pen was last and gives what has become of the picture or mask. */
    public R finish() {
        requireOpen();
        line.end();
        finished = true;
        return ground.finished(coat, limit, (float) brush.opacity());
    }

    /** Width of what is painted on. */
    public int width() {
        return ground.width();
    }

    /** Height of what is painted on. */
    public int height() {
        return ground.height();
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException(PaintingWords.WORDS.get("stroke.finished"));
        }
    }
}
