package app.atelier.generation.art;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The pictures that subjects are made of. Thread-safe; pictures are drawn on demand and kept for a while. */
public final class ArtPack {
    private final List<ArtPiece> pieces;

    private ArtPack(List<ArtPiece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The pack that is shipped with the studio. */
    public static ArtPack open() {
        return new ArtPack(List.of());
    }

    public List<ArtPiece> pieces() {
        return pieces;
    }

    /** The piece of that id ({@code noto:fox}). */
    public Optional<ArtPiece> find(String id) {
        throw new UnsupportedOperationException("find " + id);
    }

    /** The preferred piece of exactly that name, keyword or emoji. */
    public Optional<ArtPiece> named(String name) {
        throw new UnsupportedOperationException("named " + name);
    }

    /** The same thing out of another pack ({@code noto}, {@code flat}, {@code fluent}), if that pack has it. */
    public Optional<ArtPiece> twin(ArtPiece piece, String pack) {
        throw new UnsupportedOperationException("twin " + piece.id() + pack);
    }

    /**
     * Draws a piece, cropped to what is visible.
     *
     * @param height height of the cropped picture in px, 1 to 4096
     * @return premultiplied ARGB; shared, treat it as read-only
     */
    public BufferedImage draw(ArtPiece piece, int height) {
        throw new UnsupportedOperationException("draw " + piece.id() + height);
    }

    /** The SVG document of a piece, for those who need its shapes. */
    public String svg(ArtPiece piece) {
        throw new UnsupportedOperationException("svg " + piece.id());
    }
}
