package app.atelier.desktop.edit;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.util.Arrays;
import java.util.List;

/** A white page of 100 × 80 with a group of two squares, and a red square of 20 above it, for tests of the stack. */
final class StackedPage {
    static final int RED = 0xffff0000;
    static final int BLUE = 0xff0000ff;
    static final int WHITE = 0xffffffff;

    private StackedPage() {}

    static Document page() {
        var group = new GroupLayer(
                LayerInfo.named("group", "Group"),
                List.of(layer("inner", filled(10, 10, BLUE), 10, 10), layer("upper", filled(4, 4, RED), 40, 40)));
        return Document.of(filled(100, 80, WHITE)).add(group).add(layer("red", filled(20, 20, RED), 10, 10));
    }

    static Picture filled(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return Picture.ofArgb(width, height, pixels);
    }

    static PictureLayer layer(String id, Picture picture, double x, double y) {
        return new PictureLayer(LayerInfo.named(id, id), picture, Placement.at(x, y));
    }
}
