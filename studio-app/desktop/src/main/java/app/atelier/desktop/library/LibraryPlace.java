package app.atelier.desktop.library;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.pictures.EmptyPlace;
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
import app.atelier.library.Artwork;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The library as a place. Its arguments: an artwork to show, or words to search for. */
public final class LibraryPlace implements Place, LibraryActions {
    /** Which of the samples lie on the pile of an empty library. */
    private static final List<Integer> PILE = List.of(5, 2, 6);

    private static final Texts TEXTS = Texts.of(LibraryPlace.class);
    private static final List<String> PICTURES = List.of(
            "*.png",
            "*.jpg",
            "*.jpeg",
            "*.webp",
            "*.tif",
            "*.tiff",
            "*.psd",
            "*.psb",
            "*.ora",
            "*.atelier",
            "*.PNG",
            "*.JPG",
            "*.JPEG",
            "*.PSD");

    private final LibraryModel model;
    private final Imports imports;
    private final PanelSwitch panel;
    private final Tasks tasks;
    private final Pictures pictures;
    private final Samples samples;
    private final Navigator navigator;
    private final Notices notices;
    private final Consumer<Artwork> variations;
    private final Function<String, String> styleLabel;
    private @Nullable LibraryView view;

    /** @param variations asks for more pictures like one */
    public LibraryPlace(
            LibraryModel model,
            Imports imports,
            PanelSwitch panel,
            Tasks tasks,
            Pictures pictures,
            Samples samples,
            Navigator navigator,
            Notices notices,
            Consumer<Artwork> variations,
            Function<String, String> styleLabel) {
        this.model = model;
        this.imports = imports;
        this.panel = panel;
        this.tasks = tasks;
        this.pictures = pictures;
        this.samples = samples;
        this.navigator = navigator;
        this.notices = notices;
        this.variations = variations;
        this.styleLabel = styleLabel;
    }

    @Override
    public Info info() {
        return new Info(Destination.LIBRARY, TEXTS.get("place"), "fth-grid");
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public ObservableDoubleValue foot() {
        return made().foot();
    }

    private LibraryView made() {
        if (view == null) {
            var details = new DetailsPanel(model, this, pictures, tasks);
            var empty = empty();
            view = new LibraryView(model, this, imports, panel, pictures, details, empty, styleLabel);
            view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
        return view;
    }

    private EmptyPlace empty() {
        var buttons = Nodes.row(
                8,
                Nodes.button(TEXTS.get("empty.create"), "fth-feather", "primary large", this::create),
                Nodes.button(TEXTS.get("empty.import"), "fth-folder", "large quiet", this::importFolder));
        buttons.setAlignment(Pos.CENTER);
        return new EmptyPlace(
                samples,
                PILE,
                TEXTS.get("empty.sentence"),
                TEXTS.get("empty.explain"),
                buttons,
                Nodes.space(16),
                Nodes.text(TEXTS.get("empty.drop"), "small soft"));
    }

    @Override
    public void arrive(Map<String, String> arguments) {
        String artwork = arguments.get(Destination.ARTWORK);
        String words = arguments.get(Destination.WORDS);
        if (artwork != null) {
            model.section().set(Section.ALL);
            model.words().set("");
            model.showArtwork(UUID.fromString(artwork));
        } else if (words != null) {
            model.section().set(Section.ALL);
            model.words().set(words);
        }
        model.reload();
        Platform.runLater(() -> {
            if (view != null) {
                view.grid().requestFocus();
            }
        });
    }

    @Override
    public void leave() {
        model.quickLook().set(false);
    }

    /** Arrows walk through the grid; elsewhere they are what they are. */
    private void pressed(KeyEvent event) {
        if (view == null || !(view.grid().isFocused() || model.quickLook().get())) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && model.shown().get() != null) {
            // A scroll pane would take it for a page down.
            quickLook();
            event.consume();
            return;
        }
        int lead = model.selection().lead().get();
        int to;
        switch (event.getCode()) {
            case LEFT -> to = lead - 1;
            case RIGHT -> to = lead + 1;
            case UP -> to = lead < 0 ? 0 : view.grid().beside(lead, -1);
            case DOWN -> to = lead < 0 ? 0 : view.grid().beside(lead, 1);
            case HOME -> to = 0;
            case END -> to = model.items().size() - 1;
            default -> {
                return;
            }
        }
        if (event.isShiftDown()) {
            model.selection().upTo(Math.clamp(to, 0, Math.max(0, model.items().size() - 1)));
        } else {
            model.stepTo(to);
        }
        event.consume();
    }

    @Override
    public List<Action> actions() {
        BooleanSupplier some = () -> !model.subjects().isEmpty();
        BooleanSupplier inTrash = () -> model.section().get() == Section.TRASH && some.getAsBoolean();
        BooleanSupplier outside = () -> model.section().get() != Section.TRASH && some.getAsBoolean();
        BooleanSupplier one = () -> outside.getAsBoolean() && model.subjects().size() == 1;
        return List.of(
                action("search", "fth-search", "Shortcut+F", () -> {
                    if (view != null) {
                        view.focusSearch();
                    }
                }),
                action("quick", "fth-eye", "Space", this::quickLook)
                        .when(() -> model.shown().get() != null),
                action("none", "fth-x", "Esc", this::back)
                        .when(() -> some.getAsBoolean() || model.quickLook().get()),
                action("keep", "fth-bookmark", "K", () -> model.keep(model.subjects()))
                        .when(outside),
                action("edit", "fth-layers", "E", () -> edit(model.subjects().getFirst()))
                        .when(() -> canEdit() && one.getAsBoolean()),
                action("vary", "fth-shuffle", "V", () -> vary(model.subjects().getFirst()))
                        .when(() -> one.getAsBoolean()
                                && model.subjects().getFirst().recipe() != null),
                action(
                                "publish",
                                "fth-send",
                                "P",
                                () -> publish(model.subjects().getFirst()))
                        .when(() -> canPublish() && one.getAsBoolean()),
                action("export", "fth-download", "Shortcut+E", () -> export(model.subjects()))
                        .when(outside),
                action("trash", "fth-trash-2", "Delete", () -> model.trash(model.subjects()))
                        .when(outside),
                action("restore", "fth-rotate-ccw", "R", () -> model.restore(model.subjects()))
                        .when(inTrash),
                action("all", "fth-check-square", "Shortcut+A", model.selection()::all),
                action("import", "fth-plus", "Shortcut+O", this::importFiles),
                action("importFolder", "fth-folder-plus", "Shortcut+Shift+O", this::importFolder));
    }

    private static Action action(String key, String icon, String keys, Runnable run) {
        return Action.of("library." + key, TEXTS.get("action." + key), icon, run)
                .with(keys);
    }

    private void quickLook() {
        model.quickLook().set(!model.quickLook().get());
        if (view != null) {
            view.grid().requestFocus();
        }
    }

    private void back() {
        if (model.quickLook().get()) {
            model.quickLook().set(false);
        } else {
            model.selection().none();
        }
    }

    @Override
    public Optional<BooleanProperty> panel() {
        return Optional.of(panel.shown());
    }

    @Override
    public boolean canEdit() {
        return navigator.knows(Destination.EDIT);
    }

    @Override
    public boolean canPublish() {
        return navigator.knows(Destination.PUBLISH);
    }

    @Override
    public void edit(Artwork artwork) {
        go(Destination.EDIT, artwork);
    }

    @Override
    public void publish(Artwork artwork) {
        go(Destination.PUBLISH, artwork);
    }

    private void go(String place, Artwork artwork) {
        navigator.go(Destination.of(place, Destination.ARTWORK, artwork.id().toString()));
    }

    @Override
    public void vary(Artwork artwork) {
        navigator.go(Destination.of(Destination.CREATE));
        variations.accept(artwork);
    }

    @Override
    public void create() {
        navigator.go(Destination.of(Destination.CREATE));
    }

    @Override
    public void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(Notice.good(TEXTS.get("details.copied"), ""));
    }

    @Override
    public void export(List<Artwork> artworks) {
        if (artworks.size() == 1) {
            exportOne(artworks.getFirst());
            return;
        }
        var chooser = new DirectoryChooser();
        chooser.setTitle(TEXTS.get("export.folder"));
        File folder = chooser.showDialog(window());
        if (folder != null) {
            artworks.forEach(artwork -> model.export(artwork, folder.toPath().resolve(fileName(artwork))));
        }
    }

    private void exportOne(Artwork artwork) {
        var chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("export.title"));
        chooser.setInitialFileName(fileName(artwork));
        File file = chooser.showSaveDialog(window());
        if (file != null) {
            model.export(artwork, file.toPath());
        }
    }

    /** The title as a file's name, with the ending of its kind; the id keeps equal titles apart. */
    static String fileName(Artwork artwork) {
        String ending =
                switch (artwork.mediaType()) {
                    case "image/jpeg" -> ".jpg";
                    case "image/webp" -> ".webp";
                    default -> ".png";
                };
        String clean = artwork.title().replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
        String name = clean.isEmpty()
                ? "atelier"
                : clean.substring(0, Math.min(60, clean.length())).strip();
        return name + " " + artwork.sha256().substring(0, 6) + ending;
    }

    @Override
    public void importFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("action.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.get("import.pictures"), PICTURES));
        List<File> files = chooser.showOpenMultipleDialog(window());
        if (files != null) {
            importAll(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void importFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(TEXTS.get("action.importFolder"));
        File folder = chooser.showDialog(window());
        if (folder != null) {
            importAll(List.of(folder.toPath()));
        }
    }

    /** Brings files and folders in, and shows the library while it does. */
    public void importAll(List<Path> files) {
        navigator.go(Destination.of(Destination.LIBRARY));
        imports.start(files);
    }

    private @Nullable Window window() {
        return view == null || view.getScene() == null ? null : view.getScene().getWindow();
    }
}
