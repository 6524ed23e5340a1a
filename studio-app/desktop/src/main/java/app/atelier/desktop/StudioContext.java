package app.atelier.desktop;

import app.atelier.desktop.keeping.LibraryPictures;
import app.atelier.desktop.keeping.Painter;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.logs.LogFiles;
import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.language.WordMeanings;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.generation.queue.Job;
import app.atelier.generation.queue.JobQueue;
import app.atelier.generation.queue.JobRunner;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import app.atelier.library.database.Snapshot;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The studio without its windows: every part made and wired once. The window and the command line stand on it. */
public final class StudioContext implements AutoCloseable {

    private final StudioHome home;
    private final InstantSource clock = Clock.systemUTC();
    private final Library library;
    private final Painter painter;
    private final Map<String, Backend> backends = new LinkedHashMap<>();
    private final ResultKeeper keeper;
    private final AccountStore accounts;
    private final Transport transport = new Transport(Limits.USUAL);
    private final SignIn signIn;
    private final Outbox outbox;
    private final TimelineStore timelines;
    private final Sync sync;
    private final ArtPack art = ArtPack.open();
    private final PromptReader reader = PromptReader.open(art);
    private final WordMeanings meanings;
    private final Styles styles = Styles.shipped();
    private final JobQueue queue;
    private @Nullable JobRunner runner;

    private StudioContext(StudioHome home, Library library, Backend... others) {
        LogFiles.to(home.logs());
        this.home = home;
        this.library = library;
        painter = new Painter(library);
        meanings = WordMeanings.lazily(
                home.cache().resolve("meanings"),
                work -> Thread.ofPlatform().daemon().name("meanings").start(work));
        if (others.length == 0) {
            backends.put(Composer.ID, new Composer(reader.withMeanings(meanings), art).withExamples(painter::example));
        }
        for (Backend other : others) {
            backends.put(other.id(), other);
        }
        keeper = new ResultKeeper(library);
        queue = JobQueue.open(home.queueDatabase(), clock);
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
     * @param others back ends in the place of those that are shipped; none for those
     * @throws app.atelier.library.LibraryUnavailableException when its library is damaged or of a newer program
     */
    public static StudioContext open(StudioHome home, Backend... others) {
        return new StudioContext(home, Library.open(home, Clock.systemUTC()), others);
    }

    /**
     * Opens a home whose library cannot be used with one of its snapshots; the unusable library is set aside, untouched.
     *
     * @throws app.atelier.library.LibraryException when the snapshot cannot be used either
     */
    public static StudioContext open(StudioHome home, Snapshot snapshot) {
        return new StudioContext(home, Library.openSnapshot(home, snapshot, Clock.systemUTC()));
    }

    /** Begins to draw what is in the queue and to speak with the server; the command line does without. */
    public synchronized void startWorkers() {
        if (runner == null) {
            runner = new JobRunner(queue, backends, this::keep);
            sync.start();
        }
    }

    private String keep(Job job, GeneratedPicture result) {
        return keeper.keep(result, job.id()).id().toString();
    }

    /** What is to be drawn and what was; survives a restart. */
    public JobQueue queue() {
        return queue;
    }

    /** Reads prompts as the composer does. */
    public PromptReader reader() {
        return reader.withMeanings(meanings);
    }

    /** The styles that the composer draws in, the plain one first. */
    public Styles styles() {
        return styles;
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
        return Collections.unmodifiableMap(backends);
    }

    /** Paints pictures by the nets. */
    public Painter painter() {
        return painter;
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
    public synchronized void close() {
        if (runner != null) {
            runner.close();
        }
        queue.close();
        sync.close();
        timelines.close();
        outbox.close();
        transport.close();
        meanings.close();
        painter.close();
        library.close();
    }
}
