package app.atelier.imaging.layers;

import app.atelier.imaging.filters.Filter;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every layer has.
 *
 * @param id unique within the document, never shown
 * @param name shown to the creator
 * @param opacity 0…1
 * @param mask of the document's size, or none
 * @param clipped whether the layer shows only where the nearest layer below that is not clipped has colour; without
 *     effect directly above an adjustment layer, which has no shape
 * @param locked whether tools leave it alone
 * @param notes what else is known, such as {@code alt} (words for who cannot see it) and {@code node} (its part of the
 *     scene); never drawn
 * @param filters applied to the layer's content in order, before mask, opacity and blending
 * @param restingMask a mask of the document's size that is switched off: kept, without effect; none beside a mask
 * @param maskLinked whether a mask, also one that is switched off, moves along with the layer
 * @param inFocus whether it is one of the things that the picture is about: painterly filters of layers above it, or of
 *     the group that it lies in, keep its drawing, wherever it is moved
 */
public record LayerInfo(
        String id,
        String name,
        boolean visible,
        float opacity,
        BlendMode blendMode,
        @Nullable Mask mask,
        boolean clipped,
        boolean locked,
        Map<String, String> notes,
        List<Filter> filters,
        @Nullable Mask restingMask,
        boolean maskLinked,
        boolean inFocus) {

    public LayerInfo {
        if (id.isBlank()) {
            throw LayerWords.WORDS.refusal("layer.id");
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw LayerWords.WORDS.refusal("layer.opacity", opacity);
        }
        // Map.copyOf has an order of its own in each run; files must be the same each time.
        notes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(notes));
        filters = List.copyOf(filters);
        restingMask = mask == null ? restingMask : null;
        maskLinked = maskLinked || mask == null && restingMask == null;
    }

    /** As the full constructor, without filters, without a mask that is switched off, and not in focus. */
    public LayerInfo(
            String id,
            String name,
            boolean visible,
            float opacity,
            BlendMode blendMode,
            @Nullable Mask mask,
            boolean clipped,
            boolean locked,
            Map<String, String> notes) {
        this(id, name, visible, opacity, blendMode, mask, clipped, locked, notes, List.of(), null, true, false);
    }

    /** A visible, fully opaque, normal layer. */
    public static LayerInfo named(String id, String name) {
        return new LayerInfo(id, name, true, 1, BlendMode.NORMAL, null, false, false, Map.of());
    }

    public LayerInfo withId(String value) {
        return new LayerInfo(
                value,
                name,
                visible,
                opacity,
                blendMode,
                mask,
                clipped,
                locked,
                notes,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }

    public LayerInfo withName(String value) {
        return new LayerInfo(
                id,
                value,
                visible,
                opacity,
                blendMode,
                mask,
                clipped,
                locked,
                notes,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }

    public LayerInfo withVisible(boolean value) {
        return new LayerInfo(
                id,
                name,
                value,
                opacity,
                blendMode,
                mask,
                clipped,
                locked,
                notes,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }

    public LayerInfo withOpacity(float value) {
        return new LayerInfo(
                id,
                name,
                visible,
                value,
                blendMode,
                mask,
                clipped,
                locked,
                notes,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }

    public LayerInfo withBlendMode(BlendMode value) {
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                value,
                mask,
                clipped,
                locked,
                notes,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }

    /** With another mask in force, or none at all; one that is switched off goes too. It is linked as the one before. */
    public LayerInfo withMask(@Nullable Mask value) {
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                value,
                clipped,
                locked,
                notes,
                filters,
                null,
                maskLinked,
                inFocus);
    }

    /** With its mask switched off, or on again; the same where there is none. */
    public LayerInfo withMaskResting(boolean rests) {
        Mask one = mask == null ? restingMask : mask;
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                rests ? null : one,
                clipped,
                locked,
                notes,
                filters,
                rests ? one : null,
                maskLinked,
                inFocus);
    }

    /** With its mask bound to the layer's place, or to the page; the same where there is none. */
    public LayerInfo withMaskLinked(boolean value) {
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                mask,
                clipped,
                locked,
                notes,
                filters,
                restingMask,
                value,
                inFocus);
    }

    /**
     * With its mask, in force or switched off, moved along with the layer, if it is linked to it.
     *
     * @param by from document pixels before to document pixels after
     */
    public LayerInfo withMaskMoved(AffineTransform by) {
        Mask one = mask == null ? restingMask : mask;
        if (one == null || !maskLinked) {
            return this;
        }
        return withMask(one.moved(by)).withMaskResting(mask == null);
    }

    public LayerInfo withClipped(boolean value) {
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                mask,
                value,
                locked,
                notes,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }

    public LayerInfo withLocked(boolean value) {
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                mask,
                clipped,
                value,
                notes,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }

    public LayerInfo withFilters(List<Filter> value) {
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                mask,
                clipped,
                locked,
                notes,
                value,
                restingMask,
                maskLinked,
                inFocus);
    }

    public LayerInfo withInFocus(boolean value) {
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                mask,
                clipped,
                locked,
                notes,
                filters,
                restingMask,
                maskLinked,
                value);
    }

    /** With one note set. */
    public LayerInfo withNote(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(notes);
        more.put(key, value);
        return new LayerInfo(
                id,
                name,
                visible,
                opacity,
                blendMode,
                mask,
                clipped,
                locked,
                more,
                filters,
                restingMask,
                maskLinked,
                inFocus);
    }
}
