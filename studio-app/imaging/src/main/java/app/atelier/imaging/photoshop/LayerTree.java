package app.atelier.imaging.photoshop;

import static app.atelier.imaging.photoshop.PhotoshopWords.WORDS;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes layers and groups of records. */
final class LayerTree {
    private static final int ALPHA = -1;
    private static final int MASK = -2;

    private final Header header;
    private final ColourSpace space;
    private final List<String> notes;
    private final Channels channels;
    private long bytes;

    LayerTree(Header header, ColourSpace space, List<String> notes) {
        this.header = header;
        this.space = space;
        this.notes = notes;
        channels = new Channels(header.large(), header.bytes());
    }

    /** The outermost layers, the lowest first. */
    List<Layer> layers(LayerSection section, ReadingWatch watch) throws UnreadablePictureException {
        Deque<List<Layer>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        for (int i = 0; i < section.records().size(); i++) {
            watch.next(i, section.records().size());
            LayerRecord record = section.records().get(i);
            List<Cursor> pixels = section.pixels().get(i);
            switch (record.section()) {
                case 3 -> open.push(new ArrayList<>());
                case 1, 2 -> {
                    List<Layer> inside = open.size() > 1 ? open.pop() : List.of();
                    open.element().add(group(record, pixels, i + 1, inside));
                }
                default -> layer(record, pixels, i + 1).ifPresent(open.element()::add);
            }
        }
        while (open.size() > 1) {
            List<Layer> inside = open.pop();
            open.element().addAll(inside);
        }
        return open.element();
    }

    private Layer group(LayerRecord record, List<Cursor> pixels, int number, List<Layer> inside)
            throws UnreadablePictureException {
        String key = record.sectionBlendKey();
        return new GroupLayer(info(record, pixels, number, key), inside, !key.equals(BlendKeys.PASS_THROUGH));
    }

    private Optional<Layer> layer(LayerRecord record, List<Cursor> pixels, int number)
            throws UnreadablePictureException {
        LayerInfo info = info(record, pixels, number, record.blendKey);
        note(record, info.name());
        for (String key : record.blocks.keySet()) {
            String kind = AdjustmentBlocks.KINDS.get(key);
            if (kind != null) {
                return adjustment(record, key, kind, info);
            }
        }
        if (!record.box.empty()) {
            return Optional.of(picture(record, pixels, info));
        }
        for (var fill : AdjustmentBlocks.FILLS.entrySet()) {
            if (record.blocks.containsKey(fill.getKey())) {
                return fill(record, fill.getKey(), fill.getValue(), info);
            }
        }
        return Optional.of(new PictureLayer(info, Picture.transparent(1, 1), Placement.IDENTITY));
    }

    private void note(LayerRecord record, String name) {
        if (record.blocks.containsKey("lfx2") || record.blocks.containsKey("lmfx")) {
            notes.add(WORDS.get("note.effects", name));
        }
        if (record.blocks.containsKey("TySh") || record.blocks.containsKey("tySh")) {
            notes.add(WORDS.get("note.text", name));
        } else if (record.blocks.containsKey("vscg") || record.blocks.containsKey("vogk")) {
            notes.add(WORDS.get("note.shape", name));
        } else if (record.blocks.containsKey("SoLd") || record.blocks.containsKey("PlLd")) {
            notes.add(WORDS.get("note.smart", name));
        } else if (record.blocks.containsKey("vmsk") || record.blocks.containsKey("vsms")) {
            notes.add(WORDS.get("note.vector-mask", name));
        }
    }

    private LayerInfo info(LayerRecord record, List<Cursor> pixels, int number, String key)
            throws UnreadablePictureException {
        String name = record.name(WORDS.get("layer.name", number));
        Optional<BlendMode> mode = BlendKeys.mode(key);
        if (mode.isEmpty()) {
            notes.add(WORDS.get("note.blend", name, key.strip()));
        }
        return LayerInfo.named("layer-" + number, name)
                .withVisible(!record.hidden)
                .withOpacity(opacity(record, name))
                .withBlendMode(mode.orElse(BlendMode.NORMAL))
                .withClipped(record.clipped)
                .withLocked(locked(record))
                .withMask(mask(record, pixels, name))
                .withMaskResting(record.mask != null && record.mask.disabled());
    }

    private float opacity(LayerRecord record, String name) throws UnreadablePictureException {
        Cursor block = record.blocks.get("iOpa");
        int fill = block == null || block.left() == 0
                ? 255
                : LayerRecord.copy(block).u8();
        if (fill < 255) {
            notes.add(WORDS.get("note.fill-opacity", name));
        }
        return record.opacity / 255f * (fill / 255f);
    }

    /** Locked here is what cannot be painted on there. */
    private static boolean locked(LayerRecord record) throws UnreadablePictureException {
        Cursor block = record.blocks.get("lspf");
        return block != null && block.left() >= 4 && (LayerRecord.copy(block).i32() & 2) != 0;
    }

    private @Nullable Mask mask(LayerRecord record, List<Cursor> pixels, String name)
            throws UnreadablePictureException {
        LayerRecord.MaskRecord mask = record.mask;
        if (mask == null) {
            return null;
        }
        count((long) header.width() * header.height());
        byte[] coverage = new byte[header.width() * header.height()];
        Arrays.fill(coverage, (byte) mask.outside());
        LayerRecord.Box box = mask.box();
        byte[] values = box.empty() ? null : plane(record, pixels, MASK, box, name);
        if (values != null) {
            int width = (int) box.width();
            int from = Math.max(0, box.left());
            int to = Math.min(header.width(), box.right());
            for (int y = Math.max(0, box.top()); y < Math.min(header.height(), box.bottom()); y++) {
                int row = (y - box.top()) * width - box.left();
                for (int x = from; x < to; x++) {
                    coverage[y * header.width() + x] = values[(row + x) * header.bytes()];
                }
            }
        }
        return Mask.of(header.width(), header.height(), coverage);
    }

    private Optional<Layer> adjustment(LayerRecord record, String key, String kind, LayerInfo info) {
        String what = kind.isEmpty() ? key : WORDS.get(kind);
        try {
            AdjustmentBlocks.Found found = AdjustmentBlocks.read(key, LayerRecord.copy(record.blocks.get(key)));
            if (!found.adjustments().isEmpty()) {
                if (!found.same()) {
                    notes.add(WORDS.get("note.adjustment-near", info.name(), what));
                }
                return Optional.of(new AdjustmentLayer(info, found.adjustments()));
            }
        } catch (UnreadablePictureException | IllegalArgumentException e) {
            // Said below: the layer's other parts are of no use without this one.
        }
        notes.add(WORDS.get("note.adjustment", info.name(), what));
        return Optional.empty();
    }

    private Optional<Layer> fill(LayerRecord record, String key, String kind, LayerInfo info)
            throws UnreadablePictureException {
        Integer colour = key.equals("SoCo") ? colour(record.blocks.get(key)) : null;
        if (colour == null || record.blocks.containsKey("vmsk") || record.blocks.containsKey("vsms")) {
            notes.add(WORDS.get("note.fill", info.name(), WORDS.get(kind)));
            return Optional.empty();
        }
        count(4L * header.width() * header.height());
        int[] argb = new int[header.width() * header.height()];
        Arrays.fill(argb, colour);
        return Optional.of(new PictureLayer(
                info, Picture.ofArgb(header.width(), header.height(), argb, space), Placement.IDENTITY));
    }

    /** The colour of a descriptor, which names its three parts; null if it is not in RGB. */
    private static @Nullable Integer colour(Cursor block) throws UnreadablePictureException {
        String text =
                new String(block.file(), block.position(), Math.min(block.left(), 4096), StandardCharsets.ISO_8859_1);
        int argb = 0xff;
        for (String part : List.of("Rd  doub", "Grn doub", "Bl  doub")) {
            int at = text.indexOf(part);
            if (at < 0) {
                return null;
            }
            Cursor in = LayerRecord.copy(block);
            in.skip(at + part.length());
            double value = in.f64();
            argb = argb << 8 | (Double.isNaN(value) ? 0 : (int) Math.round(Math.clamp(value, 0, 255)));
        }
        return argb;
    }

    private Layer picture(LayerRecord record, List<Cursor> pixels, LayerInfo info) throws UnreadablePictureException {
        LayerRecord.Box box = record.box;
        Picture.requireSize(
                (int) Math.min(Integer.MAX_VALUE, box.width()), (int) Math.min(Integer.MAX_VALUE, box.height()));
        int width = (int) box.width();
        int height = (int) box.height();
        count((long) width * height * header.bytes() * 4);
        byte[] red = plane(record, pixels, 0, box, info.name());
        byte[] green = header.grey() ? red : plane(record, pixels, 1, box, info.name());
        byte[] blue = header.grey() ? red : plane(record, pixels, 2, box, info.name());
        byte[] alpha = plane(record, pixels, ALPHA, box, info.name());
        boolean transparent = record.channels.stream().anyMatch(channel -> channel.id() == ALPHA);
        if (red == null || green == null || blue == null || alpha == null && transparent) {
            return new PictureLayer(info.withNote("missing", "pixels"), Picture.transparent(1, 1), Placement.IDENTITY);
        }
        Picture picture = new PixelPlanes(width, height, header.bytes(), red, green, blue, alpha).picture(space);
        return new PictureLayer(info, picture, Placement.at(box.left(), box.top()));
    }

    /** One channel, or null if there is none or it cannot be read; the latter is noted. */
    private byte @Nullable [] plane(LayerRecord record, List<Cursor> pixels, int id, LayerRecord.Box box, String name)
            throws UnreadablePictureException {
        for (int i = 0; i < record.channels.size(); i++) {
            if (record.channels.get(i).id() == id) {
                Picture.requireSize((int) Math.min(Integer.MAX_VALUE, box.width()), (int)
                        Math.min(Integer.MAX_VALUE, box.height()));
                Photoshop.requireMemory(bytes + box.width() * box.height() * header.bytes() * 4);
                try {
                    return channels.read(LayerRecord.copy(pixels.get(i)), (int) box.width(), (int) box.height());
                } catch (UnreadablePictureException e) {
                    notes.add(WORDS.get("note.layer-damaged", name));
                    return null;
                }
            }
        }
        return null;
    }

    private void count(long more) throws UnreadablePictureException {
        bytes += more;
        Photoshop.requireMemory(bytes);
    }
}
