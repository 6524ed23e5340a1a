package app.atelier.desktop.edit;

import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected layer, from list, menu, bar and keyboard alike. A locked one only lets itself be unlocked. */
final class LayerActions {
    private final EditModel model;
    private Runnable adjusted = () -> {};
    private @Nullable Runnable paint;

    LayerActions(EditModel model) {
        this.model = model;
    }

    /** What shows the settings of an adjustment that was added. */
    void onAdjust(Runnable shows) {
        adjusted = shows;
    }

    /** What asks how the layer shall be painted by a net. */
    void onPaint(Runnable asks) {
        paint = asks;
    }

    boolean canPaint() {
        return paint != null && !(model.selection().orElse(null) instanceof AdjustmentLayer);
    }

    void paint() {
        if (paint != null) {
            paint.run();
        }
    }

    boolean canChange() {
        return model.selection().filter(layer -> !layer.info().locked()).isPresent();
    }

    boolean canOrder(int up) {
        var document = model.committed().get();
        return document != null
                && canChange()
                && model.selection()
                        .filter(layer -> Stack.canMove(document.layers(), layer.id(), up))
                        .isPresent();
    }

    boolean canDuplicate() {
        return picture() != null && canChange();
    }

    private @Nullable PlacedLayer picture() {
        return model.selection().orElse(null) instanceof PlacedLayer layer ? layer : null;
    }

    void order(int up) {
        if (canOrder(up)) {
            model.selection().ifPresent(layer -> model.commit(new Change.Order(layer.id(), up)));
        }
    }

    void toggleVisible() {
        model.selection()
                .ifPresent(layer ->
                        model.commit(new Change.Show(layer.id(), !layer.info().visible())));
    }

    void toggleLock() {
        model.selection()
                .ifPresent(layer ->
                        model.commit(new Change.Lock(layer.id(), !layer.info().locked())));
    }

    /** Takes the layer away, and with a subject its shadow and light. */
    void remove() {
        var document = model.committed().get();
        if (document != null && canChange()) {
            model.selection()
                    .ifPresent(layer ->
                            model.commit(new Change.Remove(layer.id(), Stack.companions(document, layer.id()))));
        }
    }

    void duplicate() {
        var document = model.committed().get();
        var layer = picture();
        if (document != null && layer != null) {
            String copy = Stack.fresh(document, layer.id());
            model.commit(new Change.Duplicate(
                    layer.id(), copy, StepNames.copyOf(layer.info().name())));
            model.selected().set(copy);
        }
    }

    /** Whether the layer can be changed in that way. */
    boolean can(Stacking.Way way) {
        var document = model.committed().get();
        if (document == null) {
            return false;
        }
        return switch (way) {
            case NEW_LAYER -> true;
            case FLATTEN -> document.layers().size() > 1;
            case UNGROUP, PASS_THROUGH, ISOLATE ->
                canChange() && model.selection().orElse(null) instanceof GroupLayer;
            case RASTERISE ->
                canChange()
                        && model.selection()
                                .filter(layer -> !(layer instanceof AdjustmentLayer)
                                        && !(layer instanceof PictureLayer
                                                && layer.info().filters().isEmpty()))
                                .isPresent();
            case MERGE_DOWN ->
                canChange() && canOrder(-1) && !(model.selection().orElse(null) instanceof AdjustmentLayer);
            case GROUP, CLIP, UNCLIP -> canChange();
        };
    }

    /** Changes how the layer lies with others; what comes of it is selected. */
    void stack(Stacking.Way way) {
        var document = model.committed().get();
        if (document == null || !can(way)) {
            return;
        }
        String id = Optional.ofNullable(model.selected().get()).orElse("");
        String made =
                switch (way) {
                    case NEW_LAYER -> EmptyLayers.fresh(document);
                    case GROUP -> Stack.fresh(document, "group");
                    default -> id;
                };
        model.commit(new Stacking(id, way, made));
        if (way == Stacking.Way.NEW_LAYER || way == Stacking.Way.GROUP) {
            model.selected().set(made);
        }
    }

    boolean locked() {
        return model.selection().map(layer -> layer.info().locked()).orElse(false);
    }

    boolean clipped() {
        return model.selection().map(layer -> layer.info().clipped()).orElse(false);
    }

    boolean masked() {
        return model.selection().map(layer -> layer.info().mask() != null).orElse(false);
    }

    /** Whether the layer has a mask that is switched off. */
    boolean maskRests() {
        return model.selection()
                .map(layer -> layer.info().restingMask() != null)
                .orElse(false);
    }

    /** Whether the mask moves along with the layer. */
    boolean maskLinked() {
        return model.selection().map(layer -> layer.info().maskLinked()).orElse(true);
    }

    /** Whether what the mask hides can be taken out of the layer's pixels. */
    boolean canBakeMask() {
        return model.selection().orElse(null) instanceof PictureLayer;
    }

    /** Takes up what the mask shows as the selection. */
    void selectMask() {
        model.selection()
                .ifPresent(layer -> model.commit(new Select(new Area.MaskShape(layer.id()), Select.Join.NEW, 0)));
    }

    /** Whether there is a layer that an adjustment can be for alone. */
    boolean canClip() {
        return model.selection()
                .filter(layer -> !(layer instanceof AdjustmentLayer))
                .isPresent();
    }

    /**
     * Adds an adjustment layer and selects it; what is selected becomes its mask.
     *
     * @param clipped whether it is for the selected layer alone
     */
    void adjust(OperationKinds.Kind kind, boolean clipped) {
        var document = model.committed().get();
        if (document != null) {
            String id = Stack.fresh(document, kind.op());
            var start = kind.start();
            if (kind.op().equals("lut")) {
                start = start.deepCopy().put("cube", LutFiles.NEUTRAL);
            }
            model.commit(new Tone(id, model.selected().get(), clipped, 0, start));
            model.selected().set(id);
            adjusted.run();
        }
    }

    void toggleClip() {
        stack(clipped() ? Stacking.Way.UNCLIP : Stacking.Way.CLIP);
    }

    void mask(Masking.Way way) {
        model.selection().ifPresent(layer -> model.commit(new Masking(layer.id(), way)));
    }

    void mirror() {
        var document = model.committed().get();
        var layer = picture();
        if (document != null && layer != null && canChange()) {
            model.commit(Page.mirrored(document, layer));
        }
    }
}
