package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A layered, non-destructive composition; immutable, every change gives another document that shares the rest.
 *
 * @param width pixels of the canvas that layers lie on
 * @param height pixels of the canvas that layers lie on
 * @param layers bottom first; ids are unique through all groups
 * @param geometry how the canvas is turned, cropped and resized in the end
 * @param format depth and colour space that it is composed in and exported from; in a linear space layers are blended in
 *     linear light
 * @param selections what is selected now, and selections saved by name
 */
public record Document(
        int width, int height, List<Layer> layers, Geometry geometry, PixelFormat format, Selections selections) {
    /** Groups may lie in groups so deep. */
    public static final int MAX_DEPTH = 64;

    public Document {
        Picture.requireSize(width, height);
        layers = List.copyOf(layers);
        requireFitting(layers, width, height, new HashSet<>(), 0);
        selections.requireFitting(width, height);
        Pages.requireFitting(geometry, width, height);
    }

    /** As the full constructor, with nothing selected. */
    public Document(int width, int height, List<Layer> layers, Geometry geometry, PixelFormat format) {
        this(width, height, layers, geometry, format, Selections.NONE);
    }

    /** A document in 8-bit sRGB, with nothing selected. */
    public Document(int width, int height, List<Layer> layers, Geometry geometry) {
        this(width, height, layers, geometry, PixelFormat.SRGB8);
    }

    /** A document of one layer, {@code background}, in the picture's format. */
    public static Document of(Picture picture) {
        Layer background = new PictureLayer(LayerInfo.named("background", "Background"), picture, Placement.IDENTITY);
        return new Document(
                picture.width(), picture.height(), List.of(background), Geometry.IDENTITY, picture.format());
    }

    /** An empty document. */
    public static Document empty(int width, int height) {
        return new Document(width, height, List.of(), Geometry.IDENTITY);
    }

    /** Width of what is exported. */
    public int outputWidth() {
        Resize resize = geometry.resize();
        return resize == null ? frameWidth() : resize.widthOf(frameWidth(), frameHeight());
    }

    /** Height of what is exported. */
    public int outputHeight() {
        Resize resize = geometry.resize();
        return resize == null ? frameHeight() : resize.heightOf(frameWidth(), frameHeight());
    }

    /** Width of what is seen before it is resized: of the canvas, the crop or the page. */
    public int frameWidth() {
        return Pages.frameWidth(geometry, width, height);
    }

    /** Height of what is seen before it is resized. */
    public int frameHeight() {
        return Pages.frameHeight(geometry, width, height);
    }

    /** From document pixels to pixels of what is seen before it is resized. */
    public Homography toFrame() {
        return Pages.toFrame(geometry, width, height);
    }

    /** From document pixels to pixels of the output at full size; {@link Homography#inverse} is the way back. */
    public Homography toOutput() {
        return Homography.scale(outputWidth() / (double) frameWidth(), outputHeight() / (double) frameHeight())
                .after(toFrame());
    }

    public Document withLayers(List<Layer> value) {
        return new Document(width, height, value, geometry, format, selections);
    }

    public Document withGeometry(Geometry value) {
        return new Document(width, height, layers, value, format, selections);
    }

    /** The same layers composed in another depth or colour space; the layers' own pixels stay as they are. */
    public Document withFormat(PixelFormat value) {
        return new Document(width, height, layers, geometry, value, selections);
    }

    public Document withSelections(Selections value) {
        return new Document(width, height, layers, geometry, format, value);
    }

    /** With another part selected, or everything. */
    public Document withSelection(@Nullable Mask value) {
        return withSelections(selections.withActive(value));
    }

    /** A layer by id, at any depth. */
    public Optional<Layer> layer(String id) {
        return find(layers, id);
    }

    /** With the layer of the same id replaced, at any depth; unchanged if there is none. */
    public Document replace(Layer layer) {
        return update(layer.id(), old -> layer);
    }

    /** With one layer changed, at any depth; unchanged if there is none. */
    public Document update(String id, UnaryOperator<Layer> change) {
        return withLayers(updated(layers, id, change));
    }

    /** With a layer on top of all. */
    public Document add(Layer layer) {
        return insert(layers.size(), layer);
    }

    /** With a layer at an index among the outermost layers (0 is the bottom; clamped). */
    public Document insert(int index, Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(Math.clamp(index, 0, more.size()), layer);
        return withLayers(more);
    }

    /** With a layer just above another, in the same group; on top of all if there is no such layer. */
    public Document insertAbove(String id, Layer layer) {
        return layer(id).isEmpty() ? add(layer) : withLayers(insertedAbove(layers, id, layer));
    }

    /** Without a layer, at any depth. */
    public Document remove(String id) {
        return withLayers(removed(layers, id));
    }

    /** With an outermost layer moved to another index (0 is the bottom; clamped); unchanged if there is none. */
    public Document move(String id, int index) {
        List<Layer> rest = new ArrayList<>(layers);
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                rest.remove(layer);
                rest.add(Math.clamp(index, 0, rest.size()), layer);
                return withLayers(rest);
            }
        }
        return this;
    }

    private static Optional<Layer> find(List<Layer> layers, String id) {
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                return Optional.of(layer);
            }
            if (layer instanceof GroupLayer group) {
                Optional<Layer> inside = find(group.layers(), id);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Layer> updated(List<Layer> layers, String id, UnaryOperator<Layer> change) {
        List<Layer> result = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                result.add(change.apply(layer));
            } else if (layer instanceof GroupLayer group
                    && find(group.layers(), id).isPresent()) {
                result.add(group.withLayers(updated(group.layers(), id, change)));
            } else {
                result.add(layer);
            }
        }
        return result;
    }

    private static List<Layer> insertedAbove(List<Layer> layers, String id, Layer added) {
        List<Layer> result = new ArrayList<>(layers.size() + 1);
        for (Layer layer : layers) {
            if (layer instanceof GroupLayer group && find(group.layers(), id).isPresent()) {
                result.add(group.withLayers(insertedAbove(group.layers(), id, added)));
            } else {
                result.add(layer);
            }
            if (layer.id().equals(id)) {
                result.add(added);
            }
        }
        return result;
    }

    private static List<Layer> removed(List<Layer> layers, String id) {
        List<Layer> result = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                continue;
            }
            boolean inside = layer instanceof GroupLayer group
                    && find(group.layers(), id).isPresent();
            result.add(inside ? ((GroupLayer) layer).withLayers(removed(((GroupLayer) layer).layers(), id)) : layer);
        }
        return result;
    }

    private static void requireFitting(List<Layer> layers, int width, int height, Set<String> seen, int depth) {
        if (depth > MAX_DEPTH) {
            throw LayerWords.WORDS.refusal("document.deep", MAX_DEPTH);
        }
        for (Layer layer : layers) {
            if (!seen.add(layer.id())) {
                throw LayerWords.WORDS.refusal("document.twice", layer.id());
            }
            Mask mask = layer.info().mask() == null
                    ? layer.info().restingMask()
                    : layer.info().mask();
            if (mask != null && (mask.width() != width || mask.height() != height)) {
                throw LayerWords.WORDS.refusal(
                        "document.mask", layer.info().name(), mask.width(), mask.height(), width, height);
            }
            if (layer instanceof GroupLayer group) {
                requireFitting(group.layers(), width, height, seen, depth + 1);
            }
        }
    }
}
