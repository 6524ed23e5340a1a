package app.atelier.desktop.feed;

import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.publishing.Closing;
import app.atelier.publishing.Outbox;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.PostState;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.sync.Sync;
import app.atelier.publishing.sync.SyncState;
import app.atelier.publishing.timelines.TimelineStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The public timeline out of its offline copy, which sync keeps fresh; and what still waits to be sent. */
public final class FeedModel implements AutoCloseable {
    private static final int PAGE = 30;

    private record Shown(List<Post> posts, boolean server) {}

    private final Tasks tasks;
    private final Sync sync;
    private final TimelineStore timelines;
    private final Outbox outbox;
    private final ObservableList<Post> posts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Post> selected = new SimpleObjectProperty<>(this, "selected");
    private final BooleanProperty grid = new SimpleBooleanProperty(this, "grid");
    private final ReadOnlyObjectWrapper<SyncState> state;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
    private final ReadOnlyObjectWrapper<List<OutboxEntry>> refused =
            new ReadOnlyObjectWrapper<>(this, "refused", List.of());
    private final ReadOnlyBooleanWrapper hasServer = new ReadOnlyBooleanWrapper(this, "hasServer", true);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(this, "answered");
    private final List<Closing> hears;

    private int wanted = PAGE;
    private boolean end;
    private @Nullable Task<?> older;

    public FeedModel(
            Tasks tasks,
            Sync sync,
            TimelineStore timelines,
            Outbox outbox,
            ObservableValue<@Nullable StudioAccount> account) {
        this.tasks = tasks;
        this.sync = sync;
        this.timelines = timelines;
        this.outbox = outbox;
        state = new ReadOnlyObjectWrapper<>(this, "state", sync.state());
        hears = List.of(
                sync.addListener(now -> tasks.home(() -> told(now))),
                outbox.addListener(entry -> tasks.home(this::reloadOutbox)));
        account.addListener(observed -> {
            end = false;
            wanted = PAGE;
            answered.set(false);
            sync.wake();
            reload();
        });
        reloadOutbox();
    }

    private void told(SyncState now) {
        state.set(now);
        if (!(now instanceof SyncState.Working)) {
            reload();
        }
    }

    /** Shows what the offline copy has now. */
    public void reload() {
        boolean fetched = state.get() instanceof SyncState.Online;
        tasks.task(steps -> page())
                .onDone(shown -> {
                    answered.set(answered.get() || fetched);
                    hasServer.set(shown.server());
                    if (!posts.equals(shown.posts())) {
                        posts.setAll(shown.posts());
                    }
                    loaded.set(true);
                    keepSelection();
                })
                .start();
    }

    private Shown page() {
        Optional<URI> server = sync.server();
        List<Post> found =
                server.map(uri -> timelines.page(uri, TimelineStore.PUBLIC, null, wanted)).orElse(List.of()).stream()
                        .map(Post::of)
                        .toList();
        return new Shown(found, server.isPresent());
    }

    /** The chosen post stays chosen while it is there; else the newest is. */
    private void keepSelection() {
        Post before = selected.get();
        Optional<Post> same = before == null
                ? Optional.empty()
                : posts.stream().filter(post -> post.id().equals(before.id())).findFirst();
        selected.set(same.orElse(posts.isEmpty() ? null : posts.getFirst()));
    }

    private void reloadOutbox() {
        tasks.task(steps -> outbox.list())
                .onDone(all -> {
                    waiting.set((int) all.stream()
                            .filter(entry -> entry.state() == PostState.WAITING || entry.state() == PostState.UPLOADING)
                            .count());
                    refused.set(all.stream()
                            .filter(entry -> entry.state() == PostState.REFUSED)
                            .toList());
                })
                .start();
    }

    /** More, towards the past: out of the copy, then from the server. */
    public void older() {
        if (end || older != null || posts.isEmpty()) {
            return;
        }
        String last = posts.getLast().id();
        int had = posts.size();
        older = tasks.task(steps -> {
                    boolean inCopy = timelines
                            .page(sync.server().orElseThrow(), TimelineStore.PUBLIC, last, 1)
                            .isEmpty();
                    return inCopy ? sync.fetchOlder(TimelineStore.PUBLIC, last, PAGE) : PAGE;
                })
                .onDone(found -> {
                    older = null;
                    end = found == 0;
                    wanted = had + PAGE;
                    reload();
                })
                .onFailed(problem -> older = null)
                .start();
    }

    /** Tries the server now. */
    public void tryNow() {
        sync.wake();
    }

    /** The file of a picture that was fetched. */
    Optional<Path> file(@Nullable String address) {
        return address == null ? Optional.empty() : timelines.picture(address);
    }

    ObservableList<Post> posts() {
        return posts;
    }

    ObjectProperty<@Nullable Post> selected() {
        return selected;
    }

    /** Whether pictures stand side by side instead of under each other. */
    public BooleanProperty grid() {
        return grid;
    }

    public ReadOnlyObjectProperty<SyncState> state() {
        return state.getReadOnlyProperty();
    }

    /** Posts of one's own that wait for the network. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Posts that the server did not take. */
    public ReadOnlyObjectProperty<List<OutboxEntry>> refused() {
        return refused.getReadOnlyProperty();
    }

    /** False while nobody is signed in anywhere. */
    public ReadOnlyBooleanProperty hasServer() {
        return hasServer.getReadOnlyProperty();
    }

    /** Whether the posts are what the server has: it answered since the studio started, or since another one was chosen. */
    public ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Hears of nothing any more. */
    @Override
    public void close() {
        hears.forEach(Closing::close);
    }
}
