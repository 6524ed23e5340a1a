package app.atelier.desktop;

import app.atelier.desktop.keeping.LibraryPictures;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.generation.Backend;
import app.atelier.generation.composer.Composer;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import app.atelier.publishing.Outbox;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.SignIn;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.server.Limits;
import app.atelier.publishing.server.ServerClient;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.sync.Sync;
import app.atelier.publishing.timelines.TimelineStore;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** The studio without its windows: every part made and wired once. The window and the command line stand on it. */
public final class StudioContext implements AutoCloseable {

    private final StudioHome home;
    private final InstantSource clock = Clock.systemUTC();
    private final Library library;
    private final Map<String, Backend> backends = new LinkedHashMap<>();
    private final ResultKeeper keeper;
    private final AccountStore accounts;
    private final Transport transport = new Transport(Limits.USUAL);
    private final SignIn signIn;
    private final Outbox outbox;
    private final TimelineStore timelines;
    private final Sync sync;

    private StudioContext(StudioHome home, Library library) {
        this.home = home;
        this.library = library;
        Backend composer = new Composer();
        backends.put(composer.id(), composer);
        keeper = new ResultKeeper(library);
        accounts = AccountStore.open(home.accounts());
        signIn = new SignIn(transport, accounts, clock);
        outbox = Outbox.open(home.publishingDatabase(), clock);
        timelines = TimelineStore.open(home.publishingDatabase(), home.timelinePictures(), clock);
        LibraryPictures pictures = new LibraryPictures(library, home.cache().resolve("exports"));
        sync = new Sync(outbox, accounts, pictures, timelines, transport, clock, new SplittableRandom());
    }

    /**
     * Opens everything of a home.
     *
     * @throws app.atelier.library.LibraryUnavailableException when its library is damaged or of a newer program
     */
    public static StudioContext open(StudioHome home) {
        return new StudioContext(home, Library.open(home, Clock.systemUTC()));
    }

    public StudioHome home() {
        return home;
    }

    public InstantSource clock() {
        return clock;
    }

    public Library library() {
        return library;
    }

    /** What can make pictures, by id; the first is the usual one. */
    public Map<String, Backend> backends() {
        return Map.copyOf(backends);
    }

    public ResultKeeper keeper() {
        return keeper;
    }

    public AccountStore accounts() {
        return accounts;
    }

    /** Speaks with an account's server as that account. */
    public ServerClient client(StudioAccount account) {
        return new ServerClient(transport, account.server(), account.token());
    }

    public SignIn signIn() {
        return signIn;
    }

    public Outbox outbox() {
        return outbox;
    }

    public TimelineStore timelines() {
        return timelines;
    }

    public Sync sync() {
        return sync;
    }

    @Override
    public void close() {
        sync.close();
        timelines.close();
        outbox.close();
        transport.close();
        library.close();
    }
}
