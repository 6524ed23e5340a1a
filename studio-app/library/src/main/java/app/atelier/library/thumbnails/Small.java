package app.atelier.library.thumbnails;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An encoded thumbnail: JPEG, or PNG where the picture is transparent. Both are kinds that a window reads by itself.
 *
 * @param ending of its file's name, with dot
 */
record Small(byte[] bytes, String ending) {
    private static final int QUALITY = 85;

    static Small of(Path original, int maxSide) throws IOException {
        return of(new PictureReader().readScaled(original, maxSide).picture());
    }

    static Small of(Picture picture) throws IOException {
        boolean opaque = picture.opaque();
        ExportSettings settings =
                opaque ? ExportSettings.JPEG.withQuality(QUALITY) : ExportSettings.PNG.withPngEffort(1);
        return new Small(new PictureWriter().encode(picture, PictureMetadata.NONE, settings), opaque ? ".jpg" : ".png");
    }
}
