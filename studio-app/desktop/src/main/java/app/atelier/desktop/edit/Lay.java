package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.painting.Filling;
import app.atelier.imaging.painting.LiveStroke;
import app.atelier.imaging.painting.Selected;
import app.atelier.imaging.selections.Selection;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.awt.Rectangle;
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

    /** What is done. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Colour.class, name = "colour"),
        @JsonSubTypes.Type(value = Gradient.class, name = "gradient"),
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
    record Gradient(
            double x0,
            double y0,
            double x1,
            double y1,
            boolean radial,
            int from,
            int to,
            boolean through,
            double opacity)
            implements Way {}

    /** Takes away what is there. */
    record Clear() implements Way {}

    /** Fills it from what is around, as if what was selected had never been there. */
    record Mend() implements Way {}

    @Override
    public Document apply(Document document) {
        boolean makes = way instanceof Colour || way instanceof Gradient;
        var ready = makes && !mask ? EmptyLayers.ready(document, layer) : document;
        return Ground.of(ready, layer, mask).map(this::done).orElse(document);
    }

    private Document done(Ground ground) {
        var document = ground.document();
        var chosen = ActiveSelection.of(document).orElse(null);
        if (within != null) {
            var alike = within.in(document);
            chosen = chosen == null ? alike : chosen.common(alike);
        }
        Selected selected = chosen == null ? Selected.ALL : Selected.by(chosen.mask(), ground.toDocument());
        var place = place(ground, chosen);
        if (place.isEmpty()) {
            return document;
        }
        return switch (way) {
            case Colour colour -> {
                int rgb = OPAQUE | (mask ? Ground.grey(colour.rgb()) : colour.rgb());
                yield ground.with(Filling.lay(ground.picture(), place, selected, (x, y) -> rgb, colour.opacity()));
            }
            case Gradient gradient ->
                ground.with(
                        Filling.lay(ground.picture(), place, selected, colours(ground, gradient), gradient.opacity()));
            case Clear clear ->
                mask
                        ? ground.with(Filling.lay(ground.picture(), place, selected, (x, y) -> OPAQUE, 1))
                        : ground.with(new LiveStroke.Painted(Filling.erase(ground.picture(), place, selected), 0, 0));
            case Mend mend -> Healer.heal(ground, place, selected);
        };
    }

    private static Rectangle place(Ground ground, @Nullable Selection chosen) {
        if (chosen == null) {
            return ground.reach();
        }
        var bounds = ActiveSelection.bounds(chosen.mask());
        return bounds.isEmpty() ? bounds : ground.covering(bounds);
    }

    private Filling.Colours colours(Ground ground, Gradient gradient) {
        var from = ground.toPicture(gradient.x0(), gradient.y0());
        var to = ground.toPicture(gradient.x1(), gradient.y1());
        int first = OPAQUE | (mask ? Ground.grey(gradient.from()) : gradient.from());
        int last = gradient.through() ? 0 : OPAQUE | (mask ? Ground.grey(gradient.to()) : gradient.to());
        return Filling.gradient(from.getX(), from.getY(), to.getX(), to.getY(), gradient.radial(), first, last);
    }

    @Override
    public String name(Document before) {
        String what = TEXTS.get(
                switch (way) {
                    case Colour colour -> "step.fill";
                    case Gradient gradient -> "step.gradient";
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
