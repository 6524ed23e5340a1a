package app.atelier.imaging.documents;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.thumbnails.Thumbnails;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * OpenRaster files ({@code .ora}, specification 0.0.6), which Krita and GIMP open. Groups, opacity, visibility, places
 * and the blend modes that both sides know are kept; masks, filters, scale and rotation are drawn into the layer's
 * pixels. Adjustment layers have no counterpart: a document that shows one is written with what lies below it in its
 * group drawn together, and the same look. Pictures of 16 bits and of Display P3 are written as such; floats become 16
 * bits. Others blend encoded values: a document in linear light is opened by them with its layers right one by one, and
 * somewhat darker where they are translucent. Text, shapes and SVG pictures are pixels to others; a file of ours beside
 * them keeps them as they are, and an attribute of the layer ({@code atelier:layer}) names it.
 */
public final class OpenRaster {
    private static final int THUMBNAIL = 256;

    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();
    private final Renderer renderer = new Renderer();

    /** Writes a document, safely as {@link DocumentStore#save}. The geometry is not written: it is applied. */
    public void save(Document document, Path file) throws IOException {
        PictureWriter.replace(file, encode(document));
    }

    /** The bytes of a file. */
    public byte[] encode(Document document) throws IOException {
        Document page =
                document.geometry().equals(Geometry.IDENTITY) ? document : Document.of(renderer.render(document));
        Map<String, Picture> pictures = new LinkedHashMap<>();
        Map<String, PlacedLayer> vectors = new LinkedHashMap<>();
        String stack = stack(page, pictures, vectors);
        Picture merged = renderer.render(page);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out)) {
            archive.put("mimetype", "image/openraster".getBytes(StandardCharsets.US_ASCII));
            archive.put("stack.xml", stack.getBytes(StandardCharsets.UTF_8));
            Map<String, Picture> masks = new LinkedHashMap<>();
            for (Map.Entry<String, Picture> entry : pictures.entrySet()) {
                byte[] png = png(entry.getValue());
                archive.put(entry.getKey(), png);
                PlacedLayer vector = vectors.get(entry.getKey());
                if (vector != null) {
                    // Such a layer is drawn on the whole page, from 0, 0.
                    byte[] description = OpenRasterVectors.write(vector, 0, 0, png, masks);
                    archive.put(OpenRasterVectors.name(entry.getKey()), description);
                }
            }
            for (Map.Entry<String, Picture> entry : masks.entrySet()) {
                archive.put(entry.getKey(), png(entry.getValue()));
            }
            archive.put("mergedimage.png", png(merged));
            archive.put("Thumbnails/thumbnail.png", png(Thumbnails.scale(merged, THUMBNAIL)));
        }
        return out.toByteArray();
    }

    private byte[] png(Picture picture) throws IOException {
        Depth depth = picture.depth() == Depth.U8 ? Depth.U8 : Depth.U16;
        Picture encoded = picture.convertedTo(picture.space().asEncoded(), depth);
        return writer.encode(encoded, PictureMetadata.NONE, ExportSettings.PNG.withPngEffort(2));
    }

    private String stack(Document document, Map<String, Picture> pictures, Map<String, PlacedLayer> vectors) {
        try {
            StringWriter out = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("image");
            xml.writeNamespace(OpenRasterVectors.PREFIX, OpenRasterVectors.NAMESPACE);
            xml.writeAttribute("version", "0.0.6");
            xml.writeAttribute("w", Integer.toString(document.width()));
            xml.writeAttribute("h", Integer.toString(document.height()));
            xml.writeStartElement("stack");
            layers(flattened(document.layers(), document), document, xml, pictures, vectors);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without adjustment layers: each is drawn together with what lies below it in its group. */
    private List<Layer> flattened(List<Layer> outer, Document document) {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : outer) {
            // What the adjustment of such a group works on lies outside of it.
            boolean opens =
                    layer instanceof GroupLayer group && group.passesThrough() && adjusts(group) && plain(group.info());
            layers.addAll(opens ? ((GroupLayer) layer).layers() : List.of(layer));
        }
        int last = -1;
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            boolean drawn = layer.info().visible() && layer.info().opacity() > 0;
            if (layer instanceof AdjustmentLayer && drawn || layer.info().clipped() && drawn) {
                last = i;
            }
        }
        List<Layer> result = new ArrayList<>();
        if (last >= 0) {
            Picture below = renderer.render(document.withLayers(layers.subList(0, last + 1)));
            Layer top = layers.get(last);
            result.add(new PictureLayer(
                    LayerInfo.named(top.id(), layers.getFirst().info().name()), below, Placement.IDENTITY));
        }
        for (Layer layer : layers.subList(last + 1, layers.size())) {
            if (!(layer instanceof AdjustmentLayer)) {
                result.add(layer);
            }
        }
        return result;
    }

    private static boolean plain(LayerInfo info) {
        return info.visible() && info.opacity() == 1 && info.mask() == null;
    }

    private static boolean adjusts(GroupLayer group) {
        return group.layers().stream().anyMatch(layer -> layer instanceof AdjustmentLayer);
    }

    /** OpenRaster lists the top layer first. */
    private void layers(
            List<Layer> layers,
            Document document,
            XMLStreamWriter xml,
            Map<String, Picture> pictures,
            Map<String, PlacedLayer> vectors)
            throws XMLStreamException {
        for (Layer layer : layers.reversed()) {
            boolean plainGroup = layer instanceof GroupLayer
                    && layer.info().mask() == null
                    && layer.info().filters().isEmpty();
            if (plainGroup) {
                GroupLayer group = (GroupLayer) layer;
                xml.writeStartElement("stack");
                attributes(layer.info(), xml);
                xml.writeAttribute("isolation", group.isolated() ? "isolate" : "auto");
                layers(flattened(group.layers(), document), document, xml, pictures, vectors);
                xml.writeEndElement();
                continue;
            }
            PictureLayer drawn = onGrid(layer, document);
            String name = "data/" + pictures.size() + ".png";
            pictures.put(name, drawn.picture());
            xml.writeStartElement("layer");
            attributes(layer.info(), xml);
            xml.writeAttribute("src", name);
            xml.writeAttribute("x", Integer.toString((int) drawn.placement().x()));
            xml.writeAttribute("y", Integer.toString((int) drawn.placement().y()));
            if (layer instanceof PlacedLayer placed && OpenRasterVectors.describes(placed)) {
                vectors.put(name, placed);
                xml.writeAttribute(
                        OpenRasterVectors.PREFIX,
                        OpenRasterVectors.NAMESPACE,
                        OpenRasterVectors.ATTRIBUTE,
                        OpenRasterVectors.name(name));
            }
            xml.writeEndElement();
        }
    }

    private PictureLayer onGrid(Layer layer, Document document) {
        LayerInfo info = layer.info();
        if (layer instanceof PictureLayer picture
                && picture.placement().onGrid()
                && info.mask() == null
                && info.filters().isEmpty()) {
            return picture;
        }
        LayerInfo alone =
                LayerInfo.named(layer.id(), info.name()).withMask(info.mask()).withFilters(info.filters());
        Picture drawn = renderer.render(document.withLayers(List.of(layer.withInfo(alone))));
        return new PictureLayer(info, drawn, Placement.IDENTITY);
    }

    private static void attributes(LayerInfo info, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("name", info.name());
        xml.writeAttribute("opacity", Float.toString(info.opacity()));
        xml.writeAttribute("visibility", info.visible() ? "visible" : "hidden");
        xml.writeAttribute("composite-op", operator(info.blendMode()));
    }

    private static String operator(BlendMode mode) {
        return switch (mode) {
            case NORMAL -> "svg:src-over";
            case ADD -> "svg:plus";
            // Names of Krita, beyond the specification.
            case SUBTRACT -> "krita:subtract";
            case DIVIDE -> "krita:divide";
            case EXCLUSION -> "krita:exclusion";
            default -> "svg:" + mode.id();
        };
    }

    /** The mode of an operator; where it is somebody else's the specification asks for source over. */
    static Optional<BlendMode> mode(String operator) {
        return Arrays.stream(BlendMode.values())
                .filter(mode -> operator(mode).equals(operator))
                .findFirst();
    }

    /**
     * Reads a file; what could not be taken over is not told.
     *
     * @throws UnreadableDocumentException with one plain sentence
     */
    public Document load(Path file) throws IOException {
        return open(file).document();
    }

    /** As {@link #load}, and says what could not be taken over. */
    public OpenedDocument open(Path file) throws IOException {
        try (Archive.Reading archive = Archive.Reading.of(file)) {
            return new OpenRasterReader(archive, reader).read();
        }
    }

    /** As {@link #load}, from the bytes of a file. */
    public Document decode(byte[] file) throws UnreadableDocumentException {
        return open(file).document();
    }

    /** As {@link #open(Path)}, from the bytes of a file. */
    public OpenedDocument open(byte[] file) throws UnreadableDocumentException {
        return new OpenRasterReader(Archive.Reading.of(file), reader).read();
    }
}
