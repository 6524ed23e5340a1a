package app.atelier.publishing.sync;

import app.atelier.publishing.Closing;
import app.atelier.publishing.Outbox;
import app.atelier.publishing.PictureSource;
import app.atelier.publishing.PostState;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.server.ServerClient;
import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.server.ServerProblem;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.timelines.TimelineStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker between the studio and its server: sends what waits in the outbox, fetches the public timeline, and when
 * the server is away tries again by itself, slower and slower. Works without {@link #start} too, by {@link #runOnce}.
 */
public final class Sync implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);
    private static final Duration FETCH_INTERVAL = Duration.ofMinutes(1);
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(2);

    private final Outbox outbox;
    private final AccountStore accounts;
    private final TimelineStore timelines;
    private final Transport transport;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Sender sender;
    private final Fetcher fetcher;
    private final List<Consumer<SyncState>> listeners = new CopyOnWriteArrayList<>();
    private final List<Closing> hearing;

    private final ReentrantLock rounds = new ReentrantLock();
    private final ReentrantLock waiting = new ReentrantLock();
    private final Condition woken = waiting.newCondition();
    private boolean wakeAsked;
    private boolean everythingAsked;

    private volatile SyncState state = new SyncState.Idle();
    private volatile @Nullable URI chosenServer;
    private volatile boolean closed;
    private @Nullable Thread worker;

    // Guarded by rounds.
    private int failures;
    private @Nullable Instant awaySince;
    private Instant nextFetch = Instant.EPOCH;

    public Sync(
            Outbox outbox,
            AccountStore accounts,
            PictureSource pictures,
            TimelineStore timelines,
            Transport transport,
            InstantSource clock,
            RandomGenerator random) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.timelines = timelines;
        this.transport = transport;
        this.clock = clock;
        this.random = random;
        this.sender = new Sender(outbox, accounts, pictures, transport);
        this.fetcher = new Fetcher(timelines);
        this.hearing = List.of(
                outbox.addListener(entry -> {
                    if (entry.state() == PostState.WAITING && entry.nextAttempt() == null) {
                        wake(false);
                    }
                }),
                accounts.addListener(changed -> wake(true)));
    }

    /** Begins to work in the background, at once. */
    public synchronized void start() {
        if (worker == null && !closed) {
            worker = Thread.ofPlatform().name("sync").daemon().start(this::work);
        }
    }

    /** The server whose timelines are shown while nobody is signed in; null for that of the current account. */
    public void server(@Nullable URI server) {
        chosenServer = server;
        wake(true);
    }

    /** Tries at once, also what was to wait. */
    public void wake() {
        wake(true);
    }

    private void wake(boolean everything) {
        waiting.lock();
        try {
            wakeAsked = true;
            everythingAsked |= everything;
            woken.signalAll();
        } finally {
            waiting.unlock();
        }
    }

    private void work() {
        boolean everything = true;
        while (!closed) {
            try {
                round(everything);
            } catch (RuntimeException e) {
                LOG.error("a round of sync failed", e);
            }
            everything = await();
        }
    }

    /** Waits for the next thing to do; says whether somebody asked for everything. */
    private boolean await() {
        waiting.lock();
        try {
            long nanos =
                    Math.max(0, Duration.between(clock.instant(), nextDue()).toNanos());
            while (!wakeAsked && !closed && nanos > 0) {
                nanos = woken.awaitNanos(nanos);
            }
            boolean everything = everythingAsked;
            wakeAsked = false;
            everythingAsked = false;
            return everything;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.unlock();
        }
    }

    private Instant nextDue() {
        rounds.lock();
        try {
            Instant fetch = nextFetch;
            return outbox.nextDue().filter(due -> due.isBefore(fetch)).orElse(fetch);
        } catch (RuntimeException e) {
            LOG.error("the outbox does not say what is due", e);
            return clock.instant().plus(FETCH_INTERVAL);
        } finally {
            rounds.unlock();
        }
    }

    /** Sends all that waits and fetches what is new, now, and returns when that is done or has failed. */
    public SyncReport runOnce() {
        return round(true);
    }

    private SyncReport round(boolean everything) {
        rounds.lock();
        try {
            tell(new SyncState.Working());
            Round round = new Round(outbox, accounts, sender, clock, random);
            round.sendAll(everything);
            int fetched = 0;
            if (round.problem() == null && (everything || !clock.instant().isBefore(nextFetch))) {
                fetched = fetch(round);
            }
            SyncState after = after(round);
            tell(after);
            return new SyncReport(round.posted(), round.refused(), outbox.waiting(), fetched, after);
        } finally {
            rounds.unlock();
        }
    }

    private int fetch(Round round) {
        Optional<ServerClient> client = client();
        try {
            return client.isEmpty() ? 0 : fetcher.newest(client.get(), TimelineStore.PUBLIC);
        } catch (ServerException e) {
            round.met(e.problem());
            return 0;
        }
    }

    private SyncState after(Round round) {
        Instant now = clock.instant();
        ServerProblem problem = round.problem();
        if (problem == null) {
            failures = 0;
            awaySince = null;
            nextFetch = now.plus(FETCH_INTERVAL);
            Optional<SyncState.SignedOut> signedOut = round.signedOut();
            if (signedOut.isPresent()) {
                return signedOut.get();
            }
            return client().isEmpty() ? new SyncState.Idle() : new SyncState.Online(now);
        }
        failures++;
        Instant since = awaySince == null ? now : awaySince;
        awaySince = since;
        nextFetch = now.plus(Backoff.after(failures, Round.asked(problem), random));
        Instant next = outbox.nextDue()
                .filter(due -> due.isAfter(now) && due.isBefore(nextFetch))
                .orElse(nextFetch);
        return new SyncState.Offline(since, problem.sentence(), next);
    }

    /**
     * Fetches the newest posts of a timeline now.
     *
     * @return how many are new in the store
     */
    public int fetchNewest(String timeline) throws ServerException {
        Optional<ServerClient> client = client();
        return client.isEmpty() ? 0 : fetcher.newest(client.get(), timeline);
    }

    /**
     * Fetches the posts before one, towards the past, into the store.
     *
     * @return how many there were; 0 at the end
     */
    public int fetchOlder(String timeline, String beforeId, int limit) throws ServerException {
        Optional<ServerClient> client = client();
        return client.isEmpty() ? 0 : fetcher.older(client.get(), timeline, beforeId, limit);
    }

    /** The server whose timelines are fetched: the chosen one, or that of the current account. */
    public Optional<URI> server() {
        URI chosen = chosenServer;
        return chosen != null ? Optional.of(chosen) : accounts.current().map(StudioAccount::server);
    }

    private Optional<ServerClient> client() {
        return server().map(server -> {
            String token = accounts.current()
                    .filter(account -> account.server().equals(server))
                    .map(StudioAccount::token)
                    .orElse(null);
            return new ServerClient(transport, server, token);
        });
    }

    public SyncState state() {
        return state;
    }

    /** Hears of every change of the state, on the worker's thread. */
    public Closing addListener(Consumer<SyncState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(SyncState now) {
        state = now;
        for (Consumer<SyncState> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                LOG.error("a listener of sync failed", e);
            }
        }
    }

    /** Ends the worker; what it was sending waits for the next start. */
    @Override
    public void close() {
        closed = true;
        hearing.forEach(Closing::close);
        wake(false);
        Thread running;
        synchronized (this) {
            running = worker;
        }
        if (running != null) {
            try {
                if (!running.join(CLOSING_PATIENCE)) {
                    running.interrupt();
                    transport.close();
                    running.join(TimeUnit.SECONDS.toMillis(CLOSING_PATIENCE.toSeconds()));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
