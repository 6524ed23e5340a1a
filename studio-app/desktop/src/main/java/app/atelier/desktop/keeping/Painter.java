package app.atelier.desktop.keeping;

import app.atelier.generation.Progress;
import app.atelier.generation.styling.PaintStyle;
import app.atelier.generation.styling.StylingOnDemand;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import java.io.IOException;
import java.util.Optional;

/** Paints pictures by the nets, also like pictures of the library. Thread-safe; none of it on a window's thread. */
public final class Painter implements AutoCloseable {
    /** Enough of a picture to know its style by. */
    private static final int EXAMPLE_SIDE = 768;

    private final StylingOnDemand nets = new StylingOnDemand();
    private final Library library;

    public Painter(Library library) {
        this.library = library;
    }

    /**
     * The picture painted so, of its own size.
     *
     * @throws IOException if the nets do not load here, with a plain sentence
     * @throws java.util.concurrent.CancellationException if it is not wanted any more
     */
    public Picture paint(Picture picture, PaintStyle style, Progress progress) throws IOException {
        return nets.get().paint(picture, style, progress);
    }

    /** The pixels of an example, as large as is of use. */
    public Picture example(Artwork artwork) throws IOException {
        return new PictureReader()
                .readScaled(library.thumbnail(artwork, EXAMPLE_SIDE), EXAMPLE_SIDE)
                .picture();
    }

    /** As {@link #example(Artwork)}, by the hash of its file; empty if it is not in the library. */
    public Optional<Picture> example(String sha256) throws IOException {
        Optional<Artwork> known = library.findByHash(sha256).filter(artwork -> artwork.trashed() == null);
        return known.isEmpty() ? Optional.empty() : Optional.of(example(known.get()));
    }

    @Override
    public void close() {
        nets.close();
    }
}
