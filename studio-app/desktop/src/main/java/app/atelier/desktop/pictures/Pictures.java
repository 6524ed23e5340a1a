package app.atelier.desktop.pictures;

import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.thumbnails.Thumbnails;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Images of artworks at the size they are shown times the density of the screen, decoded away from the window's thread and
 * kept while there is room. All methods are called on the window's thread and answer there.
 */
public final class Pictures {
    /** Sizes that thumbnails are made in: the least one that is enough is taken, so that few files are made. */
    private static final int[] SIZES = {192, 384, 768, 1536, 3072};

    private static final long ROOM_BYTES = 160L << 20;
    private static final int BYTES_PER_PIXEL = 4;

    private record Key(String sha256, int width, int height, int radius) {}

    private final PictureReader reader = new PictureReader();
    private final Tasks tasks;
    private final Library library;
    private final DoubleProperty density = new SimpleDoubleProperty(this, "density", 1);
    /** Decoding takes all of a core: two at a time leave one for the window. */
    private final Semaphore decoders = new Semaphore(2);

    private final Map<Key, Image> kept = new LinkedHashMap<>(64, .75f, true);
    private long keptBytes;

    public Pictures(Tasks tasks, Library library) {
        this.tasks = tasks;
        this.library = library;
    }

    /** Pixels of the screen for each unit of layout. */
    public DoubleProperty density() {
        return density;
    }

    /** A JavaFX image that shares the picture's pixels. */
    public static Image image(Picture picture) {
        var buffer = new PixelBuffer<>(
                picture.width(), picture.height(), IntBuffer.wrap(picture.argb()), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(buffer);
    }

    /** An image that covers so much room; hands it over at once if it is kept. */
    public Optional<Task<Image>> load(Artwork artwork, double width, double height, Consumer<Image> handler) {
        double scale = Math.max(width / artwork.width(), height / artwork.height()) * density.get();
        int wide = Math.max(1, (int) Math.ceil(artwork.width() * Math.min(1, scale)));
        int high = Math.max(1, (int) Math.ceil(artwork.height() * Math.min(1, scale)));
        return load(new Key(artwork.sha256(), wide, high, 0), artwork, handler);
    }

    /**
     * An image of exactly that many layout units, cut to their ratio, with round corners in its pixels: the cheapest to
     * draw where there are hundreds.
     */
    public Optional<Task<Image>> loadRounded(
            Artwork artwork, double width, double height, double radius, Consumer<Image> handler) {
        int wide = Math.max(1, (int) Math.round(width * density.get()));
        int high = Math.max(1, (int) Math.round(height * density.get()));
        int round = (int) Math.round(radius * density.get());
        return load(new Key(artwork.sha256(), wide, high, round), artwork, handler);
    }

    /** An image out of a file that is no artwork, such as a picture of a timeline; it covers so much room. */
    public Optional<Task<Image>> load(Path file, double width, double height, Consumer<Image> handler) {
        int wide = Math.max(1, (int) Math.ceil(width * density.get()));
        int high = Math.max(1, (int) Math.ceil(height * density.get()));
        return load(new Key(file.toString(), wide, high, 0), () -> decode(file, Math.max(wide, high)), handler);
    }

    private Optional<Task<Image>> load(Key key, Artwork artwork, Consumer<Image> handler) {
        return load(key, () -> decode(key, artwork), handler);
    }

    private Optional<Task<Image>> load(Key key, Callable<Image> decoder, Consumer<Image> handler) {
        var image = kept.get(key);
        if (image != null) {
            handler.accept(image);
            return Optional.empty();
        }
        return Optional.of(tasks.task(steps -> decoder.call())
                .onDone(decoded -> {
                    keep(key, decoded);
                    handler.accept(decoded);
                })
                .onFailed(problem -> {})
                .start());
    }

    private Image decode(Key key, Artwork artwork) throws Exception {
        double cover = Math.max(key.width() / (double) artwork.width(), key.height() / (double) artwork.height());
        int side = (int) Math.ceil(Math.max(artwork.width(), artwork.height()) * Math.min(1, cover));
        decoders.acquire();
        try {
            var file =
                    side > SIZES[SIZES.length - 1] ? library.original(artwork) : library.thumbnail(artwork, size(side));
            var picture = reader.readScaled(file, size(side)).picture();
            return image(
                    key.radius() > 0
                            ? RoundCorners.cut(picture, key.width(), key.height(), key.radius())
                            : Thumbnails.scale(picture, side));
        } finally {
            decoders.release();
        }
    }

    private Image decode(Path file, int side) throws Exception {
        decoders.acquire();
        try {
            return image(reader.readScaled(file, side).picture());
        } finally {
            decoders.release();
        }
    }

    private static int size(int side) {
        for (int size : SIZES) {
            if (size >= side) {
                return size;
            }
        }
        return side;
    }

    private void keep(Key key, Image image) {
        kept.put(key, image);
        keptBytes += bytes(image);
        var oldest = kept.entrySet().iterator();
        while (keptBytes > ROOM_BYTES && kept.size() > 1) {
            keptBytes -= bytes(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long bytes(Image image) {
        return Math.round(image.getWidth() * image.getHeight() * BYTES_PER_PIXEL);
    }
}
