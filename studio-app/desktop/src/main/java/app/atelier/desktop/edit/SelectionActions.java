package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Layer;
import org.jspecify.annotations.Nullable;

/** What can be done with the selection, from menus and keyboard alike. */
final class SelectionActions {
    private static final double USUAL_PIXELS = 8;

    private final EditModel model;
    private final ToolSettings settings;
    private final Clipping clipping;
    private @Nullable PageSheets asks;
    private double pixels = USUAL_PIXELS;

    SelectionActions(EditModel model, ToolSettings settings, Clipping clipping) {
        this.model = model;
        this.settings = settings;
        this.clipping = clipping;
    }

    /** @param sheets ask for what else must be known */
    void onAsk(PageSheets sheets) {
        asks = sheets;
    }

    /** Whether something is selected. */
    boolean some() {
        var document = model.committed().get();
        return document != null && ActiveSelection.of(document).isPresent();
    }

    boolean can(String action) {
        var document = model.committed().get();
        if (document == null) {
            return false;
        }
        boolean layer = model.selection().isPresent();
        return switch (action) {
            case "all" -> true;
            case "layer" -> layer;
            case "mask" -> some() && layer && !locked();
            case "fill" -> !locked();
            case "clear", "mend" -> some() && layer && !locked();
            case "copy" -> clipping.canCopy();
            case "load" -> !document.selections().saved().isEmpty();
            default -> some();
        };
    }

    private boolean locked() {
        return model.selection().map(layer -> layer.info().locked()).orElse(false);
    }

    void run(String action) {
        if (!can(action)) {
            return;
        }
        String layer = model.selected().get();
        switch (action) {
            case "all" -> model.commit(new Reselect(Reselect.Way.ALL, 0));
            case "none" -> model.commit(new Reselect(Reselect.Way.NONE, 0));
            case "invert" -> model.commit(new Reselect(Reselect.Way.INVERT, 0));
            case "grow" -> ask(Reselect.Way.GROW);
            case "shrink" -> ask(Reselect.Way.SHRINK);
            case "feather" -> ask(Reselect.Way.FEATHER);
            case "layer" -> model.commit(new Select(new Area.LayerShape(String.valueOf(layer)), Select.Join.NEW, 0));
            case "mask" -> model.commit(new Masking(String.valueOf(layer), Masking.Way.FROM_SELECTION));
            case "fill" -> fill();
            case "clear" -> model.commit(new Lay(String.valueOf(layer), onMask(), new Lay.Clear(), null));
            case "mend" -> model.commit(new Lay(String.valueOf(layer), false, new Lay.Mend(), null));
            case "copy" -> clipping.copy();
            case "save" -> {
                if (asks != null) {
                    asks.saveSelection();
                }
            }
            case "load" -> {
                if (asks != null) {
                    asks.loadSelection();
                }
            }
            default -> {}
        }
    }

    private boolean onMask() {
        return settings.onMask().get()
                && model.selection()
                        .map(Layer::info)
                        .map(info -> info.mask() != null)
                        .orElse(false);
    }

    private void fill() {
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        var answer =
                Target.of(document, model.selected().get(), settings.onMask().get(), true, 0, 0);
        var target = answer.target();
        if (target != null) {
            var colour = new Lay.Colour(
                    settings.foreground().get(), settings.opacity().get());
            model.commit(new Lay(target.layer(), target.mask(), colour, null));
            model.selected().set(target.layer());
        }
    }

    private void ask(Reselect.Way way) {
        if (asks != null) {
            asks.pixels(way, pixels, number -> {
                pixels = number;
                model.commit(new Reselect(way, number));
            });
        }
    }
}
