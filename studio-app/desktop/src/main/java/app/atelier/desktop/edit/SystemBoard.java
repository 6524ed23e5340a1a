package app.atelier.desktop.edit;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.imaging.Picture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** The clipboard of the system. */
final class SystemBoard implements Clipping.Board {
    @Override
    public void put(Picture picture) {
        var content = new ClipboardContent();
        content.putImage(Pictures.image(picture));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public @Nullable Picture get() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasImage() ? picture(clipboard.getImage()) : null;
    }

    private static @Nullable Picture picture(@Nullable Image image) {
        if (image == null || image.getPixelReader() == null) {
            return null;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width < 1 || height < 1) {
            return null;
        }
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return Picture.ofArgb(width, height, pixels);
    }
}
