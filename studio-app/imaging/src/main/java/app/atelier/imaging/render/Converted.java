package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.PixelSource;
import java.awt.Rectangle;
import java.util.function.Predicate;

/** A picture in packed pixels of a format, converted as it is looked at: takes no memory. */
record Converted(Picture picture, PixelFormat format) implements PixelSource {
    Picture deferred() {
        return Picture.deferred(picture.width(), picture.height(), format, picture.opaque(), this);
    }

    @Override
    public void read(Rectangle part, Object into, int at, int stride) {
        Picture made = picture.part(part).convertedTo(format);
        made.packed(new Rectangle(part.getSize()), (int[]) into, at, stride);
    }

    @Override
    public boolean rowwise() {
        return picture.rowwise();
    }

    @Override
    public long memory(Predicate<Object> first) {
        return 0;
    }
}
