package app.atelier.desktop;

import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.create.Batches;
import app.atelier.desktop.create.CreateModel;
import app.atelier.desktop.create.CreatePlace;
import app.atelier.desktop.create.PromptHistory;
import app.atelier.desktop.create.PromptReading;
import app.atelier.desktop.create.RoughPreview;
import app.atelier.desktop.create.StyleChoice;
import app.atelier.desktop.create.WordReader;
import app.atelier.desktop.edit.EditModel;
import app.atelier.desktop.edit.EditPlace;
import app.atelier.desktop.feed.FeedModel;
import app.atelier.desktop.feed.FeedPlace;
import app.atelier.desktop.library.Imports;
import app.atelier.desktop.library.LibraryModel;
import app.atelier.desktop.library.LibraryPlace;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.publish.PublishModel;
import app.atelier.desktop.publish.PublishPlace;
import app.atelier.desktop.queue.QueueModel;
import app.atelier.desktop.queue.QueueView;
import app.atelier.desktop.settings.AccountsModel;
import app.atelier.desktop.settings.SettingsModel;
import app.atelier.desktop.settings.SettingsPlace;
import app.atelier.desktop.settings.SharingModel;
import app.atelier.desktop.shell.ActionListModel;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.shell.ShellModel;
import app.atelier.desktop.shell.ShellView;
import app.atelier.desktop.shell.ShortcutsView;
import app.atelier.desktop.staging.Stager;
import app.atelier.desktop.staging.StagingModel;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Theme;
import app.atelier.generation.Backend;
import app.atelier.generation.composer.Composer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that stands in the window, made and wired once. Made and used on the window's thread. */
public final class StudioWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StudioWindow.class);
    private static final Texts TEXTS = Texts.of(StudioWindow.class);

    private final Notices notices = new Notices();
    private final Memory memory;
    private final Tasks tasks;
    private final Samples samples;
    private final Theme theme;
    private final ShellModel shell;
    private final Pictures pictures;
    private final CreateModel create;
    private final LibraryModel library;
    private final EditModel edit;
    private final QueueModel queue;
    private final FeedModel feed;
    private final @Nullable StagingModel staging;
    private final CreatePlace createPlace;
    private final LibraryPlace libraryPlace;
    private final PublishModel publish;
    private final AccountsModel accounts;
    private final SavedState state;
    private final ShellView view;

    /**
     * @param home runs what is handed to it on the window's thread
     * @param browser opens an address in the system's browser or file manager
     */
    public StudioWindow(StudioContext studio, Memory memory, Theme theme, Executor home, Consumer<URI> browser) {
        this.memory = memory;
        this.theme = theme;
        tasks = Tasks.onVirtualThreads(home, this::unexpected);
        shell = new ShellModel(memory, notices);
        pictures = new Pictures(tasks, studio.library());
        Backend composer = studio.backends().values().iterator().next();
        samples = new Samples(tasks, composer, studio.home().cache().resolve("samples"));
        var styles = studio.styles().all().stream()
                .map(style -> new StyleChoice(style.id(), style.label()))
                .toList();
        Function<String, String> styleLabel = id -> StyleChoice.label(styles, id);
        var batches = new Batches(tasks, studio.queue(), studio.library(), studio.clock(), styleLabel);
        var history = new PromptHistory(memory);
        var preview = new RoughPreview(
                tasks,
                composer instanceof Composer sketching
                        ? (request, progress) ->
                                sketching.preview(request, progress).picture()
                        : null,
                memory);
        create = new CreateModel(
                tasks,
                studio.queue(),
                new PromptReading(tasks, WordReader.of(studio.reader())),
                preview,
                new SplittableRandom(),
                history,
                styles,
                samples.examples().stream().map(Samples.Example::prompt).toList(),
                batches,
                memory);
        library = new LibraryModel(tasks, studio.library(), notices, memory);
        accounts = new AccountsModel(tasks, studio.accounts(), studio.signIn(), browser);
        var imports = new Imports(tasks, studio.library(), notices);
        createPlace = new CreatePlace(
                create,
                tasks,
                studio.library(),
                pictures,
                samples,
                shell,
                notices,
                artworks -> libraryPlace().export(artworks),
                composer.label(),
                accounts.current().map(account -> true).orElse(false));
        staging = composer instanceof Composer drawing
                ? new StagingModel(tasks, Stager.of(drawing, studio.reader(), studio.styles()))
                : null;
        if (staging != null) {
            createPlace.arrangeWith(staging);
        }
        libraryPlace = new LibraryPlace(
                library,
                imports,
                new PanelSwitch(memory, "library.panel", true),
                tasks,
                pictures,
                samples,
                shell,
                notices,
                createPlace::vary,
                styleLabel);
        publish =
                new PublishModel(tasks, studio.library(), studio.outbox(), studio.sync(), notices, accounts.current());
        feed = new FeedModel(tasks, studio.sync(), studio.timelines(), studio.outbox(), accounts.current());
        memory.keepFlag("feed.grid", feed.grid());
        var settings = new SettingsPlace(
                new SettingsModel(tasks, studio.home(), studio.library()),
                theme,
                studio.backends().values(),
                accounts,
                new SharingModel(tasks, studio.library(), notices),
                preview.wanted(),
                () -> ShortcutsView.table(shell),
                () -> browser.accept(studio.home().root().toUri()));
        shell.add(createPlace, "Shortcut+1");
        shell.add(libraryPlace, "Shortcut+2");
        edit = new EditModel(tasks, studio.library(), studio.home().documents(), notices, studio.clock());
        var editPlace = new EditPlace(
                edit,
                new PanelSwitch(memory, "edit.panel", true),
                tasks,
                pictures,
                shell,
                notices,
                memory,
                studio.clock());
        editPlace.paintWith(studio.painter(), samples, studio.library());
        shell.add(editPlace, "Shortcut+3");
        shell.add(
                new FeedPlace(feed, new PanelSwitch(memory, "feed.panel", true), pictures, samples, shell, browser),
                "Shortcut+4");
        shell.add(new PublishPlace(publish, pictures, shell));
        shell.add(settings, "Shortcut+Comma");
        queue = new QueueModel(tasks, studio.queue(), studio.clock());
        var finder = new StudioFinder(tasks, studio.library(), history, pictures, shell);
        state = new SavedState(shell, studio.sync(), tasks);
        view = new ShellView(
                shell,
                new ActionListModel(shell, finder),
                new QueueView(queue),
                queue.waiting(),
                new AccountButton(accounts, shell),
                state.shown());
        memory.keep("theme", theme.choice(), StudioWindow::choice, Theme.Choice::name);
        FileDrop.accept(view, libraryPlace::importAll);
        view.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(now -> {
                    if (Boolean.TRUE.equals(now)) {
                        cameBack();
                    }
                });
        batches.load(this::begin);
    }

    /** What other programs did meanwhile, as the command line, is seen when one comes back to the window. */
    private void cameBack() {
        accounts.refresh();
        if (library.loaded().get()) {
            library.reload();
        }
    }

    /** The library place is made after the create place, which only needs it when something is exported. */
    private LibraryPlace libraryPlace() {
        return libraryPlace;
    }

    /** What was chosen in an earlier run, for a window that shows something before the studio is open. */
    static void recall(Memory memory, Theme theme) {
        memory.text("theme").flatMap(StudioWindow::choice).ifPresent(theme.choice()::set);
    }

    private static Optional<Theme.Choice> choice(String name) {
        return Arrays.stream(Theme.Choice.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** The first start begins in Create, with words that only need Enter. */
    private void begin() {
        if (create.untried() && create.prompt().get().isEmpty()) {
            create.prompt().set(TEXTS.get("first.prompt"));
        }
        if (shell.current().get() == null) {
            shell.goToLast(Destination.CREATE);
        }
    }

    private void unexpected(Exception problem) {
        LOG.error("a task failed", problem);
        String sentence = problem.getMessage() == null ? TEXTS.get("unexpected.words") : problem.getMessage();
        notices.show(Notice.problem(TEXTS.get("unexpected"), sentence));
    }

    public ShellView view() {
        return view;
    }

    public ShellModel shell() {
        return shell;
    }

    /** All work that the window has asked for. */
    public Tasks tasks() {
        return tasks;
    }

    public Theme theme() {
        return theme;
    }

    public Pictures pictures() {
        return pictures;
    }

    public CreateModel create() {
        return create;
    }

    /** The scene that is in hand in Create; null where nobody can draw scenes. */
    public @Nullable StagingModel staging() {
        return staging;
    }

    public CreatePlace createPlace() {
        return createPlace;
    }

    public LibraryModel library() {
        return library;
    }

    public EditModel edit() {
        return edit;
    }

    public FeedModel feed() {
        return feed;
    }

    public QueueModel queue() {
        return queue;
    }

    public Notices notices() {
        return notices;
    }

    /** Brings files in from elsewhere: dropped on the window, or handed over at start. */
    public void importAll(List<Path> files) {
        libraryPlace.importAll(files);
    }

    @Override
    public void close() {
        create.batches().close();
        library.close();
        edit.close();
        publish.close();
        feed.close();
        queue.close();
        accounts.close();
        state.close();
        samples.close();
        memory.close();
    }
}
