package app.atelier.desktop.library;

import app.atelier.desktop.keeping.Outgoing;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import app.atelier.library.Closing;
import app.atelier.library.Facets;
import app.atelier.library.Library;
import app.atelier.library.LibraryEvent;
import app.atelier.library.Page;
import app.atelier.library.Query;
import app.atelier.library.Sort;
import app.atelier.library.signing.SigningException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What of the library is shown, what is chosen in it, and what can be done with it. */
public final class LibraryModel implements AutoCloseable {
    /** Wished height of a row in the grid. */
    public static final double LEAST_ROW = 80;

    public static final double LARGEST_ROW = 320;

    private static final Texts TEXTS = Texts.of(LibraryModel.class);
    private static final double USUAL_ROW = 118;
    private static final int PAGE = 400;

    private final Tasks tasks;
    private final Library library;
    private final Notices notices;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(this, "section", Section.ALL);
    private final ObjectProperty<@Nullable String> style = new SimpleObjectProperty<>(this, "style");
    private final ObjectProperty<@Nullable String> tag = new SimpleObjectProperty<>(this, "tag");
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(this, "sort", Sort.NEWEST);
    private final DoubleProperty rowHeight = new SimpleDoubleProperty(this, "rowHeight", USUAL_ROW);
    private final BooleanProperty quickLook = new SimpleBooleanProperty(this, "quickLook");
    private final ReadOnlyObjectWrapper<@Nullable Artwork> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Facets> facets =
            new ReadOnlyObjectWrapper<>(this, "facets", new Facets(0, 0, 0, 0, List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Integer> total = new ReadOnlyObjectWrapper<>(this, "total", 0);
    private final BooleanProperty loaded = new SimpleBooleanProperty(this, "loaded");
    private final ObservableList<Artwork> items = FXCollections.observableArrayList();
    private final Closing hears;
    private final Selection selection = new Selection();
    private boolean asking;
    private boolean askAgain;
    private @Nullable UUID wanted;

    private record Answer(List<Artwork> artworks, int total, Facets facets) {}

    public LibraryModel(Tasks tasks, Library library, Notices notices, Memory memory) {
        this.tasks = tasks;
        this.library = library;
        this.notices = notices;
        memory.keepNumber("library.rowHeight", rowHeight);
        memory.keep("library.sort", sort, LibraryModel::sort, Sort::name);
        InvalidationListener again = observed -> afresh();
        words.addListener(again);
        section.addListener(again);
        style.addListener(again);
        tag.addListener(again);
        sort.addListener(again);
        selection.lead().addListener(observed -> shown.set(lead().orElse(null)));
        hears = library.addListener(event -> tasks.home(() -> happened(event)));
    }

    private static Optional<Sort> sort(String name) {
        return Arrays.stream(Sort.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private void happened(LibraryEvent event) {
        if (event instanceof LibraryEvent.Unsigned(String reason)) {
            notices.show(Notice.problem(TEXTS.get("problem.unsigned"), reason));
        } else {
            reload();
        }
    }

    /** Another question: begin at the top. */
    private void afresh() {
        selection.none();
        selection.lead().set(-1);
        ask(PAGE);
    }

    /** The same question again, for as much as was shown. */
    public void reload() {
        ask(Math.max(PAGE, items.size()));
    }

    /** More of the same answer, when the end of what is there comes near. */
    public void more() {
        if (!asking && items.size() < total.get()) {
            ask(items.size() + PAGE);
        }
    }

    private Query query() {
        String typed = words.get().strip();
        var order = typed.isEmpty() || sort.get() != Sort.NEWEST ? sort.get() : Sort.RELEVANCE;
        var query = Query.ALL
                .withText(typed)
                .withStyle(style.get())
                .withTag(tag.get())
                .withSort(order);
        return section.get().narrow(query);
    }

    private void ask(int count) {
        if (asking) {
            askAgain = true;
            return;
        }
        asking = true;
        var query = query();
        tasks.task(steps -> answer(query, count))
                .onDone(answer -> {
                    asking = false;
                    if (askAgain) {
                        askAgain = false;
                        reload();
                    } else {
                        show(answer);
                    }
                })
                .onFailed(problem -> {
                    asking = false;
                    notices.show(Notice.problem(TEXTS.get("problem.search"), String.valueOf(problem.getMessage())));
                })
                .start();
    }

    private Answer answer(Query query, int count) {
        var found = new ArrayList<Artwork>();
        Page page;
        do {
            int limit = Math.min(Query.MOST, count - found.size());
            page = library.search(query.withRange(found.size(), limit));
            found.addAll(page.artworks());
        } while (!page.artworks().isEmpty() && found.size() < Math.min(count, page.total()));
        return new Answer(found, page.total(), library.facets());
    }

    private void show(Answer answer) {
        facets.set(answer.facets());
        total.set(answer.total());
        items.setAll(answer.artworks());
        selection.order(items.stream().map(Artwork::id).toList());
        if (wanted != null) {
            showArtwork(wanted);
            wanted = null;
        }
        if (selection.lead().get() < 0 && !items.isEmpty()) {
            selection.lead().set(0);
        }
        shown.set(lead().orElse(null));
        loaded.set(true);
    }

    /** Shows one artwork, chosen alone; waits for the answer if it is not there yet. */
    public void showArtwork(UUID id) {
        wanted = id;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                selection.only(i);
                wanted = null;
                return;
            }
        }
    }

    private Optional<Artwork> lead() {
        int index = selection.lead().get();
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** What is done is done with these: the chosen ones, or the one the keyboard stands at. */
    public List<Artwork> subjects() {
        if (selection.isEmpty()) {
            return lead().map(List::of).orElse(List.of());
        }
        return items.stream().filter(artwork -> selection.holds(artwork.id())).toList();
    }

    /** Moves the keyboard's place to another picture, chosen alone. */
    public void stepTo(int index) {
        if (!items.isEmpty()) {
            selection.only(Math.clamp(index, 0, items.size() - 1));
        }
    }

    /** Adds a picture to the chosen ones, or takes it out. */
    public void selectAlso(int index) {
        selection.toggle(index);
    }

    public void keep(Collection<Artwork> artworks) {
        boolean all = artworks.stream().allMatch(Artwork::favourite);
        var ids = artworks.stream().map(Artwork::id).toList();
        change(() -> ids.forEach(id -> library.favourite(id, !all)));
    }

    public void trash(Collection<Artwork> artworks) {
        var ids = artworks.stream().map(Artwork::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        tasks.task(steps -> {
                    library.trash(ids);
                    return ids.size();
                })
                .onDone(count -> notices.show(
                        Notice.plain("fth-trash-2", TEXTS.get("trashed", count), TEXTS.get("trashed.words"))
                                .with(TEXTS.get("undo"), () -> change(() -> library.restore(ids)))))
                .start();
    }

    public void restore(Collection<Artwork> artworks) {
        var ids = artworks.stream().map(Artwork::id).toList();
        change(() -> library.restore(ids));
    }

    /** Asks first: this is the one thing that cannot be undone. */
    public void emptyTrash() {
        int count = facets.get().trash();
        notices.show(Notice.problem(TEXTS.get("empty.title", count), TEXTS.get("empty.words"))
                .with(TEXTS.get("empty.do"), () -> tasks.task(steps -> library.emptyTrash())
                        .onDone(gone -> notices.show(Notice.good(TEXTS.get("emptied", gone), "")))
                        .start()));
    }

    public void rename(Artwork artwork, String title) {
        if (!title.isBlank() && !title.equals(artwork.title())) {
            change(() -> library.rename(artwork.id(), title.strip()));
        }
    }

    public void describe(Artwork artwork, String altText) {
        if (!altText.equals(artwork.altText())) {
            change(() -> library.describe(artwork.id(), altText.strip()));
        }
    }

    public void addTag(Artwork artwork, String name) {
        var tags = new ArrayList<>(artwork.tags());
        String clean = name.strip().replaceFirst("^#", "");
        if (!clean.isEmpty() && !tags.contains(clean)) {
            tags.add(clean);
            change(() -> library.tag(artwork.id(), tags));
        }
    }

    public void removeTag(Artwork artwork, String name) {
        var tags = new ArrayList<>(artwork.tags());
        tags.remove(name);
        change(() -> library.tag(artwork.id(), tags));
    }

    private void change(Runnable change) {
        tasks.task(steps -> {
                    change.run();
                    return true;
                })
                .start();
    }

    /** Copies the original, with its recipe in it, to a place outside the library. */
    public void export(Artwork artwork, Path target) {
        tasks.task(steps -> {
                    new Outgoing(library).copy(artwork, target);
                    return target;
                })
                .onDone(file -> notices.show(Notice.good(
                        TEXTS.get("exported", artwork.title()),
                        file.toAbsolutePath().toString())))
                .onFailed(problem -> notices.show(Notice.problem(
                        TEXTS.get("export.failed", artwork.title()),
                        problem instanceof SigningException
                                ? String.valueOf(problem.getMessage())
                                : TEXTS.get("export.failed.words"))))
                .start();
    }

    public Library library() {
        return library;
    }

    public StringProperty words() {
        return words;
    }

    public ObjectProperty<Section> section() {
        return section;
    }

    public ObjectProperty<@Nullable String> style() {
        return style;
    }

    public ObjectProperty<@Nullable String> tag() {
        return tag;
    }

    public ObjectProperty<Sort> sort() {
        return sort;
    }

    public DoubleProperty rowHeight() {
        return rowHeight;
    }

    public BooleanProperty quickLook() {
        return quickLook;
    }

    /** The artwork that details show, or null. */
    public ReadOnlyObjectProperty<@Nullable Artwork> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Facets> facets() {
        return facets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Integer> total() {
        return total.getReadOnlyProperty();
    }

    /** Whether the library has answered at all; before that nothing is said about it. */
    public BooleanProperty loaded() {
        return loaded;
    }

    public ObservableList<Artwork> items() {
        return items;
    }

    public Selection selection() {
        return selection;
    }

    /** Whether anything narrows what is shown. */
    public boolean narrowed() {
        return !words.get().isBlank() || style.get() != null || tag.get() != null || section.get() != Section.ALL;
    }

    /** Hears of nothing any more. */
    @Override
    public void close() {
        hears.close();
    }
}
