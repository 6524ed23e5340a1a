package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.colour.ColourSpace;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Of which tiles a stored picture or mask is made.
 *
 * @param bytesPerPixel 1 for masks, 4, 8 or 16 for pictures of 8 bits, 16 bits or floats
 * @param space the colour space's id, empty for masks
 * @param opaque whether every pixel covers fully; false where that is not known
 * @param newer whether the list is of the newer kind, which knows that
 * @param base the name of a picture of the base that tiles of {@link #SHARED} are those of, or empty
 * @param half the name of the same picture at half the size, or empty
 * @param digests of the tiles, row by row
 */
record TileList(
        int bytesPerPixel,
        String space,
        int width,
        int height,
        boolean opaque,
        boolean newer,
        String base,
        String half,
        String[] digests) {
    static final int TILE = Picture.TILE;

    /** Stands for a tile of the picture of the base. */
    static final String SHARED = "0".repeat(2 * RecordFile.DIGEST);

    private static final int OPAQUE = 1;
    private static final int BASE = 2;
    private static final int HALF = 4;

    /** For a picture or mask, of tiles that are not yet known. */
    static TileList of(Pixels.Kind kind, boolean opaque) {
        return new TileList(
                kind.bytesPerPixel(),
                kind.space(),
                kind.width(),
                kind.height(),
                opaque,
                true,
                "",
                "",
                new String[across(kind.width()) * across(kind.height())]);
    }

    TileList with(String otherBase, String otherHalf) {
        return new TileList(bytesPerPixel, space, width, height, opaque, newer, otherBase, otherHalf, digests);
    }

    private static int across(int side) {
        return (side + TILE - 1) / TILE;
    }

    Pixels.Kind kind() {
        return new Pixels.Kind(width, height, bytesPerPixel, space);
    }

    boolean mask() {
        return space.isEmpty();
    }

    PixelFormat format() {
        Depth depth = Depth.values()[Integer.numberOfTrailingZeros(bytesPerPixel) - 2];
        return new PixelFormat(depth, ColourSpace.of(space));
    }

    int across() {
        return across(width);
    }

    Rectangle place(int tile) {
        int x = tile % across() * TILE;
        int y = tile / across() * TILE;
        return new Rectangle(x, y, Math.min(TILE, width - x), Math.min(TILE, height - y));
    }

    /** Whether a tile is the same in another list of the same kind. */
    boolean sameTile(TileList other, int tile) {
        return digests[tile].equals(other.digests[tile]) && (!digests[tile].equals(SHARED) || base.equals(other.base));
    }

    byte[] encoded() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + RecordFile.DIGEST * digests.length);
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte('Q');
            out.writeByte((opaque ? OPAQUE : 0) | (base.isEmpty() ? 0 : BASE) | (half.isEmpty() ? 0 : HALF));
            out.writeByte(bytesPerPixel);
            out.writeInt(width);
            out.writeInt(height);
            text(out, space);
            if (!base.isEmpty()) {
                text(out, base);
            }
            if (!half.isEmpty()) {
                text(out, half);
            }
            for (String digest : digests) {
                out.write(HexFormat.of().parseHex(digest));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.get() & 255];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** @throws UnreadableDocumentException if it is damaged */
    static TileList decoded(byte[] payload) throws UnreadableDocumentException {
        try {
            ByteBuffer in = ByteBuffer.wrap(payload);
            byte kind = in.get();
            if (kind != 'P' && kind != 'Q') {
                throw RecordFile.damaged();
            }
            boolean newer = kind == 'Q';
            int flags = newer ? in.get() : 0;
            int bytesPerPixel = in.get();
            int width = in.getInt();
            int height = in.getInt();
            Picture.requireSize(width, height);
            String space = text(in);
            String base = (flags & BASE) == 0 ? "" : text(in);
            String half = (flags & HALF) == 0 ? "" : text(in);
            String[] digests = new String[across(width) * across(height)];
            for (int i = 0; i < digests.length; i++) {
                byte[] digest = new byte[RecordFile.DIGEST];
                in.get(digest);
                digests[i] = HexFormat.of().formatHex(digest);
            }
            if (in.hasRemaining()) {
                throw RecordFile.damaged();
            }
            if (bytesPerPixel != 1 && bytesPerPixel != 4 && bytesPerPixel != 8 && bytesPerPixel != 16) {
                throw new UnreadableDocumentException(WORDS.get("history.kind"));
            }
            return new TileList(bytesPerPixel, space, width, height, (flags & OPAQUE) != 0, newer, base, half, digests);
        } catch (BufferUnderflowException e) {
            throw new UnreadableDocumentException(WORDS.get("history.damaged"), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(e.getMessage(), e);
        }
    }
}
