package app.atelier.desktop.edit;

import app.atelier.imaging.layers.PictureLayer;

/** What can be done with the selected layer, from list, menu, bar and keyboard alike. A locked one only lets itself be unlocked. */
final class LayerActions {
    private final EditModel model;

    LayerActions(EditModel model) {
        this.model = model;
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

    private @org.jspecify.annotations.Nullable PictureLayer picture() {
        return model.selection().orElse(null) instanceof PictureLayer layer ? layer : null;
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

    void mirror() {
        var document = model.committed().get();
        var layer = picture();
        if (document != null && layer != null && canChange()) {
            model.commit(Page.mirrored(document, layer));
        }
    }
}
