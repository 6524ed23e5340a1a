package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Steps;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copying and pasting: of a layer, or of what is selected of it. */
final class Clipping {
    private static final Texts TEXTS = Texts.of(Clipping.class);
    private static final double FIT = .8;

    /** A piece that was copied, and where it lay. */
    record Piece(Picture picture, Placement placement, String title) {}

    /** The system's clipboard, as far as pictures go. */
    interface Board {
        void put(Picture picture);

        /** The picture that lies there, or null. */
        @Nullable
        Lying get();
    }

    /** A picture that lies on the clipboard in the system's own form. */
    interface Lying {
        /**
         * As one of ours; away from the window's thread.
         *
         * @throws java.util.concurrent.CancellationException when the steps are cancelled
         * @throws IllegalArgumentException with a sentence if it is too large
         */
        Picture picture(Steps steps);
    }

    private final EditModel model;
    private final Board board;
    private @Nullable Piece own;

    Clipping(EditModel model, Board board) {
        this.model = model;
        this.board = board;
    }

    boolean canCopy() {
        return model.committed().get() != null
                && (model.selection().isPresent()
                        || ActiveSelection.of(document()).isPresent());
    }

    private Document document() {
        var document = model.committed().get();
        if (document == null) {
            throw new IllegalStateException("nothing is open");
        }
        return document;
    }

    /** Copies the layer, or what is selected of it; of the whole picture where no layer is selected. */
    void copy() {
        copy(() -> {});
    }

    private void copy(Runnable then) {
        if (!canCopy()) {
            return;
        }
        var document = document();
        String layer = model.selected().get();
        model.aside().work(() -> piece(document, layer), piece -> {
            own = piece;
            board.put(piece.picture());
            then.run();
        });
    }

    /** Copies; takes it away once the copy is there, so that nothing is lost where that fails. */
    void cut() {
        String layer = model.selected().get();
        copy(() -> {
            var document = model.committed().get();
            if (layer != null && document != null && document.layer(layer).isPresent()) {
                model.commit(
                        ActiveSelection.of(document).isPresent()
                                ? new Lay(layer, false, new Lay.Clear(), null)
                                : new Change.Remove(layer, Stack.companions(document, layer)));
            }
        });
    }

    private static Piece piece(Document document, @Nullable String id) {
        var selection = ActiveSelection.of(document).orElse(null);
        var found = id == null ? null : document.layer(id).orElse(null);
        if (selection == null && found instanceof PictureLayer layer) {
            return new Piece(layer.picture(), layer.placement(), layer.info().name());
        }
        var upright = document.withGeometry(Geometry.IDENTITY);
        var drawn = new Renderer()
                .render(
                        found == null
                                ? upright
                                : upright.withLayers(List.of(found.withInfo(
                                        found.info().withVisible(true).withClipped(false)))));
        int[] pixels = drawn.argb().clone();
        if (selection != null) {
            byte[] coverage = selection.mask().coverage();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = faded(pixels[i], coverage[i] & 255);
            }
        }
        var kept = Picture.ofArgb(drawn.width(), drawn.height(), pixels);
        var bounds = solid(kept);
        String title = found == null ? TEXTS.get("layer.pasted") : found.info().name();
        return new Piece(cut(kept, bounds), Placement.at(bounds.x, bounds.y), title);
    }

    private static int faded(int argb, int cover) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            result |= ((argb >>> shift & 255) * cover + 127) / 255 << shift;
        }
        return result;
    }

    boolean canPaste() {
        return model.committed().get() != null;
    }

    /** Pastes what was copied last, here or elsewhere. */
    void paste() {
        var there = board.get();
        var mine = own;
        if (there == null) {
            pasteOwn(mine);
            return;
        }
        model.aside()
                .underway(
                        "fth-clipboard",
                        TEXTS.get("paste.coming"),
                        steps -> foreign(there.picture(steps), mine),
                        picture -> picture.ifPresentOrElse(
                                found -> insert(found, TEXTS.get("layer.pasted")), () -> pasteOwn(mine)));
    }

    /** What lies on the clipboard, unless it is what was copied here, of which more is known. */
    private static Optional<Picture> foreign(Picture there, @Nullable Piece mine) {
        return mine != null && there.samePixels(mine.picture()) ? Optional.empty() : Optional.of(there);
    }

    private void pasteOwn(@Nullable Piece mine) {
        if (mine != null && canPaste()) {
            insert(mine.picture(), mine.title(), mine.placement());
        }
    }

    /** Puts a picture in the middle, made smaller where it would not fit. */
    void insert(Picture picture, String title) {
        if (!canPaste()) {
            return;
        }
        var document = document();
        var middle = Page.toDocument(document, document.outputWidth() / 2.0, document.outputHeight() / 2.0);
        double room = Math.min(document.width() * FIT / picture.width(), document.height() * FIT / picture.height());
        double scale = Math.min(1, room);
        insert(
                picture,
                title,
                new Placement(
                        Math.rint(middle.getX() - picture.width() / 2.0),
                        Math.rint(middle.getY() - picture.height() / 2.0),
                        scale,
                        scale,
                        0));
    }

    private void insert(Picture picture, String title, Placement placement) {
        String id = Stack.fresh(document(), "pasted");
        model.commit(new Insert(id, title, model.selected().get(), picture, placement));
        model.selected().set(id);
    }

    /** A part of a picture. */
    static Picture cut(Picture picture, Rectangle part) {
        int[] pixels = new int[part.width * part.height];
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(
                    picture.argb(), (part.y + y) * picture.width() + part.x, pixels, y * part.width, part.width);
        }
        return Picture.ofArgb(part.width, part.height, pixels);
    }

    /** The smallest part around all that is not empty; one pixel where everything is. */
    static Rectangle solid(Picture picture) {
        int width = picture.width();
        int[] argb = picture.argb();
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                if (argb[y * width + x] >>> 24 != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = top < 0 ? y : top;
                    bottom = y;
                }
            }
        }
        return right < 0 ? new Rectangle(1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
