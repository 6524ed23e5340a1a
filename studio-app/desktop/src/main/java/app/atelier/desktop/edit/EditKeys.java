package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Action;
import app.atelier.desktop.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** All that can be done in the place by a key or from the action list. */
final class EditKeys {
    private static final Texts TEXTS = Texts.of(EditKeys.class);

    private static final Map<Tool, String> TOOLS = Map.ofEntries(
            Map.entry(Tool.MOVE, "V"),
            Map.entry(Tool.RECTANGLE, "M"),
            Map.entry(Tool.ELLIPSE, "Shift+M"),
            Map.entry(Tool.LASSO, "L"),
            Map.entry(Tool.POLYGON, "Shift+L"),
            Map.entry(Tool.WAND, "W"),
            Map.entry(Tool.COLOURS, "Shift+W"),
            Map.entry(Tool.BRUSH, "B"),
            Map.entry(Tool.ERASER, "E"),
            Map.entry(Tool.CLONE, "S"),
            Map.entry(Tool.HEAL, "J"),
            Map.entry(Tool.FILL, "G"),
            Map.entry(Tool.GRADIENT, "Shift+G"),
            Map.entry(Tool.PICKER, "I"),
            Map.entry(Tool.TEXT, "T"),
            Map.entry(Tool.SHAPE, "U"),
            Map.entry(Tool.CROP, "C"),
            Map.entry(Tool.PERSPECTIVE, "Shift+C"));

    private final EditModel model;
    private final EditActions place;
    private final LayerActions layer;
    private final SelectionActions selection;
    private final Clipping clipping;
    private final ToolSettings settings;
    private final Supplier<EditView> view;

    EditKeys(
            EditModel model,
            EditActions place,
            LayerActions layer,
            SelectionActions selection,
            Clipping clipping,
            ToolSettings settings,
            Supplier<EditView> view) {
        this.model = model;
        this.place = place;
        this.layer = layer;
        this.selection = selection;
        this.clipping = clipping;
        this.settings = settings;
        this.view = view;
    }

    List<Action> actions() {
        var all = new ArrayList<Action>();
        all.addAll(document());
        all.addAll(tools());
        all.addAll(seeing());
        all.addAll(selecting());
        all.addAll(layers());
        all.addAll(operations());
        return List.copyOf(all);
    }

    private static Action action(String key, String icon, String keys, Runnable run) {
        return Action.of("edit." + key, TEXTS.get(key), icon, run).with(keys);
    }

    private static Action action(String key, String icon, Runnable run) {
        return Action.of("edit." + key, TEXTS.get(key), icon, run);
    }

    private boolean open() {
        return model.artwork().get() != null;
    }

    private PageSheets sheets() {
        return view.get().sheets();
    }

    private EditCanvas canvas() {
        return view.get().canvas();
    }

    private List<Action> document() {
        BooleanSupplier cropping = () -> settings.tool().get().frames();
        return List.of(
                action("undo", "fth-corner-up-left", "Shortcut+Z", model::undo).when(model::canUndo),
                action("redo", "fth-corner-up-right", "Shortcut+Shift+Z", model::redo)
                        .when(model::canRedo),
                action("save", "fth-save", "Shortcut+S", place::save)
                        .when(() -> open() && model.saved().get() == null),
                action("export", "fth-download", "Shortcut+E", place::export).when(this::open),
                action("publish", "fth-send", "Shortcut+Enter", place::publish)
                        .when(() -> open() && place.canPublish()),
                action("crop.apply", "fth-check", "Enter", () -> canvas().applyFrame())
                        .when(cropping),
                action("crop.cancel", "fth-x", "Esc", () -> settings.tool().set(Tool.MOVE))
                        .when(cropping),
                action("turn.left", "fth-rotate-ccw", "Shortcut+Open_Bracket", () -> place.turn(-1))
                        .when(this::open),
                action("turn.right", "fth-rotate-cw", "Shortcut+Close_Bracket", () -> place.turn(1))
                        .when(this::open),
                action("flip.across", "fth-repeat", "Shift+H", () -> place.flip(true))
                        .when(this::open),
                action("flip.down", "fth-repeat", "Shift+V", () -> place.flip(false))
                        .when(this::open),
                action("page.size", "fth-maximize", "Shortcut+Alt+I", () -> sheets().size())
                        .when(this::open),
                action("page.canvas", "fth-square", "Shortcut+Alt+C", () -> sheets().canvas())
                        .when(this::open),
                action("page.perspective", "fth-triangle", () -> settings.tool().set(Tool.PERSPECTIVE))
                        .when(this::open),
                action("looks", "fth-grid", () -> view.get().looks()).when(this::open));
    }

    private List<Action> tools() {
        var all = new ArrayList<Action>();
        for (var tool : Tool.values()) {
            all.add(action(
                            "tool." + tool.id(),
                            "fth-tool",
                            TOOLS.getOrDefault(tool, "Shortcut+Alt+" + (tool.ordinal() % 10)),
                            () -> settings.tool().set(tool))
                    .when(this::open));
        }
        BooleanSupplier brush = () -> open() && settings.tool().get().brushes();
        all.add(action("brush.larger", "fth-plus-circle", "Close_Bracket", () -> settings.sizeStep(1))
                .when(brush));
        all.add(action("brush.smaller", "fth-minus-circle", "Open_Bracket", () -> settings.sizeStep(-1))
                .when(brush));
        all.add(action("brush.harder", "fth-circle", "Shift+Close_Bracket", () -> settings.hardnessStep(1))
                .when(brush));
        all.add(action("brush.softer", "fth-circle", "Shift+Open_Bracket", () -> settings.hardnessStep(-1))
                .when(brush));
        all.add(action("colour.swap", "fth-repeat", "X", settings::swap).when(this::open));
        all.add(action("colour.default", "fth-circle", "D", settings::defaultColours)
                .when(this::open));
        return all;
    }

    private List<Action> seeing() {
        return List.of(
                action("compare.split", "fth-columns", "Y", () -> compare(Compare.SPLIT))
                        .when(this::open),
                action("compare.before", "fth-rewind", "Back_Slash", () -> compare(Compare.BEFORE))
                        .when(this::open),
                action("mask.show", "fth-eye", "Q", () -> settings.showMask()
                                .set(!settings.showMask().get()))
                        .when(() -> layer.masked()),
                action("zoom.in", "fth-zoom-in", "Plus", () -> canvas().zoomStep(true))
                        .when(this::open),
                action("zoom.out", "fth-zoom-out", "Minus", () -> canvas().zoomStep(false))
                        .when(this::open),
                action("zoom.fit", "fth-maximize", "0", () -> canvas().fit()).when(this::open),
                // Held while the mouse moves; told here, done by the canvas.
                action("zoom.pan", "fth-move", "Space", () -> {}).when(() -> false),
                action("zoom.full", "fth-search", "1", () -> canvas().zoomTo(1)).when(this::open));
    }

    private void compare(Compare which) {
        var shown = canvas().compare();
        shown.set(shown.get() == which ? Compare.AFTER : which);
    }

    private Action chosen(String action, String icon) {
        return action("select." + action, icon, () -> selection.run(action)).when(() -> selection.can(action));
    }

    private List<Action> selecting() {
        return List.of(
                chosen("all", "fth-maximize-2").with("Shortcut+A"),
                chosen("none", "fth-x-square").with("Shortcut+D"),
                chosen("invert", "fth-repeat").with("Shortcut+Shift+I"),
                chosen("grow", "fth-maximize").with("Shortcut+Alt+Up"),
                chosen("shrink", "fth-minimize").with("Shortcut+Alt+Down"),
                chosen("feather", "fth-feather").with("Shift+F6"),
                chosen("layer", "fth-layers"),
                chosen("save", "fth-save"),
                chosen("load", "fth-folder"),
                chosen("mask", "fth-square").with("Shortcut+Shift+M"),
                chosen("fill", "fth-droplet").with("Alt+Backspace"),
                chosen("mend", "fth-scissors").with("Shift+Delete"),
                chosen("clear", "fth-trash-2").with("Delete"));
    }

    /** Every adjustment and every filter, to be found by its name. */
    private List<Action> operations() {
        var kinds = new OperationKinds();
        var all = new ArrayList<Action>();
        for (var kind : kinds.adjustments()) {
            String label = TEXTS.get("action.adjust", OperationKinds.name(kind.op()));
            all.add(Action.of("edit.adjust." + kind.op(), label, "fth-sliders", () -> layer.adjust(kind, false))
                    .when(this::open));
        }
        for (var kind : kinds.filters()) {
            String label = TEXTS.get("action.filter", OperationKinds.name(kind.op()));
            all.add(Action.of("edit.filter." + kind.op(), label, "fth-zap", () -> view.get()
                            .filter(kind.op()))
                    .when(this::open));
        }
        return all;
    }

    private List<Action> layers() {
        BooleanSupplier some = () -> model.selection().isPresent();
        return List.of(
                action("layers.toggle", "fth-eye", "H", layer::toggleVisible).when(some),
                action("layers.rename", "fth-edit-2", "F2", () -> view.get()
                                .layers()
                                .rename())
                        .when(some),
                action("edit.copy", "fth-copy", "Shortcut+C", clipping::copy).when(clipping::canCopy),
                action("edit.cut", "fth-scissors", "Shortcut+X", clipping::cut)
                        .when(() -> clipping.canCopy() && layer.canChange()),
                action("edit.paste", "fth-clipboard", "Shortcut+V", clipping::paste)
                        .when(clipping::canPaste),
                action("layers.new", "fth-plus", "Shortcut+Shift+N", () -> layer.stack(Stacking.Way.NEW_LAYER))
                        .when(this::open),
                action("layers.copy", "fth-copy", "Shortcut+J", layer::duplicate)
                        .when(layer::canDuplicate),
                action("layers.group", "fth-folder-plus", "Shortcut+G", () -> layer.stack(Stacking.Way.GROUP))
                        .when(() -> layer.can(Stacking.Way.GROUP)),
                action(
                                "layers.ungroup",
                                "fth-folder-minus",
                                "Shortcut+Shift+G",
                                () -> layer.stack(Stacking.Way.UNGROUP))
                        .when(() -> layer.can(Stacking.Way.UNGROUP)),
                action("layers.clip", "fth-corner-left-down", "Shortcut+Alt+G", layer::toggleClip)
                        .when(layer::canChange),
                action(
                                "layers.merge_down",
                                "fth-chevrons-down",
                                "Shortcut+M",
                                () -> layer.stack(Stacking.Way.MERGE_DOWN))
                        .when(() -> layer.can(Stacking.Way.MERGE_DOWN)),
                action("layers.rasterise", "fth-grid", () -> layer.stack(Stacking.Way.RASTERISE))
                        .when(() -> layer.can(Stacking.Way.RASTERISE)),
                action("layers.flatten", "fth-minimize-2", "Shortcut+Shift+F", () -> layer.stack(Stacking.Way.FLATTEN))
                        .when(() -> layer.can(Stacking.Way.FLATTEN)),
                action("layer.mirror", "fth-repeat", "Shift+F", layer::mirror).when(layer::canDuplicate),
                action("layers.raise", "fth-arrow-up", "Shortcut+Up", () -> layer.order(1))
                        .when(() -> layer.canOrder(1)),
                action("layers.lower", "fth-arrow-down", "Shortcut+Down", () -> layer.order(-1))
                        .when(() -> layer.canOrder(-1)),
                action("layers.locking", "fth-lock", "Slash", layer::toggleLock).when(some),
                action("layers.remove", "fth-trash-2", "Delete", layer::remove)
                        .when(() -> layer.canChange() && !selection.some()),
                action("layers.none", "fth-x", "Esc", () -> model.selected().set(null))
                        .when(some));
    }
}
