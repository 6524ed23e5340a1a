package app.atelier.desktop.edit;

import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.shell.Action;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.shell.Place;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The editor as a place. Its argument is the artwork to open; without one it shows what was open last. */
public final class EditPlace implements Place, EditActions {
    private static final Texts TEXTS = Texts.of(EditPlace.class);
    private static final String KEY = "edit.artwork";

    private final EditModel model;
    private final PanelSwitch panel;
    private final Tasks tasks;
    private final Pictures pictures;
    private final Navigator navigator;
    private final Notices notices;
    private final Memory memory;
    private @Nullable EditView view;
    private @Nullable EditCanvas canvas;

    public EditPlace(
            EditModel model,
            PanelSwitch panel,
            Tasks tasks,
            Pictures pictures,
            Navigator navigator,
            Notices notices,
            Memory memory) {
        this.model = model;
        this.panel = panel;
        this.tasks = tasks;
        this.pictures = pictures;
        this.navigator = navigator;
        this.notices = notices;
        this.memory = memory;
        model.artwork().addListener((observed, before, now) -> {
            if (now != null) {
                memory.put(KEY, now.id().toString());
            }
        });
    }

    @Override
    public Info info() {
        return new Info(Destination.EDIT, TEXTS.get("place"), "fth-layers");
    }

    @Override
    public Node view() {
        if (view == null) {
            canvas = new EditCanvas(model, tasks, pictures);
            view = new EditView(
                    model,
                    this,
                    panel,
                    canvas,
                    new LayersPanel(model, tasks),
                    new AdjustPanel(model),
                    new HistoryPanel(model));
        }
        return view;
    }

    @Override
    public void arrive(Map<String, String> arguments) {
        String wanted = arguments.get(Destination.ARTWORK);
        if (wanted != null) {
            model.open(UUID.fromString(wanted));
        } else if (!model.isOpen()) {
            memory.text(KEY).ifPresent(id -> model.open(UUID.fromString(id)));
        }
        Platform.runLater(() -> {
            if (canvas != null) {
                canvas.setFocusTraversable(true);
                canvas.requestFocus();
            }
        });
    }

    @Override
    public void leave() {
        model.flush();
    }

    @Override
    public List<Action> actions() {
        BooleanSupplier open = model::isOpen;
        BooleanSupplier cropping = () -> model.cropping().get();
        var actions = new ArrayList<Action>();
        actions.add(
                action("undo", "fth-corner-up-left", "Shortcut+Z", model::undo).when(() -> model.position() > 0));
        actions.add(action("redo", "fth-corner-up-right", "Shortcut+Shift+Z", model::redo)
                .when(() -> model.position() < model.history().size() - 1));
        actions.add(action("cut", "fth-check", "Enter", () -> {
                    if (canvas != null) {
                        canvas.cropFrame().apply();
                    }
                })
                .when(cropping));
        actions.add(action("let", "fth-x", "Esc", this::letGo).when(open));
        actions.add(action("crop", "fth-crop", "C", () -> model.cropping().set(true))
                .when(open));
        actions.add(action("uncrop", "fth-maximize-2", "Shift+C", model::uncrop)
                .when(() -> model.isOpen() && model.document().geometry().crop() != null));
        actions.add(action("turn", "fth-rotate-cw", "R", model::turn).when(open));
        actions.add(action("flip", "fth-repeat", "F", model::flip).when(open));
        actions.add(action(
                        "hide",
                        "fth-eye-off",
                        "H",
                        () -> model.toggleVisible(
                                String.valueOf(model.selected().get())))
                .when(() -> model.selected().get() != null));
        actions.add(action(
                        "remove",
                        "fth-trash-2",
                        "Delete",
                        () -> model.remove(String.valueOf(model.selected().get())))
                .when(() -> model.selected().get() != null));
        actions.add(action("compare", "fth-columns", "B", this::nextCompare).when(open));
        actions.add(action("fit", "fth-maximize", "Shortcut+0", () -> zoom(0)).when(open));
        actions.add(action("larger", "fth-plus", "Shortcut+Equals", () -> zoom(1.25))
                .when(open));
        actions.add(action("smaller", "fth-minus", "Shortcut+Minus", () -> zoom(1 / 1.25))
                .when(open));
        actions.add(
                action("keep", "fth-plus-square", "Shortcut+S", this::keepAsNew).when(model::edited));
        actions.add(action("export", "fth-download", "Shortcut+E", this::export).when(open));
        actions.add(
                action("publish", "fth-send", "Shortcut+P", this::publish).when(() -> model.isOpen() && canPublish()));
        return actions;
    }

    private static Action action(String key, String icon, String keys, Runnable run) {
        return Action.of("edit." + key, TEXTS.get("action." + key), icon, run).with(keys);
    }

    private void letGo() {
        if (model.cropping().get()) {
            model.cropping().set(false);
        } else {
            model.selected().set(null);
        }
    }

    private void nextCompare() {
        var all = Arrays.asList(EditModel.Compare.values());
        int index = all.indexOf(model.compare().get());
        model.compare().set(all.get((index + 1) % all.size()));
    }

    private void zoom(double factor) {
        if (canvas != null) {
            if (factor <= 0) {
                canvas.fit();
            } else {
                canvas.zoomTo(canvas.zoom().get() * factor);
            }
        }
    }

    @Override
    public Optional<BooleanProperty> panel() {
        return Optional.of(panel.shown());
    }

    @Override
    public boolean canPublish() {
        return navigator.knows(Destination.PUBLISH);
    }

    @Override
    public void keepAsNew() {
        model.keepAsNew(kept -> notices.show(Notice.good(TEXTS.get("kept"), TEXTS.get("kept.words"))
                .with(TEXTS.get("kept.show"), () -> go(Destination.LIBRARY, kept))));
    }

    @Override
    public void publish() {
        var open = model.artwork().get();
        if (open == null) {
            return;
        }
        if (model.edited()) {
            model.keepAsNew(kept -> go(Destination.PUBLISH, kept));
        } else {
            go(Destination.PUBLISH, open);
        }
    }

    private void go(String place, Artwork artwork) {
        navigator.go(Destination.of(place, Destination.ARTWORK, artwork.id().toString()));
    }

    @Override
    public void export() {
        var open = model.artwork().get();
        if (open == null || view == null) {
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("action.export"));
        chooser.setInitialFileName(
                open.title().replaceAll("[^\\p{L}\\p{N} _-]", "").strip() + ".png");
        for (String ending : List.of("png", "jpg", "webp")) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(TEXTS.get("export." + ending), "*." + ending));
        }
        var file = chooser.showSaveDialog(view.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    @Override
    public void chooseFromLibrary() {
        navigator.go(Destination.of(Destination.LIBRARY));
    }
}
