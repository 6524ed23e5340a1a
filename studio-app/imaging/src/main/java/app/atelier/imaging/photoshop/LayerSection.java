package app.atelier.imaging.photoshop;

import static app.atelier.imaging.photoshop.PhotoshopWords.WORDS;

import app.atelier.imaging.codecs.UnreadablePictureException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The records of all layers, the lowest first, and where the pixels of each lie.
 *
 * @param pixels a part of the file for each channel of each record
 */
record LayerSection(List<LayerRecord> records, List<List<Cursor>> pixels) {
    private static final int MAX_LAYERS = 8000;

    static LayerSection read(Cursor in, Header header) throws UnreadablePictureException {
        if (in.left() < (header.large() ? 8 : 4)) {
            return new LayerSection(List.of(), List.of());
        }
        long length = in.length(header.large());
        if (length > 0) {
            return records(in.part(length), header);
        }
        // Files of 16 bits keep their layers in a block behind the global mask.
        if (in.left() >= 4) {
            in.skip(in.u32());
        }
        Map<String, Cursor> blocks = LayerRecord.blocks(in, header.large(), 4);
        Cursor deep = blocks.get("Lr16");
        Cursor layers = deep == null ? blocks.get("Layr") : deep;
        return layers == null ? new LayerSection(List.of(), List.of()) : records(layers, header);
    }

    private static LayerSection records(Cursor in, Header header) throws UnreadablePictureException {
        // Negative where the flattened picture has an alpha channel.
        int count = Math.abs(in.i16());
        if (count > MAX_LAYERS) {
            throw new UnreadablePictureException(WORDS.get("file.layers", MAX_LAYERS));
        }
        List<LayerRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(new LayerRecord(in, header.large()));
        }
        List<List<Cursor>> pixels = new ArrayList<>();
        for (LayerRecord record : records) {
            List<Cursor> parts = new ArrayList<>();
            for (LayerRecord.Channel channel : record.channels) {
                parts.add(in.part(channel.length()));
            }
            pixels.add(parts);
        }
        return new LayerSection(records, pixels);
    }
}
