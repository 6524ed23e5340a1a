package app.atelier.desktop.edit;

import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.io.IOException;

/** How large a file will be: found out by writing it, or a few strips of it where it is large. */
final class Weights {
    private static final long WHOLE_PIXELS = 3_000_000;
    private static final int STRIPS = 4;
    private static final double STRIP_PIXELS = 400_000;

    private Weights() {}

    /** Bytes, about. */
    static long of(Document document, ExportSettings settings) throws IOException {
        var renderer = new Renderer();
        var writer = new PictureWriter();
        int width = document.outputWidth();
        int height = document.outputHeight();
        if ((long) width * height <= WHOLE_PIXELS) {
            return writer.encode(renderer.render(document), PictureMetadata.NONE, settings).length;
        }
        int rows = (int) Math.clamp(STRIP_PIXELS / width, 8, height / (double) STRIPS);
        long bytes = 0;
        for (int i = 0; i < STRIPS; i++) {
            int y = (int) ((i + .5) * height / STRIPS) - rows / 2;
            var strip = renderer.render(document, new Rectangle(0, y, width, rows), 1);
            bytes += writer.encode(strip, PictureMetadata.NONE, settings).length;
        }
        return Math.round(bytes * (height / (double) (rows * STRIPS)));
    }
}
