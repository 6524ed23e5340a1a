package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be added to the layers, and done with the selected one. */
final class LayerMenus {
    private static final Texts TEXTS = Texts.of(LayerMenus.class);

    private final LayerActions actions;
    private final OperationKinds kinds = new OperationKinds();

    LayerMenus(LayerActions actions) {
        this.actions = actions;
    }

    /** New layers: empty, and every adjustment, over all or for the selected layer alone. */
    ContextMenu add() {
        var menu = new ContextMenu();
        add(menu, "layers.new", () -> actions.stack(Stacking.Way.NEW_LAYER), true);
        menu.getItems().add(new SeparatorMenuItem());
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (var kind : kinds.adjustments()) {
            var item = new MenuItem(OperationKinds.name(kind.op()));
            item.setOnAction(event -> actions.adjust(kind, false));
            groups.computeIfAbsent(kind.group(), group -> new Menu(TEXTS.get("adjustments.group." + group)))
                    .getItems()
                    .add(item);
        }
        menu.getItems().addAll(groups.values());
        if (actions.canClip()) {
            var own = new Menu(TEXTS.get("layers.adjust.clipped"));
            for (var kind : kinds.adjustments()) {
                var item = new MenuItem(OperationKinds.name(kind.op()));
                item.setOnAction(event -> actions.adjust(kind, true));
                own.getItems().add(item);
            }
            menu.getItems().addAll(new SeparatorMenuItem(), own);
        }
        return menu;
    }

    /** What can be done with the selected layer. */
    ContextMenu of(Runnable rename) {
        var menu = new ContextMenu();
        boolean changeable = actions.canChange();
        add(menu, "layers.rename", rename, true);
        add(menu, "layers.copy", actions::duplicate, actions.canDuplicate());
        add(menu, "layers.raise", () -> actions.order(1), actions.canOrder(1));
        add(menu, "layers.lower", () -> actions.order(-1), actions.canOrder(-1));
        add(menu, actions.locked() ? "layers.unlock" : "layers.lock", actions::toggleLock, true);
        menu.getItems().add(new SeparatorMenuItem());
        stack(menu, "layers.group", Stacking.Way.GROUP);
        stack(menu, "layers.ungroup", Stacking.Way.UNGROUP);
        add(menu, "paint.like", actions::paint, actions.canPaint());
        stack(menu, "layers.merge_down", Stacking.Way.MERGE_DOWN);
        stack(menu, "layers.rasterise", Stacking.Way.RASTERISE);
        stack(menu, "layers.flatten", Stacking.Way.FLATTEN);
        add(menu, actions.clipped() ? "layers.unclip" : "layers.clip", actions::toggleClip, changeable);
        menu.getItems().add(new SeparatorMenuItem());
        masks(menu, changeable);
        menu.getItems().add(new SeparatorMenuItem());
        add(menu, "layers.remove", actions::remove, changeable);
        return menu;
    }

    /** What can be done with the mask of the selected layer. */
    ContextMenu ofMask() {
        var menu = new ContextMenu();
        masks(menu, actions.canChange());
        return menu;
    }

    private void masks(ContextMenu menu, boolean changeable) {
        boolean masked = changeable && actions.masked();
        boolean resting = changeable && actions.maskRests();
        add(menu, "layers.mask", () -> actions.mask(Masking.Way.SHOW_ALL), changeable && !masked && !resting);
        add(menu, "layers.mask.selection", () -> actions.mask(Masking.Way.FROM_SELECTION), changeable);
        add(menu, "layers.mask.rest", () -> actions.mask(Masking.Way.REST), masked);
        add(menu, "layers.mask.wake", () -> actions.mask(Masking.Way.WAKE), resting);
        boolean linked = actions.maskLinked();
        add(menu, "layers.mask.unlink", () -> actions.mask(Masking.Way.UNLINK), (masked || resting) && linked);
        add(menu, "layers.mask.link", () -> actions.mask(Masking.Way.LINK), (masked || resting) && !linked);
        add(menu, "layers.mask.invert", () -> actions.mask(Masking.Way.INVERT), masked || resting);
        add(menu, "layers.mask.select", actions::selectMask, masked || resting);
        add(menu, "layers.mask.bake", () -> actions.mask(Masking.Way.BAKE), masked && actions.canBakeMask());
        add(menu, "layers.mask.remove", () -> actions.mask(Masking.Way.REMOVE), masked || resting);
    }

    private void stack(ContextMenu menu, String key, Stacking.Way way) {
        add(menu, key, () -> actions.stack(way), actions.can(way));
    }

    private static void add(ContextMenu menu, String key, Runnable run, boolean possible) {
        if (possible) {
            var item = new MenuItem(TEXTS.get(key));
            item.setOnAction(event -> run.run());
            menu.getItems().add(item);
        }
    }
}
