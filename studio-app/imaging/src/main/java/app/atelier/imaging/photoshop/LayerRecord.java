package app.atelier.imaging.photoshop;

import app.atelier.imaging.codecs.UnreadablePictureException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file says of one layer, as it stands there. */
final class LayerRecord {
    /** Blocks whose length has 64 bits in large files. */
    private static final Set<String> LONG = Set.of(
            "LMsk", "Lr16", "Lr32", "Layr", "Mt16", "Mt32", "Mtrn", "Alph", "FMsk", "lnk2", "FEid", "FXid", "PxSD");

    final Box box;
    final List<Channel> channels = new ArrayList<>();
    final String blendKey;
    final int opacity;
    final boolean clipped;
    final boolean hidden;
    final @Nullable MaskRecord mask;
    final String shortName;
    final Map<String, Cursor> blocks;

    /** Pixels of the canvas; the right and lower edges lie outside. */
    record Box(int left, int top, int right, int bottom) {
        static Box read(Cursor in) throws UnreadablePictureException {
            int top = in.i32();
            int left = in.i32();
            int bottom = in.i32();
            return new Box(left, top, in.i32(), bottom);
        }

        long width() {
            return (long) right - left;
        }

        long height() {
            return (long) bottom - top;
        }

        boolean empty() {
            return width() <= 0 || height() <= 0;
        }
    }

    /** @param id 0, 1, 2: red, green, blue or grey; −1: alpha; −2: mask; −3: mask beside a vector mask */
    record Channel(int id, long length) {}

    /** @param outside what it is outside its box, 0 to 255 */
    record MaskRecord(Box box, int outside, boolean disabled) {}

    LayerRecord(Cursor in, boolean large) throws UnreadablePictureException {
        box = Box.read(in);
        int count = in.u16();
        for (int i = 0; i < count; i++) {
            channels.add(new Channel(in.i16(), in.length(large)));
        }
        in.key();
        blendKey = in.key();
        opacity = in.u8();
        clipped = in.u8() != 0;
        hidden = (in.u8() & 2) != 0;
        in.u8();
        Cursor extra = in.part(in.u32());
        mask = mask(extra.part(extra.u32()));
        extra.skip(extra.u32());
        shortName = extra.pascal(4);
        blocks = blocks(extra, large, 2);
    }

    private static @Nullable MaskRecord mask(Cursor in) throws UnreadablePictureException {
        if (in.left() < 18) {
            return null;
        }
        Box box = Box.read(in);
        int outside = in.u8();
        return new MaskRecord(box, outside, (in.u8() & 2) != 0);
    }

    /** Blocks by their keys, the first of each; what is damaged ends the list. */
    static Map<String, Cursor> blocks(Cursor in, boolean large, int padding) throws UnreadablePictureException {
        Map<String, Cursor> blocks = new LinkedHashMap<>();
        while (in.left() >= 12) {
            String signature = in.key();
            if (!signature.equals("8BIM") && !signature.equals("8B64")) {
                return blocks;
            }
            String key = in.key();
            long length = in.length(large && LONG.contains(key));
            blocks.putIfAbsent(key, in.part(length));
            in.skip(Math.min(in.left(), Math.floorMod(-length, padding)));
        }
        return blocks;
    }

    String name(String otherwise) {
        Cursor unicode = blocks.get("luni");
        try {
            String name = unicode == null ? shortName : unicode.unicode();
            return name.isBlank() ? otherwise : name;
        } catch (UnreadablePictureException e) {
            return shortName.isBlank() ? otherwise : shortName;
        }
    }

    /** 1 and 2 for a group, 3 for where its layers begin, 0 for layers. */
    int section() throws UnreadablePictureException {
        Cursor block = section(blocks);
        return block == null || block.left() < 4 ? 0 : copy(block).i32();
    }

    /** How a group meets what lies below. */
    String sectionBlendKey() throws UnreadablePictureException {
        Cursor block = section(blocks);
        if (block == null || block.left() < 12) {
            return blendKey;
        }
        Cursor in = copy(block);
        in.skip(8);
        return in.key();
    }

    private static @Nullable Cursor section(Map<String, Cursor> blocks) {
        Cursor block = blocks.get("lsct");
        return block == null ? blocks.get("lsdk") : block;
    }

    static Cursor copy(Cursor in) {
        return new Cursor(in.file(), in.position(), in.position() + in.left());
    }
}
