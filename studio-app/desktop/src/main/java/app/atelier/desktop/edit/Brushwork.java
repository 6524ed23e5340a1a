package app.atelier.desktop.edit;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.painting.Live;
import app.atelier.imaging.painting.Room;
import app.atelier.imaging.painting.Stroke;
import java.awt.Rectangle;
import java.util.Optional;

/** A stroke on a layer or its mask, as far as it is drawn. Takes its time: not for the window's thread. */
abstract class Brushwork {
    private Rectangle touched = new Rectangle();

    /** Nothing if the layer is not there, is locked, or has nothing to paint on. */
    static Optional<Brushwork> begin(Document document, Paint paint) {
        var ready = EmptyLayers.ready(document, paint.layer());
        var layer = ready.layer(paint.layer()).orElseThrow();
        if (layer.info().locked()) {
            return Optional.empty();
        }
        var mask = layer.info().mask();
        if (paint.mask()) {
            return mask == null || !paint.stroke().kind().onMasks()
                    ? Optional.empty()
                    : Optional.of(new OnMask(ready, paint, mask));
        }
        return layer instanceof PictureLayer picture
                ? Optional.of(new OnPixels(ready, paint, picture))
                : Optional.empty();
    }

    /** Goes on to a touch of the document; what changed, in pixels of what is painted on. */
    Rectangle touch(Touch touch) {
        var changed = add(touch);
        touched = touched.isEmpty() ? changed : changed.isEmpty() ? touched : touched.union(changed);
        return changed;
    }

    /** All that was changed so far. */
    Rectangle touched() {
        return touched;
    }

    abstract Rectangle add(Touch touch);

    /** What must be drawn again where something changed. */
    abstract Live live(Rectangle changed, double scale);

    /** The document with the whole stroke. */
    abstract Document finish();

    private static final class OnPixels extends Brushwork {
        private final Document document;
        private final PictureLayer layer;
        private final PictureLayer roomy;
        private final Stroke<Picture> stroke;

        private OnPixels(Document before, Paint paint, PictureLayer layer) {
            this.layer = layer;
            boolean adds = paint.stroke().kind() == BrushStroke.Kind.PAINT
                    || paint.stroke().kind() == BrushStroke.Kind.CLONE;
            roomy = adds ? Room.covering(layer, before) : layer;
            document = before.replace(roomy);
            stroke = Stroke.on(
                    roomy,
                    paint.stroke().brush(),
                    paint.stroke().tool(),
                    before.selections().active());
        }

        @Override
        Rectangle add(Touch touch) {
            return stroke.add(touch);
        }

        @Override
        Live live(Rectangle changed, double scale) {
            return Live.of(document, layer.id(), stroke, changed, scale);
        }

        @Override
        Document finish() {
            var painted = roomy.withPicture(stroke.finish());
            return document.replace(roomy == layer ? painted : trimmed(painted));
        }
    }

    /** Without the room that was made for the stroke and that it did not use. */
    static PictureLayer trimmed(PictureLayer layer) {
        var picture = layer.picture();
        var solid = Clipping.solid(picture);
        if (solid.width == picture.width() && solid.height == picture.height()) {
            return layer;
        }
        return layer.withPicture(picture.framed(solid))
                .withPlacement(layer.placement().ofPart(picture.width(), picture.height(), solid));
    }

    private static final class OnMask extends Brushwork {
        private final Document document;
        private final String layer;
        private final Stroke<Mask> stroke;

        private OnMask(Document document, Paint paint, Mask mask) {
            this.document = document;
            layer = paint.layer();
            stroke = Stroke.on(
                    mask,
                    paint.stroke().brush(),
                    paint.stroke().tool(),
                    document.selections().active());
        }

        @Override
        Rectangle add(Touch touch) {
            return stroke.add(touch);
        }

        @Override
        Live live(Rectangle changed, double scale) {
            return Live.ofMask(document, layer, stroke, changed, scale);
        }

        @Override
        Document finish() {
            var painted = stroke.finish();
            return document.update(layer, old -> old.withInfo(old.info().withMask(painted)));
        }
    }
}
