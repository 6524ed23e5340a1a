package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.selections.Selection;
import app.atelier.imaging.thumbnails.Thumbnails;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes one OpenRaster file. A list of layers that the format can show is written as it is. Of one that it cannot (there
 * are adjustments, clipped layers or a geometry) the top is a picture of its look, and the layers themselves lie below in
 * a hidden group; the same holds for a group that can only be drawn as one, such as a masked one.
 */
final class OpenRasterWriter {
    private static final int THUMBNAIL = 256;
    private static final float FULL = 1;

    private final Document document;
    private final Renderer renderer;
    private final PictureWriter writer;
    private final OpenRasterDescription description;

    /** What lies in the file beside the list, in this order; pictures are packed as soon as they are drawn. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private int count;

    /** The whole document as it is seen, once it was drawn. */
    private @Nullable Picture seen;

    OpenRasterWriter(Document document, Renderer renderer, PictureWriter writer) {
        this.document = document;
        this.renderer = renderer;
        this.writer = writer;
        this.description = new OpenRasterDescription(writer);
    }

    byte[] encode() throws IOException {
        byte[] stack = stack().getBytes(StandardCharsets.UTF_8);
        Picture merged = seen();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out)) {
            archive.put("mimetype", "image/openraster".getBytes(StandardCharsets.US_ASCII));
            archive.put(OpenRaster.STACK, stack);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.put(part.getKey(), part.getValue());
            }
            if (OpenRasterDescription.wanted(document)) {
                description.put(document, stack, parts, archive);
            }
            archive.put("mergedimage.png", png(merged));
            archive.put("Thumbnails/thumbnail.png", png(Thumbnails.scale(merged, THUMBNAIL)));
        }
        return out.toByteArray();
    }

    private String stack() throws IOException {
        try {
            StringWriter out = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("image");
            xml.writeNamespace(OpenRasterVectors.PREFIX, OpenRasterVectors.NAMESPACE);
            xml.writeAttribute("version", "0.0.6");
            xml.writeAttribute("w", Integer.toString(document.outputWidth()));
            xml.writeAttribute("h", Integer.toString(document.outputHeight()));
            xml.writeStartElement("stack");
            boolean shown = document.geometry().equals(Geometry.IDENTITY) && expressible(document.layers());
            children(document.layers(), shown, xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether others show a list of layers as it is: nothing of it works on what lies below in a way they do not know. */
    private static boolean expressible(List<Layer> layers) {
        for (Layer layer : layers) {
            LayerInfo info = layer.info();
            if (!info.visible() || info.opacity() == 0) {
                continue;
            }
            if (layer instanceof AdjustmentLayer || info.clipped()) {
                return false;
            }
            if (layer instanceof GroupLayer group
                    && group.passesThrough()
                    && !(fitting(group) && expressible(group.layers()))) {
                return false;
            }
        }
        return true;
    }

    /** The specification isolates what is translucent, and a masked group is drawn alone: plain layers look the same so. */
    private static boolean fitting(GroupLayer group) {
        boolean whole = group.info().opacity() == FULL && group.info().mask() == null;
        return whole || normal(group.layers());
    }

    private static boolean normal(List<Layer> layers) {
        return layers.stream()
                .allMatch(layer -> layer.info().blendMode() == BlendMode.NORMAL
                        && (!(layer instanceof GroupLayer group) || group.isolated() || normal(group.layers())));
    }

    /** The inside of a stack. */
    private void children(List<Layer> layers, boolean shown, XMLStreamWriter xml)
            throws XMLStreamException, IOException {
        if (shown) {
            list(layers, true, xml);
            return;
        }
        LayerInfo look = LayerInfo.named("look", WORDS.get("openraster.look"));
        picture(look, layers.equals(document.layers()) ? seen() : drawn(layers), xml);
        hidden(WORDS.get("openraster.layers"), layers, xml);
    }

    private void hidden(String name, List<Layer> layers, XMLStreamWriter xml) throws XMLStreamException, IOException {
        xml.writeStartElement("stack");
        attributes(LayerInfo.named("layers", name).withVisible(false), xml);
        xml.writeAttribute("isolation", "isolate");
        list(layers, false, xml);
        xml.writeEndElement();
    }

    /**
     * OpenRaster lists the top layer first.
     *
     * @param shown whether the list is what is seen, or kept beside a picture of its look
     */
    private void list(List<Layer> layers, boolean shown, XMLStreamWriter xml) throws XMLStreamException, IOException {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            switch (layer) {
                case GroupLayer group -> group(group, shown, xml);
                case PlacedLayer placed -> placed(placed, base(layers, i), xml);
                case AdjustmentLayer ignored -> {
                    // It has no pixels of its own.
                }
            }
        }
    }

    private void group(GroupLayer group, boolean shown, XMLStreamWriter xml) throws XMLStreamException, IOException {
        LayerInfo info = group.info();
        boolean plain = info.mask() == null && info.filters().isEmpty();
        if (shown && !plain) {
            picture(info, alone(group, info.mask()), xml);
            hidden(WORDS.get("openraster.layers-of", info.name()), group.layers(), xml);
            return;
        }
        xml.writeStartElement("stack");
        attributes(info, xml);
        xml.writeAttribute("isolation", group.isolated() ? "isolate" : "auto");
        if (shown) {
            children(group.layers(), group.passesThrough() || expressible(group.layers()), xml);
        } else {
            list(group.layers(), false, xml);
        }
        xml.writeEndElement();
    }

    /** What a layer is clipped to, or none. */
    private static LayerInfo base(List<Layer> layers, int at) {
        int base = at;
        while (base > 0 && layers.get(base).info().clipped()) {
            base--;
        }
        return layers.get(base).info();
    }

    private void placed(PlacedLayer layer, LayerInfo base, XMLStreamWriter xml) throws XMLStreamException, IOException {
        LayerInfo info = layer.info();
        boolean upright = document.geometry().equals(Geometry.IDENTITY);
        boolean clipped = !base.id().equals(layer.id());
        if (layer instanceof PictureLayer picture
                && upright
                && !clipped
                && picture.placement().onGrid()
                && info.mask() == null
                && info.filters().isEmpty()) {
            description.known(picture.picture(), begin(info, png(picture.picture()), picture.placement(), xml));
            xml.writeEndElement();
            return;
        }
        Picture drawn = alone(layer, clipped ? within(base.id(), info.mask()) : info.mask());
        if (!upright || clipped || layer instanceof PictureLayer) {
            picture(info, drawn, xml);
            return;
        }
        Piece piece = piece(drawn);
        String name = begin(info, piece.png(), piece.place(), xml);
        xml.writeAttribute(
                OpenRasterVectors.PREFIX,
                OpenRasterVectors.NAMESPACE,
                OpenRasterVectors.ATTRIBUTE,
                OpenRasterVectors.name(name));
        Map<String, Picture> masks = new LinkedHashMap<>();
        byte[] words = OpenRasterVectors.write(layer, name, piece.x(), piece.y(), piece.png(), masks);
        parts.put(OpenRasterVectors.name(name), words);
        for (Map.Entry<String, Picture> mask : masks.entrySet()) {
            parts.put(mask.getKey(), png(mask.getValue()));
        }
        xml.writeEndElement();
    }

    /** A mask cut to where another layer, to which this one is clipped, has colour. */
    private Mask within(String base, @Nullable Mask mask) {
        Selection shape = Selection.ofLayer(document, base, renderer);
        return mask == null ? shape.mask() : shape.common(new Selection(mask)).mask();
    }

    /** A layer without what the list says of it. */
    private Picture alone(Layer layer, @Nullable Mask mask) {
        LayerInfo info = layer.info();
        LayerInfo bare = LayerInfo.named(layer.id(), info.name()).withMask(mask).withFilters(info.filters());
        return drawn(List.of(layer.withInfo(bare)));
    }

    private Picture seen() {
        Picture known = seen;
        if (known == null) {
            known = renderer.render(document);
            seen = known;
        }
        return known;
    }

    private Picture drawn(List<Layer> layers) {
        return renderer.render(document.withLayers(layers));
    }

    /** A layer of pixels that were drawn on the whole page. */
    private void picture(LayerInfo info, Picture drawn, XMLStreamWriter xml) throws XMLStreamException, IOException {
        Piece piece = piece(drawn);
        begin(info, piece.png(), piece.place(), xml);
        xml.writeEndElement();
    }

    /** What is to be seen on a page. */
    private record Piece(byte[] png, int x, int y) {
        Placement place() {
            return Placement.at(x, y);
        }
    }

    /** Empty pages around small things would be most of a file's pixels. */
    private Piece piece(Picture page) throws IOException {
        Picture encoded = encoded(page);
        Rectangle part = Content.of(encoded);
        return new Piece(packed(encoded.part(part)), part.x, part.y);
    }

    /** Begins a layer; gives the name of its picture. */
    private String begin(LayerInfo info, byte[] png, Placement place, XMLStreamWriter xml) throws XMLStreamException {
        String name = "data/" + count++ + ".png";
        parts.put(name, png);
        xml.writeStartElement("layer");
        attributes(info, xml);
        xml.writeAttribute("src", name);
        xml.writeAttribute("x", Integer.toString((int) place.x()));
        xml.writeAttribute("y", Integer.toString((int) place.y()));
        return name;
    }

    private static void attributes(LayerInfo info, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("name", info.name());
        xml.writeAttribute("opacity", Float.toString(info.opacity()));
        xml.writeAttribute("visibility", info.visible() ? "visible" : "hidden");
        xml.writeAttribute("composite-op", OpenRaster.operator(info.blendMode()));
    }

    private byte[] png(Picture picture) throws IOException {
        return packed(encoded(picture));
    }

    private static Picture encoded(Picture picture) {
        Depth depth = picture.depth() == Depth.U8 ? Depth.U8 : Depth.U16;
        return picture.convertedTo(picture.space().asEncoded(), depth);
    }

    private byte[] packed(Picture encoded) throws IOException {
        return writer.encode(encoded, PictureMetadata.NONE, ExportSettings.PNG.withPngEffort(2));
    }
}
