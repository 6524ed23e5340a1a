package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.painting.Filling;
import app.atelier.imaging.painting.Gradient;
import app.atelier.imaging.painting.Healing;
import app.atelier.imaging.painting.Room;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills, clears or mends a part of a layer: what is selected, or all of it.
 *
 * @param mask whether it is done to the layer's mask
 * @param within narrows it down to pixels that look alike, or null
 */
record Lay(String layer, boolean mask, Way way, @Nullable Area within) implements Step {
    private static final Texts TEXTS = Texts.of(Lay.class);
    private static final int OPAQUE = 0xff000000;
    private static final int GREY = 0x010101;
    private static final long SEED = 7;

    /** What is done. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Colour.class, name = "colour"),
        @JsonSubTypes.Type(value = Gradual.class, name = "gradient"),
        @JsonSubTypes.Type(value = Clear.class, name = "clear"),
        @JsonSubTypes.Type(value = Mend.class, name = "mend")
    })
    sealed interface Way {}

    /** @param opacity 0 to 1 */
    record Colour(int rgb, double opacity) implements Way {}

    /**
     * From one point of the document to another.
     *
     * @param through whether it goes to nothing in the place of the second colour
     */
    record Gradual(
            Gradient.Kind kind,
            double x0,
            double y0,
            double x1,
            double y1,
            int from,
            int to,
            boolean through,
            double opacity)
            implements Way {
        private Gradient gradient() {
            return gradient(from, to);
        }

        private Gradient grey() {
            return gradient(luma(from), luma(to));
        }

        private Gradient gradient(int first, int last) {
            var stops = List.of(
                    new Gradient.Stop(0, first, 1), new Gradient.Stop(1, through ? first : last, through ? 0 : 1));
            return new Gradient(kind, x0, y0, x1, y1, stops, true);
        }
    }

    /** Takes away what is there. */
    record Clear() implements Way {}

    /** Fills it from what is around, as if what was selected had never been there. */
    record Mend() implements Way {}

    @Override
    public Document apply(Document document) {
        boolean makes = way instanceof Colour || way instanceof Gradual;
        var ready = makes && !mask ? EmptyLayers.ready(document, layer) : document;
        var found = ready.layer(layer).orElse(null);
        if (found == null || found.info().locked()) {
            return document;
        }
        var selection = selection(document);
        var values = found.info().mask();
        if (mask && values != null) {
            var changed = onMask(values, selection);
            return ready.replace(found.withInfo(found.info().withMask(changed)));
        }
        return found instanceof PictureLayer picture ? ready.replace(onPixels(ready, picture, selection)) : document;
    }

    private @Nullable Mask selection(Document document) {
        var chosen = ActiveSelection.of(document).orElse(null);
        if (within != null) {
            var alike = within.in(document);
            chosen = chosen == null ? alike : chosen.common(alike);
        }
        return chosen == null ? null : chosen.mask();
    }

    private PictureLayer onPixels(Document document, PictureLayer picture, @Nullable Mask selection) {
        return switch (way) {
            case Colour colour ->
                Filling.colour(roomy(document, picture, selection), selection, colour.rgb(), colour.opacity());
            case Gradual gradient ->
                Filling.gradient(
                        roomy(document, picture, selection), selection, gradient.gradient(), gradient.opacity());
            case Clear clear -> Filling.cleared(picture, selection);
            case Mend mend -> selection == null ? picture : Healing.remove(picture, selection, SEED);
        };
    }

    private static PictureLayer roomy(Document document, PictureLayer picture, @Nullable Mask selection) {
        return selection == null ? Room.covering(picture, document) : Room.covering(picture, selection.bounds());
    }

    /** A mask is filled as a grey picture: white shows, black hides. */
    private Mask onMask(Mask values, @Nullable Mask selection) {
        int width = values.width();
        int height = values.height();
        var everything = selection == null ? Mask.all(width, height) : selection;
        byte[] before = values.coverage();
        int[] grey = new int[before.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = OPAQUE | (before[i] & 255) * GREY;
        }
        var picture = Picture.ofArgb(width, height, grey);
        var filled =
                switch (way) {
                    case Colour colour -> Filling.colour(picture, everything, luma(colour.rgb()), colour.opacity());
                    case Gradual gradient -> Filling.gradient(picture, selection, gradient.grey(), gradient.opacity());
                    case Clear clear -> Filling.colour(picture, everything, 0, 1);
                    case Mend mend -> picture;
                };
        byte[] coverage = new byte[grey.length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) filled.argb()[i];
        }
        return Mask.of(width, height, coverage);
    }

    /** A colour as a grey of the same luma. */
    private static int luma(int rgb) {
        double luma = .2126 * (rgb >> 16 & 255) + .7152 * (rgb >> 8 & 255) + .0722 * (rgb & 255);
        return (int) Math.round(luma) * GREY;
    }

    @Override
    public String name(Document before) {
        String what = TEXTS.get(
                switch (way) {
                    case Colour colour -> "step.fill";
                    case Gradual gradient -> "step.gradient";
                    case Clear clear -> "step.clear";
                    case Mend mend -> "step.mend";
                });
        return before.layer(layer)
                .map(found -> TEXTS.get(mask ? "step.on.mask" : "step.on", what, StepNames.layer(found)))
                .orElse(what);
    }

    @Override
    public boolean heavy() {
        return true;
    }
}
