package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.scene.Subject;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps the last pictures of figures in white light: another hour, weather or mood lights them anew and draws none of them again.
 * Thread-safe.
 */
final class Gallery {
    private final long most;
    private final Map<Key, BufferedImage> kept = new LinkedHashMap<>(32, .75f, true);
    private long pixels;

    /** What a picture depends on. */
    record Key(Subject subject, int index, Gaze gaze, int height, Rendition rendition) {}

    /** @param most pixels in all that are kept */
    Gallery(long most) {
        this.most = most;
    }

    /** The picture, drawn if it is not here; read only. */
    BufferedImage get(Key key, Supplier<BufferedImage> drawing) {
        synchronized (kept) {
            BufferedImage known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        BufferedImage drawn = drawing.get();
        synchronized (kept) {
            if (kept.put(key, drawn) == null) {
                pixels += size(drawn);
            }
            var oldest = kept.entrySet().iterator();
            while (pixels > most && oldest.hasNext()) {
                pixels -= size(oldest.next().getValue());
                oldest.remove();
            }
        }
        return drawn;
    }

    private static long size(BufferedImage image) {
        return (long) image.getWidth() * image.getHeight();
    }
}
