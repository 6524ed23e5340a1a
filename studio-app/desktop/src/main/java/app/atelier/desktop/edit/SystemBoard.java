package app.atelier.desktop.edit;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Steps;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import java.util.concurrent.CancellationException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** The clipboard of the system. */
final class SystemBoard implements Clipping.Board {
    private static final Texts TEXTS = Texts.of(SystemBoard.class);
    /** So many rows are taken over between two looks at whether it is still wanted. */
    private static final int ROWS = 256;

    @Override
    public void put(Picture picture) {
        var content = new ClipboardContent();
        content.putImage(Pictures.image(picture));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Clipping.@Nullable Lying get() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasImage() ? lying(clipboard.getImage()) : null;
    }

    /** Only the system's part is done in the window's thread; taking over tens of millions of pixels is not. */
    static Clipping.@Nullable Lying lying(@Nullable Image image) {
        if (image == null || image.getPixelReader() == null || image.getWidth() < 1 || image.getHeight() < 1) {
            return null;
        }
        return steps -> picture(image, steps);
    }

    private static Picture picture(Image image, Steps steps) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (Math.max(width, height) > Picture.MAX_SIDE || (long) width * height > Picture.MAX_PIXELS) {
            throw new IllegalArgumentException(
                    TEXTS.get("paste.large", width, height, Picture.MAX_PIXELS, Picture.MAX_SIDE));
        }
        var reader = image.getPixelReader();
        int[] pixels = new int[width * height];
        for (int top = 0; top < height; top += ROWS) {
            if (steps.cancelled()) {
                throw new CancellationException();
            }
            steps.at(top / (double) height, "");
            int rows = Math.min(ROWS, height - top);
            reader.getPixels(0, top, width, rows, PixelFormat.getIntArgbPreInstance(), pixels, top * width, width);
        }
        return Picture.ofArgb(width, height, pixels);
    }
}
