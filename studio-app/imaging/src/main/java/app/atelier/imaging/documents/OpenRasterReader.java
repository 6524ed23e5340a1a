package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Primaries;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Dimension;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one OpenRaster file. */
final class OpenRasterReader {
    private static final String MISSING = "missing";

    private final Archive.Reading entries;
    private final PictureReader pictures;
    private final List<String> notes = new ArrayList<>();
    private final Set<String> unknownOperators = new TreeSet<>();
    private final Map<String, Picture> known = new HashMap<>();
    private final PictureParts parts;
    private int count;
    private int width;
    private int height;

    private Depth deepest = Depth.U8;
    private ColourSpace widest = ColourSpace.SRGB;

    OpenRasterReader(Archive.Reading entries, PictureReader pictures) {
        this.entries = entries;
        this.pictures = pictures;
        this.parts = new PictureParts(entries::content, pictures, notes);
    }

    OpenedDocument read() throws UnreadableDocumentException {
        byte[] stack = entries.content(OpenRaster.STACK);
        if (stack == null) {
            throw new UnreadableDocumentException(WORDS.get("openraster.none"));
        }
        try {
            OpenedDocument ours = OpenRasterDescription.read(entries, pictures);
            if (ours != null) {
                return ours;
            }
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            Document document = document(
                    factory.createXMLStreamReader(new StringReader(new String(stack, StandardCharsets.UTF_8))));
            for (String operator : unknownOperators) {
                notes.add(WORDS.get("openraster.operator", operator));
            }
            return new OpenedDocument(document, notes);
        } catch (XMLStreamException | NoSuchElementException e) {
            throw new UnreadableDocumentException(WORDS.get("openraster.list"), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(WORDS.get("openraster.damaged", e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocumentException(WORDS.get("archive.memory"), e);
        }
    }

    private Document document(XMLStreamReader xml) throws XMLStreamException, UnreadableDocumentException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // To the root.
        }
        width = number(xml, "w");
        height = number(xml, "h");
        Picture.requireSize(width, height);
        while (xml.next() != XMLStreamConstants.START_ELEMENT
                || !xml.getLocalName().equals("stack")) {
            // To the outermost stack.
        }
        List<Layer> layers = children(xml, 0);
        // The file says of no format to work in: one that holds all that its pictures hold.
        return new Document(width, height, layers, Geometry.IDENTITY, new PixelFormat(deepest, widest));
    }

    private List<Layer> children(XMLStreamReader xml, int depth)
            throws XMLStreamException, UnreadableDocumentException {
        if (depth > Document.MAX_DEPTH) {
            throw new UnreadableDocumentException(WORDS.get("archive.deep", Document.MAX_DEPTH));
        }
        List<Layer> layers = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("stack")) {
                return layers.reversed();
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("stack")) {
                LayerInfo info = info(xml);
                // The specification isolates what is translucent or blended, even if it is not told to.
                boolean isolated = "isolate".equals(xml.getAttributeValue(null, "isolation"))
                        || info.opacity() < 1
                        || info.blendMode() != BlendMode.NORMAL;
                layers.add(new GroupLayer(info, children(xml, depth + 1), isolated));
            } else if (xml.getLocalName().equals("layer")) {
                layers.add(layer(xml));
            }
        }
    }

    private Layer layer(XMLStreamReader xml) throws UnreadableDocumentException {
        LayerInfo info = info(xml);
        Placement place = Placement.at(number(xml, "x"), number(xml, "y"));
        String source = xml.getAttributeValue(null, "src");
        PlacedLayer vector = vector(xml, info, source);
        if (vector != null) {
            return vector;
        }
        Picture picture = picture(source, info.name());
        return picture != null
                ? new PictureLayer(info, picture, place)
                : new PictureLayer(info.withNote(MISSING, String.valueOf(source)), Picture.transparent(1, 1), place);
    }

    /** The layer that was drawn to the pixels, where they are still the same. */
    private @Nullable PlacedLayer vector(XMLStreamReader xml, LayerInfo info, @Nullable String source)
            throws UnreadableDocumentException {
        String name = xml.getAttributeValue(OpenRasterVectors.NAMESPACE, OpenRasterVectors.ATTRIBUTE);
        byte[] description = name == null ? null : entries.content(name);
        byte[] png = source == null ? null : entries.content(source);
        return description == null || png == null
                ? null
                : OpenRasterVectors.read(
                        description,
                        png,
                        info,
                        number(xml, "x"),
                        number(xml, "y"),
                        entries,
                        new Dimension(width, height));
    }

    private @Nullable Picture picture(@Nullable String source, String layer) throws UnreadableDocumentException {
        if (source == null) {
            notes.add(WORDS.get("archive.missing-picture", layer));
            return null;
        }
        Picture picture = known.get(source);
        if (picture == null) {
            picture = parts.decode(source, layer, "picture");
            if (picture != null) {
                deepest = picture.depth().compareTo(deepest) > 0 ? picture.depth() : deepest;
                widest = picture.space().primaries() == Primaries.P3 ? ColourSpace.DISPLAY_P3 : widest;
                known.put(source, picture);
            }
        }
        return picture;
    }

    private LayerInfo info(XMLStreamReader xml) throws UnreadableDocumentException {
        if (++count > ArchiveReader.MAX_LAYERS) {
            throw new UnreadableDocumentException(WORDS.get("archive.large"));
        }
        String name = xml.getAttributeValue(null, "name");
        String opacity = xml.getAttributeValue(null, "opacity");
        return LayerInfo.named("layer-" + count, name == null ? WORDS.get("openraster.layer", count) : name)
                .withOpacity(opacity == null ? 1 : opacity(opacity))
                .withVisible(!"hidden".equals(xml.getAttributeValue(null, "visibility")))
                .withLocked("true".equals(xml.getAttributeValue(null, "edit-locked")))
                .withBlendMode(mode(xml.getAttributeValue(null, "composite-op")));
    }

    private BlendMode mode(@Nullable String operator) {
        if (operator == null) {
            return BlendMode.NORMAL;
        }
        var mode = OpenRaster.mode(operator);
        if (mode.isEmpty()) {
            unknownOperators.add(operator);
        }
        return mode.orElse(BlendMode.NORMAL);
    }

    private static float opacity(String text) {
        float value = Float.parseFloat(text);
        return Float.isNaN(value) ? 1 : Math.clamp(value, 0f, 1f);
    }

    private static int number(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? 0 : (int) Math.clamp(Math.rint(Double.parseDouble(value)), -1e6, 1e6);
    }
}
