package app.atelier.desktop.create;

import app.atelier.desktop.pictures.PicturePicker;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.shell.Action;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.shell.Place;
import app.atelier.desktop.staging.StagingModel;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.protocol.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Create as a place. Its argument is words to begin with. */
public final class CreatePlace implements Place, ResultActions {
    private static final Texts TEXTS = Texts.of(CreatePlace.class);

    /** The panel has room for two pictures of its library side by side. */
    private static final int PICKED_COLUMNS = 2;

    private static final double PICKED_WIDTH = 120;

    private final CreateModel model;
    private final Tasks tasks;
    private final Library library;
    private final Pictures pictures;
    private final Samples samples;
    private final Navigator navigator;
    private final Notices notices;
    private final Consumer<List<Artwork>> exporter;
    private final String backend;
    private final ObservableValue<Boolean> signedIn;
    private @Nullable Arranging arranging;
    private @Nullable CreateView view;

    /**
     * @param exporter asks where to, and copies
     * @param backend the name of who draws
     * @param signedIn whether there is an account
     */
    public CreatePlace(
            CreateModel model,
            Tasks tasks,
            Library library,
            Pictures pictures,
            Samples samples,
            Navigator navigator,
            Notices notices,
            Consumer<List<Artwork>> exporter,
            String backend,
            ObservableValue<Boolean> signedIn) {
        this.model = model;
        this.tasks = tasks;
        this.library = library;
        this.pictures = pictures;
        this.samples = samples;
        this.navigator = navigator;
        this.notices = notices;
        this.exporter = exporter;
        this.backend = backend;
        this.signedIn = signedIn;
    }

    /** From now on scenes of results can be taken in hand. */
    public void arrangeWith(StagingModel staging) {
        arranging = new Arranging(staging, model, pictures, notices);
    }

    @Override
    public Info info() {
        return new Info(Destination.CREATE, TEXTS.get("place"), "fth-feather");
    }

    @Override
    public Node view() {
        return made();
    }

    private CreateView made() {
        if (view == null) {
            view = new CreateView(
                    model,
                    this,
                    pictures,
                    samples,
                    () -> new PicturePicker(tasks, library, pictures, PICKED_COLUMNS, PICKED_WIDTH),
                    backend,
                    signedIn);
            if (arranging != null) {
                view.arrangeIn(arranging.view(), arranging.model().open());
            }
        }
        return view;
    }

    @Override
    public ObservableDoubleValue foot() {
        return made().foot();
    }

    @Override
    public void arrive(Map<String, String> arguments) {
        String words = arguments.get(Destination.WORDS);
        if (words != null) {
            model.prompt().set(words);
        }
        Platform.runLater(() -> {
            if (view != null) {
                view.focusPrompt();
                if (model.untried()) {
                    // The words that stand there to begin with give way to the first that are typed.
                    view.selectPrompt();
                }
            }
        });
    }

    @Override
    public List<Action> actions() {
        var actions = new ArrayList<>(ofResults());
        if (arranging != null) {
            actions.addAll(arranging.actions());
        }
        return List.copyOf(actions);
    }

    private boolean free() {
        return arranging == null || !arranging.model().open().get();
    }

    private List<Action> ofResults() {
        return List.of(
                Action.of("create.draw", TEXTS.get("action.draw"), "fth-feather", model::create)
                        .with("Shortcut+Enter")
                        .when(this::free),
                Action.of("create.words", TEXTS.get("action.words"), "fth-type", () -> {
                            if (view != null) {
                                view.focusPrompt();
                                view.selectPrompt();
                            }
                        })
                        .with("Shortcut+L"),
                Action.of("create.uncorrect", TEXTS.get("action.uncorrect"), "fth-rotate-ccw", () -> model.reading()
                                .undo())
                        .with("Shortcut+Alt+Z")
                        .when(() -> model.reading().canUndo()),
                Action.of("create.seed", TEXTS.get("action.seed"), "fth-refresh-cw", model::newSeed)
                        .with("Shortcut+R"),
                Action.of("create.stop", TEXTS.get("action.stop"), "fth-x", this::stop)
                        .with("Shortcut+Period")
                        .when(() -> model.batches().list().stream()
                                .anyMatch(batch -> batch.running().get())),
                onResult("keep", "fth-bookmark", "K", this::keep),
                onResult("edit", "fth-layers", "E", this::edit)
                        .when(() -> canEdit() && focused().isPresent()),
                onResult("arrange", "fth-move", "S", this::arrange)
                        .when(() -> focused().filter(this::canArrange).isPresent()),
                onResult("vary", "fth-shuffle", "V", this::vary),
                onResult("publish", "fth-send", "P", this::publish)
                        .when(() -> canPublish() && focused().isPresent()),
                onResult("trash", "fth-trash-2", "Delete", this::trash));
    }

    /** Acts on the picture that has the keyboard. */
    private Action onResult(String key, String icon, String keys, Consumer<Result> run) {
        return Action.of("create." + key, TEXTS.get("action." + key), icon, () -> focused()
                        .ifPresent(run))
                .with(keys)
                .when(() -> focused().isPresent());
    }

    private Optional<Result> focused() {
        if (view == null || view.getScene() == null) {
            return Optional.empty();
        }
        Node node = view.getScene().getFocusOwner();
        while (node != null && !(node instanceof ResultTile)) {
            node = node.getParent();
        }
        return Optional.ofNullable((ResultTile) node)
                .map(ResultTile::result)
                .filter(result -> result.artwork().get() != null);
    }

    private void stop() {
        model.batches().list().stream()
                .filter(batch -> batch.running().get())
                .toList()
                .forEach(model.batches()::stop);
    }

    @Override
    public Optional<BooleanProperty> panel() {
        return Optional.of(model.panel().shown());
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
    public void keep(Result result) {
        with(result, artwork -> run(() -> library.favourite(artwork.id(), !artwork.favourite())));
    }

    @Override
    public void edit(Result result) {
        with(result, artwork -> go(Destination.EDIT, artwork));
    }

    @Override
    public boolean canArrange(Result result) {
        return arranging != null && Arranging.possible(result.artwork().get());
    }

    @Override
    public void arrange(Result result) {
        with(result, this::arrange);
    }

    /** Takes the scene of a picture in hand that was made here, now or before. */
    public void arrange(Artwork artwork) {
        if (arranging != null) {
            view();
            arranging.open(artwork);
        }
    }

    @Override
    public void publish(Result result) {
        with(result, artwork -> go(Destination.PUBLISH, artwork));
    }

    @Override
    public void showInLibrary(Result result) {
        with(result, artwork -> go(Destination.LIBRARY, artwork));
    }

    @Override
    public void open(Result result) {
        if (canEdit()) {
            edit(result);
        } else {
            showInLibrary(result);
        }
    }

    private void go(String place, Artwork artwork) {
        navigator.go(Destination.of(place, Destination.ARTWORK, artwork.id().toString()));
    }

    @Override
    public void vary(Result result) {
        with(result, this::vary);
    }

    @Override
    public void redraw(Result result, Scene changed) {
        with(result, artwork -> withRecipe(artwork, (recipe, parents) -> model.redraw(recipe, changed, parents)));
    }

    /** More pictures like one that was made here; it becomes their parent. */
    public void vary(Artwork artwork) {
        withRecipe(artwork, model::vary);
    }

    private static void withRecipe(Artwork artwork, BiConsumer<Recipe, List<Recipe.Parent>> run) {
        if (artwork.recipe() != null) {
            run.accept(artwork.recipe(), List.of(new Recipe.Parent(artwork.sha256(), null, artwork.title())));
        }
    }

    @Override
    public void useWords(Result result) {
        with(result, artwork -> {
            if (artwork.recipe() == null) {
                model.prompt().set(artwork.prompt());
            } else {
                model.useWords(artwork.recipe());
            }
        });
        if (view != null) {
            view.focusPrompt();
        }
    }

    @Override
    public void export(Result result) {
        with(result, artwork -> exporter.accept(List.of(artwork)));
    }

    @Override
    public void trash(Result result) {
        with(result, artwork -> {
            var ids = List.of(artwork.id());
            run(() -> library.trash(ids));
            notices.show(Notice.plain("fth-trash-2", TEXTS.get("trashed"), TEXTS.get("trashed.words"))
                    .with(TEXTS.get("undo"), () -> run(() -> library.restore(ids))));
        });
    }

    @Override
    public void retry(Result result) {
        model.batches().retry(result);
    }

    private static void with(Result result, Consumer<Artwork> run) {
        var artwork = result.artwork().get();
        if (artwork != null) {
            run.accept(artwork);
        }
    }

    private void run(Runnable change) {
        tasks.task(steps -> {
                    change.run();
                    return true;
                })
                .start();
    }
}
