package app.atelier.desktop;

import app.atelier.desktop.create.PromptHistory;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Finder;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.Page;
import app.atelier.library.Query;
import app.atelier.library.Sort;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets the action list find pictures of the library and prompts that were used. */
final class StudioFinder implements Finder {
    private static final int PICTURES = 5;
    private static final int WORDS = 3;
    private static final double THUMBNAIL_WIDTH = 114;
    private static final double THUMBNAIL_HEIGHT = 85;

    private final Tasks tasks;
    private final Library library;
    private final PromptHistory history;
    private final Pictures pictures;
    private final Navigator navigator;
    private Optional<Task<Page>> searching = Optional.empty();

    StudioFinder(Tasks tasks, Library library, PromptHistory history, Pictures pictures, Navigator navigator) {
        this.tasks = tasks;
        this.library = library;
        this.history = history;
        this.pictures = pictures;
        this.navigator = navigator;
    }

    @Override
    public void find(String words, Consumer<Findings> handler) {
        searching.ifPresent(Task::cancel);
        var used = history.matching(words, WORDS).stream().map(this::used).toList();
        var query = Query.text(words.strip())
                .withSort(words.isBlank() ? Sort.NEWEST : Sort.RELEVANCE)
                .withRange(0, PICTURES);
        searching = Optional.of(tasks.task(steps -> library.search(query))
                .onDone(page -> handler.accept(
                        new Findings(page.artworks().stream().map(this::found).toList(), page.total(), used)))
                .onFailed(problem -> handler.accept(new Findings(List.of(), 0, used)))
                .start());
    }

    private Found found(Artwork artwork) {
        return new Found(
                artwork.title(),
                handler -> pictures.load(artwork, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT, handler),
                () -> navigator.go(Destination.of(
                        Destination.LIBRARY, Destination.ARTWORK, artwork.id().toString())));
    }

    private Used used(String words) {
        return new Used(words, "", () -> navigator.go(Destination.of(Destination.CREATE, Destination.WORDS, words)));
    }
}
