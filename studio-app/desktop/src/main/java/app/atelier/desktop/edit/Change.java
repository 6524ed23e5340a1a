package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One step of editing as data: applied again to the same document it gives the same result, so a history is a list of
 * these. Layers that are not there (any more) are passed over.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Adjust.class, name = "adjust"),
    @JsonSubTypes.Type(value = Change.Show.class, name = "layer-show"),
    @JsonSubTypes.Type(value = Change.Opacity.class, name = "layer-opacity"),
    @JsonSubTypes.Type(value = Change.Blend.class, name = "layer-blend"),
    @JsonSubTypes.Type(value = Change.Rename.class, name = "layer-name"),
    @JsonSubTypes.Type(value = Change.Lock.class, name = "layer-lock"),
    @JsonSubTypes.Type(value = Change.Remove.class, name = "layer-remove"),
    @JsonSubTypes.Type(value = Change.Duplicate.class, name = "layer-copy"),
    @JsonSubTypes.Type(value = Change.Order.class, name = "layer-order"),
    @JsonSubTypes.Type(value = Change.Place.class, name = "layer-place"),
    @JsonSubTypes.Type(value = Change.CropTo.class, name = "page-crop"),
    @JsonSubTypes.Type(value = Change.Turn.class, name = "page-turn"),
    @JsonSubTypes.Type(value = Change.Flip.class, name = "page-flip"),
    @JsonSubTypes.Type(value = Paint.class, name = "paint"),
    @JsonSubTypes.Type(value = Lay.class, name = "lay"),
    @JsonSubTypes.Type(value = Select.class, name = "select"),
    @JsonSubTypes.Type(value = Reselect.class, name = "reselect"),
    @JsonSubTypes.Type(value = Masking.class, name = "mask"),
    @JsonSubTypes.Type(value = Stacking.class, name = "stack"),
    @JsonSubTypes.Type(value = Insert.class, name = "insert"),
    @JsonSubTypes.Type(value = PaintOver.class, name = "styling"),
    @JsonSubTypes.Type(value = Add.class, name = "add"),
    @JsonSubTypes.Type(value = Carry.class, name = "layer-carry"),
    @JsonSubTypes.Type(value = Tone.class, name = "tone"),
    @JsonSubTypes.Type(value = Reframe.class, name = "reframe"),
    @JsonSubTypes.Type(value = Keep.class, name = "selection"),
    @JsonSubTypes.Type(value = LookOn.class, name = "look"),
    @JsonSubTypes.Type(value = Write.class, name = "text"),
    @JsonSubTypes.Type(value = Shape.class, name = "shape"),
    @JsonSubTypes.Type(value = Filtering.class, name = "filters")
})
public sealed interface Change
        permits Change.Adjust,
                Change.Show,
                Change.Opacity,
                Change.Blend,
                Change.Rename,
                Change.Lock,
                Change.Remove,
                Change.Duplicate,
                Change.Order,
                Change.Place,
                Change.CropTo,
                Change.Turn,
                Change.Flip,
                Step {
    /** The document after this step. */
    Document apply(Document document);

    /** Whether it only carries on what the step before began, as a key held down does; both become one step. */
    default boolean continues(Change before) {
        return false;
    }

    /**
     * The dials.
     *
     * @param layer of which they are, or null for the whole picture
     * @param dial the one that was turned, or null when all went back
     */
    record Adjust(
            @Nullable String layer, Look look, @Nullable Dial dial) implements Change {
        private static final Texts TEXTS = Texts.of(Change.class);

        @Override
        public Document apply(Document document) {
            // Only the dial that was turned: others may have been turned since this was asked for.
            var now = dial == null ? look : Look.of(document, layer).with(dial, look.get(dial));
            return now.on(document, layer, TEXTS.get("layer.adjustments"));
        }

        @Override
        public boolean continues(Change before) {
            return dial != null
                    && before instanceof Adjust other
                    && dial == other.dial()
                    && Objects.equals(layer, other.layer());
        }
    }

    /** Shows or hides a layer. */
    record Show(String layer, boolean visible) implements Change {
        @Override
        public Document apply(Document document) {
            return info(document, layer, info -> info.withVisible(visible));
        }
    }

    /** @param opacity 0 to 1 */
    record Opacity(String layer, double opacity) implements Change {
        @Override
        public Document apply(Document document) {
            return info(document, layer, info -> info.withOpacity((float) opacity));
        }

        @Override
        public boolean continues(Change before) {
            return before instanceof Opacity other && other.layer().equals(layer);
        }
    }

    /** How a layer meets what lies below. */
    record Blend(String layer, BlendMode mode) implements Change {
        @Override
        public Document apply(Document document) {
            return info(document, layer, info -> info.withBlendMode(mode));
        }
    }

    /** Gives a layer another name. */
    record Rename(String layer, String name) implements Change {
        @Override
        public Document apply(Document document) {
            return info(document, layer, info -> info.withName(name));
        }
    }

    /** Locks a layer, or unlocks it. */
    record Lock(String layer, boolean locked) implements Change {
        @Override
        public Document apply(Document document) {
            return info(document, layer, info -> info.withLocked(locked));
        }
    }

    /** @param also layers that go with it, such as its shadow */
    record Remove(String layer, List<String> also) implements Change {
        public Remove {
            also = List.copyOf(also);
        }

        @Override
        public Document apply(Document document) {
            var result = document.remove(layer).remove(Look.layer(layer));
            for (String other : also) {
                result = result.remove(other).remove(Look.layer(other));
            }
            // A figure's group without its figure is of no use.
            for (var group : Stack.around(document.layers(), layer)) {
                boolean empty = result.layer(group.id()).orElse(null) instanceof GroupLayer left
                        && left.layers().isEmpty();
                result = empty && Stack.ofFigure(group) ? result.remove(group.id()) : result;
            }
            return result;
        }
    }

    /** Puts a copy of a layer just above it. */
    record Duplicate(String layer, String copy, String name) implements Change {
        @Override
        public Document apply(Document document) {
            var original = document.layer(layer).orElse(null);
            if (original == null || document.layer(copy).isPresent()) {
                return document;
            }
            var info = original.info().withId(copy).withName(name).withLocked(false);
            String above = document.layer(Look.layer(layer)).isPresent() ? Look.layer(layer) : layer;
            return Look.of(document, layer).on(document.insertAbove(above, original.withInfo(info)), copy, "");
        }
    }

    /** @param up how many layers it rises among those of its group; negative sinks */
    record Order(String layer, int up) implements Change {
        @Override
        public Document apply(Document document) {
            return document.withLayers(Stack.moved(document.layers(), layer, up));
        }
    }

    /**
     * Moves, resizes, turns or mirrors a layer together with what belongs to it. Masks that are linked move along, those of
     * a group and of what is in it too.
     *
     * @param layer what is moved: a layer, or a group of which all layers move alike
     * @param placements where each of them lies then, by id
     */
    record Place(String layer, Map<String, Placement> placements) implements Change {
        public Place {
            placements = java.util.Collections.unmodifiableMap(new TreeMap<>(placements));
        }

        @Override
        public Document apply(Document document) {
            var result = group(document)
                    .flatMap(group -> motion(document).map(motion -> document.replace(withMasksMoved(group, motion))))
                    .orElse(document);
            for (var entry : placements.entrySet()) {
                result = result.update(
                        entry.getKey(),
                        old -> old instanceof PlacedLayer placed ? placed.movedTo(entry.getValue()) : old);
            }
            return result;
        }

        /** The group that moves as a whole, if one does; with its figure a figure's group moves. */
        private Optional<GroupLayer> group(Document document) {
            return document.layer(layer).orElse(null) instanceof GroupLayer group
                    ? Optional.of(group)
                    : Stack.around(document.layers(), layer).stream()
                            .filter(around -> Stack.figure(around)
                                    .map(figure -> figure.id().equals(layer))
                                    .orElse(false))
                            .findFirst();
        }

        /** How all that lies in a group moves. */
        private Optional<AffineTransform> motion(Document document) {
            return placements.entrySet().stream()
                    .flatMap(entry -> document.layer(entry.getKey()).stream()
                            .filter(PlacedLayer.class::isInstance)
                            .map(inner -> ((PlacedLayer) inner).motion(entry.getValue())))
                    .findFirst();
        }

        /** Layers with a place of their own take their masks along by themselves. */
        private static Layer withMasksMoved(Layer layer, AffineTransform motion) {
            return switch (layer) {
                case PlacedLayer placed -> placed;
                case AdjustmentLayer adjustment -> moved(adjustment, motion);
                case GroupLayer group ->
                    ((GroupLayer) moved(group, motion))
                            .withLayers(group.layers().stream()
                                    .map(inner -> withMasksMoved(inner, motion))
                                    .toList());
            };
        }

        private static Layer moved(Layer layer, AffineTransform motion) {
            return layer.withInfo(layer.info().withMaskMoved(motion));
        }

        @Override
        public boolean continues(Change before) {
            return before instanceof Place other && other.layer().equals(layer);
        }
    }

    /**
     * Keeps a part of the page.
     *
     * @param crop in pixels of the page after turns and flips, or null for all of it
     * @param straighten degrees clockwise, −45 to 45
     */
    record CropTo(@Nullable Crop crop, double straighten) implements Change {
        @Override
        public Document apply(Document document) {
            return document.withGeometry(
                    document.geometry().withStraighten(straighten).withCrop(crop));
        }
    }

    /** @param quarters clockwise; −1 turns left */
    record Turn(int quarters) implements Change {
        @Override
        public Document apply(Document document) {
            return new Edit.Rotate(quarters).apply(document);
        }
    }

    /** Mirrors the whole page: left to right, or top to bottom. */
    record Flip(boolean horizontal) implements Change {
        @Override
        public Document apply(Document document) {
            return new Edit.Flip(horizontal, !horizontal).apply(document);
        }
    }

    private static Document info(Document document, String layer, UnaryOperator<LayerInfo> change) {
        return document.update(layer, (Layer old) -> old.withInfo(change.apply(old.info())));
    }
}
