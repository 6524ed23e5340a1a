package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;
import java.awt.geom.Rectangle2D;

/** A picture at its place. */
public record PictureLayer(LayerInfo info, Picture picture, Placement placement) implements PlacedLayer {
    /** Alpha from which a pixel is pointed at. */
    private static final int SOLID = 26;

    @Override
    public PictureLayer withInfo(LayerInfo value) {
        return new PictureLayer(value, picture, placement);
    }

    public PictureLayer withPicture(Picture value) {
        return new PictureLayer(info, value, placement);
    }

    @Override
    public PictureLayer withPlacement(Placement value) {
        return new PictureLayer(info, picture, value);
    }

    @Override
    public Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, picture.width(), picture.height());
    }

    @Override
    public Rectangle2D ink() {
        return box();
    }

    @Override
    public boolean holds(double x, double y, double reach) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        boolean inside = column >= 0 && row >= 0 && column < picture.width() && row < picture.height();
        return inside && picture.at(column, row) >>> 24 >= SOLID;
    }
}
