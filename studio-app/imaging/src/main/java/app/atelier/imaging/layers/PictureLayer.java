package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;

/** A picture at its place. */
public record PictureLayer(LayerInfo info, Picture picture, Placement placement) implements Layer {
    @Override
    public PictureLayer withInfo(LayerInfo value) {
        return new PictureLayer(value, picture, placement);
    }

    public PictureLayer withPicture(Picture value) {
        return new PictureLayer(info, value, placement);
    }

    public PictureLayer withPlacement(Placement value) {
        return new PictureLayer(info, picture, value);
    }
}
