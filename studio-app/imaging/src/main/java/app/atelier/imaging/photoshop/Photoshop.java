package app.atelier.imaging.photoshop;

import static app.atelier.imaging.photoshop.PhotoshopWords.WORDS;
import static app.atelier.imaging.photoshop.PhotoshopWords.damaged;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .psd} and {@code .psb} files of 8 and 16 bits in RGB and grey: layers, groups, masks, opacity, clipping,
 * the blend modes that both sides know, and the adjustment layers that have a counterpart; text, shapes and smart objects
 * as pixels. What else is in a file is told in notes.
 *
 * @see <a href="https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/">Adobe Photoshop File Formats
 *     Specification</a>
 */
public final class Photoshop {
    private static final int ICC_PROFILE = 1039;

    private final byte[] file;
    private final List<String> notes = new ArrayList<>();

    private Photoshop(byte[] file) {
        this.file = file;
    }

    /** Whether a file begins as these do. */
    public static boolean is(byte[] file) {
        return file.length > 4 && file[0] == '8' && file[1] == 'B' && file[2] == 'P' && file[3] == 'S';
    }

    /**
     * Reads a file.
     *
     * @throws UnreadablePictureException with one plain sentence if it is damaged, of a kind that is not read, or beyond
     *     the limits of {@link Picture#requireSize} or of memory
     */
    public static PhotoshopFile read(byte[] file) throws UnreadablePictureException {
        return read(file, ReadingWatch.NONE);
    }

    /**
     * As {@link #read(byte[])}.
     *
     * @param watch is told of each layer
     * @throws java.util.concurrent.CancellationException when it cancels
     */
    public static PhotoshopFile read(byte[] file, ReadingWatch watch) throws UnreadablePictureException {
        try {
            return new Photoshop(file).read(watch);
        } catch (ArithmeticException | NegativeArraySizeException e) {
            throw damaged("damaged.sizes");
        } catch (IllegalArgumentException e) {
            throw new UnreadablePictureException(WORDS.get("file.damaged", e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            throw new UnreadablePictureException(WORDS.get("file.memory"), e);
        }
    }

    private PhotoshopFile read(ReadingWatch watch) throws UnreadablePictureException {
        Cursor in = new Cursor(file, 0, file.length);
        Header header = Header.read(in);
        in.skip(in.u32());
        ColourSpace space = space(profile(in.part(in.u32())));
        Cursor layersAndMasks = in.part(in.length(header.large()));
        LayerSection section = LayerSection.read(layersAndMasks, header);
        PixelFormat format = new PixelFormat(header.bytes() == 1 ? Depth.U8 : Depth.U16, space);
        List<Layer> layers = section.records().isEmpty()
                ? List.of(flattened(in, header, space))
                : new LayerTree(header, space, notes).layers(section, watch);
        return new PhotoshopFile(
                new Document(header.width(), header.height(), layers, Geometry.IDENTITY, format), notes);
    }

    private static Layer flattened(Cursor in, Header header, ColourSpace space) throws UnreadablePictureException {
        int colours = header.colours();
        int count = Math.min(header.channels(), colours + 1);
        requireMemory((long) header.width() * header.height() * header.bytes() * (count + 4));
        byte[][] planes =
                new Channels(header.large(), header.bytes()).merged(in, count, header.width(), header.height());
        Picture picture = new PixelPlanes(
                        header.width(),
                        header.height(),
                        header.bytes(),
                        planes[0],
                        planes[colours == 1 ? 0 : 1],
                        planes[colours == 1 ? 0 : 2],
                        count > colours ? planes[colours] : null)
                .picture(space);
        LayerInfo info = LayerInfo.named("layer-1", WORDS.get("layer.background"));
        return new PictureLayer(info, picture, Placement.IDENTITY);
    }

    static void requireMemory(long bytes) throws UnreadablePictureException {
        if (bytes > Runtime.getRuntime().maxMemory() / 10 * 7) {
            throw new UnreadablePictureException(WORDS.get("file.memory"));
        }
    }

    private static byte @Nullable [] profile(Cursor resources) throws UnreadablePictureException {
        while (resources.left() >= 12) {
            resources.key();
            int id = resources.u16();
            resources.pascal(2);
            long length = resources.u32();
            Cursor content = resources.part(length);
            resources.skip(Math.min(resources.left(), length & 1));
            if (id == ICC_PROFILE) {
                return content.bytes(content.left());
            }
        }
        return null;
    }

    /** Display P3 by its name; grey and sRGB are as they are; of others a note says so. */
    private ColourSpace space(byte @Nullable [] profile) {
        if (profile == null) {
            return ColourSpace.SRGB;
        }
        String text = new String(profile, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("Display P3") || text.contains("P3 D65")) {
            return ColourSpace.DISPLAY_P3;
        }
        for (Map.Entry<String, Boolean> known :
                Map.of("Adobe RGB", false, "ProPhoto", false, "Rec2020", false).entrySet()) {
            if (text.contains(known.getKey())) {
                notes.add(WORDS.get("note.profile", known.getKey()));
            }
        }
        return ColourSpace.SRGB;
    }
}
