package app.atelier.desktop.edit;

import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.keeping.Painter;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.pictures.PicturePicker;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.shell.Action;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.shell.Place;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.layers.Document;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Editing as a place. Its argument: the artwork to open; without one it goes on with the one before. */
public final class EditPlace implements Place, EditActions {
    private static final Texts TEXTS = Texts.of(EditPlace.class);
    private static final String OPEN = "edit.artwork";
    private static final int LONGEST_NAME = 60;
    /** A dialog has room for three pictures of the library side by side. */
    private static final int PICKED_COLUMNS = 3;

    private static final double PICKED_WIDTH = 134;

    private final EditModel model;
    private final LayerActions layer;
    private final ToolSettings settings = new ToolSettings();
    private final Clipping clipping;
    private final SelectionActions selection;
    private final PanelSwitch panel;
    private final Tasks tasks;
    private final Pictures pictures;
    private final Navigator navigator;
    private final Notices notices;
    private final Memory memory;
    private final InstantSource clock;
    private @Nullable EditView view;
    private @Nullable PaintLike paintLike;
    private @Nullable OpenFile openFile;

    public EditPlace(
            EditModel model,
            PanelSwitch panel,
            Tasks tasks,
            Pictures pictures,
            Navigator navigator,
            Notices notices,
            Memory memory,
            InstantSource clock) {
        this.model = model;
        this.panel = panel;
        this.tasks = tasks;
        this.pictures = pictures;
        this.navigator = navigator;
        this.notices = notices;
        this.clock = clock;
        this.memory = memory;
        new ToolMemory(memory).keep(settings);
        layer = new LayerActions(model);
        clipping = new Clipping(model, new SystemBoard());
        selection = new SelectionActions(model, settings, clipping);
        model.artwork().addListener((observed, before, now) -> {
            if (now != null) {
                memory.put(OPEN, now.id().toString());
            }
        });
    }

    /** Lets layers be painted by the nets, also like pictures of the library, and files be opened through the library. */
    public void paintWith(Painter painter, Samples samples, Library library) {
        var paints = new PaintLike(
                model,
                tasks,
                notices,
                painter,
                samples,
                () -> new PicturePicker(tasks, library, pictures, PICKED_COLUMNS, PICKED_WIDTH));
        paintLike = paints;
        openFile = new OpenFile(model, library, notices);
        layer.onPaint(() -> paints.ask(made().sheet()));
    }

    @Override
    public Info info() {
        return new Info(Destination.EDIT, TEXTS.get("place"), "fth-layers");
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public ObservableDoubleValue foot() {
        return made().footHeight();
    }

    private EditView made() {
        if (view == null) {
            view = new EditView(
                    model,
                    this,
                    layer,
                    selection,
                    settings,
                    new Refusals(notices),
                    new Arrivals(model, notices),
                    panel,
                    tasks,
                    pictures,
                    clock);
        }
        return view;
    }

    @Override
    public void arrive(Map<String, String> arguments) {
        String artwork = arguments.get(Destination.ARTWORK);
        if (artwork != null) {
            model.open(UUID.fromString(artwork));
        } else if (!model.isOpen()) {
            memory.text(OPEN).ifPresent(id -> model.reopen(UUID.fromString(id)));
        }
        Platform.runLater(() -> made().canvas().requestFocus());
    }

    @Override
    public Optional<BooleanProperty> panel() {
        return Optional.of(panel.shown());
    }

    /** Which tool is in hand and how it is set. */
    ToolSettings settings() {
        return settings;
    }

    @Override
    public List<Action> actions() {
        var actions =
                new ArrayList<>(new EditKeys(model, this, layer, selection, clipping, settings, this::made).actions());
        var paints = paintLike;
        if (paints != null) {
            actions.add(Action.of(
                            "edit.paint_like", TEXTS.get("paint.like"), "fth-droplet", () -> paints.ask(made().sheet()))
                    .with("Shortcut+Alt+P")
                    .when(model::isOpen));
        }
        if (openFile != null) {
            actions.add(Action.of("edit.open", TEXTS.get("open.file"), "fth-file-plus", this::openFile)
                    .with("Shortcut+O"));
        }
        return List.copyOf(actions);
    }

    @Override
    public void save() {
        boolean already = model.saved().get() != null;
        model.save(saved -> {
            if (already) {
                return;
            }
            var notice = Notice.good(TEXTS.get("saved"), TEXTS.get("saved.words", saved.title()));
            notices.show(
                    canPublish() ? notice.with(TEXTS.get("publish"), () -> go(Destination.PUBLISH, saved)) : notice);
        });
    }

    /** Publishing is of an artwork, so what is seen is saved first. */
    @Override
    public void publish() {
        model.save(saved -> go(Destination.PUBLISH, saved));
    }

    private void go(String place, Artwork artwork) {
        navigator.go(Destination.of(place, Destination.ARTWORK, artwork.id().toString()));
    }

    @Override
    public boolean canPublish() {
        return navigator.knows(Destination.PUBLISH);
    }

    @Override
    public void export() {
        var artwork = model.artwork().get();
        if (artwork == null) {
            return;
        }
        made().export((document, settings) -> write(artwork, document, settings));
    }

    private void write(Artwork artwork, Document document, ExportSettings settings) {
        String ending = settings.format().extension();
        var chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("export.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        TEXTS.get("export.kind", settings.format().name()), "*." + ending));
        chooser.setInitialFileName(fileName(artwork) + "." + ending);
        File file = chooser.showSaveDialog(
                made().getScene() == null ? null : made().getScene().getWindow());
        if (file != null) {
            boolean named = file.getName().toLowerCase(Locale.ROOT).endsWith("." + ending);
            Path target = named ? file.toPath() : file.toPath().resolveSibling(file.getName() + "." + ending);
            model.export(document, settings, target);
        }
    }

    private static String fileName(Artwork artwork) {
        String clean = artwork.title().replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
        String name = clean.substring(0, Math.min(LONGEST_NAME, clean.length())).strip();
        return name.isEmpty() ? "atelier" : name;
    }

    @Override
    public void chooseFromLibrary() {
        navigator.go(Destination.of(Destination.LIBRARY));
    }

    @Override
    public boolean canOpenFile() {
        return openFile != null;
    }

    @Override
    public void openFile() {
        var chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("open.file.title"));
        File file = chooser.showOpenDialog(
                made().getScene() == null ? null : made().getScene().getWindow());
        if (file != null && openFile != null) {
            openFile.open(file.toPath());
        }
    }

    @Override
    public void turn(int quarters) {
        model.commit(new Change.Turn(quarters));
    }

    @Override
    public void flip(boolean horizontal) {
        model.commit(new Change.Flip(horizontal));
    }
}
