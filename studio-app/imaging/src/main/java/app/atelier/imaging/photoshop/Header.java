package app.atelier.imaging.photoshop;

import static app.atelier.imaging.photoshop.PhotoshopWords.WORDS;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.UnreadablePictureException;
import java.util.Set;

/**
 * The first 26 bytes of a file.
 *
 * @param large whether it is a {@code .psb}
 * @param channels of the flattened picture
 * @param bytes of a value, 1 or 2
 */
record Header(boolean large, int channels, int width, int height, int bytes, boolean grey) {
    private static final Set<Integer> NAMED_MODES = Set.of(0, 2, 4, 7, 8, 9);
    private static final int GREY = 1;
    private static final int RGB = 3;

    static Header read(Cursor in) throws UnreadablePictureException {
        if (!Photoshop.is(in.file())) {
            throw new UnreadablePictureException(WORDS.get("file.none"));
        }
        in.skip(4);
        int version = in.u16();
        if (version != 1 && version != 2) {
            throw new UnreadablePictureException(WORDS.get("file.version", version));
        }
        in.skip(6);
        int channels = in.u16();
        int height = in.i32();
        int width = in.i32();
        int depth = in.u16();
        int mode = in.u16();
        if (mode != GREY && mode != RGB) {
            String name = WORDS.get(NAMED_MODES.contains(mode) ? "mode." + mode : "mode.other");
            throw new UnreadablePictureException(WORDS.get("file.mode", name));
        }
        if (depth != 8 && depth != 16) {
            throw new UnreadablePictureException(WORDS.get("file.depth", depth));
        }
        try {
            Picture.requireSize(width, height);
        } catch (IllegalArgumentException e) {
            throw new UnreadablePictureException(e.getMessage(), e);
        }
        if (channels < (mode == RGB ? 3 : 1) || channels > 56) {
            throw PhotoshopWords.damaged("damaged.sizes");
        }
        return new Header(version == 2, channels, width, height, depth / 8, mode == GREY);
    }

    /** How many channels hold colours. */
    int colours() {
        return grey ? 1 : 3;
    }
}
