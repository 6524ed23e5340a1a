package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PlacedLayer;
import java.util.Locale;

/** Steps, layers and figures in words. */
final class StepNames {
    private static final Texts TEXTS = Texts.of(StepNames.class);
    static final String PASS_THROUGH = TEXTS.get("mode.pass-through");
    private static final double NOTHING = 1e-9;

    private StepNames() {}

    /** What a change does to the document before it: "Warmth 0 → −24". */
    static String of(Change change, Document before) {
        return switch (change) {
            case Change.Adjust adjust -> adjust(adjust, before);
            case Change.Show show -> TEXTS.get(show.visible() ? "step.show" : "step.hide", layer(before, show.layer()));
            case Change.Opacity opacity ->
                TEXTS.get("step.opacity", layer(before, opacity.layer()), percent(opacity.opacity()));
            case Change.Blend blend -> TEXTS.get("step.blend", layer(before, blend.layer()), mode(blend.mode()));
            case Change.Rename rename -> TEXTS.get("step.rename", rename.name());
            case Change.Lock lock ->
                TEXTS.get(lock.locked() ? "step.lock" : "step.unlock", layer(before, lock.layer()));
            case Change.Remove remove -> TEXTS.get("step.remove", layer(before, remove.layer()));
            case Change.Duplicate copy -> TEXTS.get("step.copy", layer(before, copy.layer()));
            case Change.Order order ->
                TEXTS.get(order.up() > 0 ? "step.raise" : "step.lower", layer(before, order.layer()));
            case Change.Place place -> place(place, before);
            case Change.CropTo crop -> crop(crop, before);
            case Change.Turn turn -> TEXTS.get(turn.quarters() > 0 ? "step.turn.right" : "step.turn.left");
            case Change.Flip flip -> TEXTS.get(flip.horizontal() ? "step.flip.across" : "step.flip.down");
            case Step step -> step.name(before);
        };
    }

    private static String adjust(Change.Adjust adjust, Document before) {
        var dial = adjust.dial();
        if (dial == null) {
            return TEXTS.get("step.reset");
        }
        double old = Look.of(before, adjust.layer()).get(dial);
        return TEXTS.get(
                "step.adjust", dial(dial), signed(old), signed(adjust.look().get(dial)));
    }

    private static String place(Change.Place place, Document before) {
        String name = layer(before, place.layer());
        var now = place.placements().get(place.layer());
        if (now == null || !(before.layer(place.layer()).orElse(null) instanceof PlacedLayer layer)) {
            return TEXTS.get("step.move", name);
        }
        var old = layer.placement();
        if (Math.signum(old.scaleX()) != Math.signum(now.scaleX())) {
            return TEXTS.get("step.mirror", name);
        }
        if (Math.abs(old.scaleX() - now.scaleX()) > NOTHING || Math.abs(old.scaleY() - now.scaleY()) > NOTHING) {
            return TEXTS.get("step.resize", name);
        }
        boolean turned = Math.abs(old.rotationDegrees() - now.rotationDegrees()) > NOTHING;
        return TEXTS.get(turned ? "step.rotate" : "step.move", name);
    }

    private static String crop(Change.CropTo crop, Document before) {
        var part = crop.crop();
        if (part != null && !part.equals(before.geometry().crop())) {
            return TEXTS.get("step.crop", Integer.toString(part.width()), Integer.toString(part.height()));
        }
        if (crop.straighten() != before.geometry().straightenDegrees()) {
            return TEXTS.get("step.straighten", signed(crop.straighten()));
        }
        return TEXTS.get("step.uncrop");
    }

    private static String layer(Document document, String id) {
        return document.layer(id).map(StepNames::layer).orElse("");
    }

    /** A layer's name as it is shown: with a capital, and a shadow said to be one. */
    static String layer(Layer layer) {
        String name = layer.info().name().strip();
        if (name.isEmpty()) {
            return TEXTS.get("layer.unnamed");
        }
        if (Stack.shadow(layer) && !name.toLowerCase(Locale.ROOT).contains("shadow")) {
            return TEXTS.get("layer.shadow", name);
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /** What a copy is called. */
    static String copyOf(String name) {
        return TEXTS.get("layer.copy", name);
    }

    /** How a layer meets what lies below it. */
    static String blending(Layer layer) {
        boolean through = layer instanceof GroupLayer group && group.passesThrough();
        return through ? PASS_THROUGH : mode(layer.info().blendMode());
    }

    static String mode(BlendMode mode) {
        return TEXTS.get("mode." + mode.id());
    }

    static String dial(Dial dial) {
        return TEXTS.get("adjust." + dial.name().toLowerCase(Locale.ROOT));
    }

    /** "+18", "0", "−24", with tenths where there are any. */
    static String signed(double value) {
        double shown = Math.rint(value * 10) / 10;
        String digits = shown == Math.rint(shown)
                ? Long.toString(Math.abs((long) shown))
                : String.format(Locale.ROOT, "%.1f", Math.abs(shown));
        return (shown > 0 ? "+" : shown < 0 ? "−" : "") + digits;
    }

    /** "12", "0.5", without a sign. */
    static String plain(double value) {
        double shown = Math.rint(value * 100) / 100;
        return shown == Math.rint(shown)
                ? Long.toString((long) shown)
                : String.format(Locale.ROOT, "%.2f", shown).replaceAll("0+$", "");
    }

    /** A fraction as "56 %". */
    static String percent(double fraction) {
        return TEXTS.get("percent", Long.toString(Math.round(fraction * 100)));
    }
}
