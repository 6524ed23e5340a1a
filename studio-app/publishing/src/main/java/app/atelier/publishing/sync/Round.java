package app.atelier.publishing.sync;

import app.atelier.publishing.Outbox;
import app.atelier.publishing.OutboxClaim;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.server.ServerProblem;
import app.atelier.publishing.texts.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One pass over the outbox. A server that does not answer is asked once in it, not once for each post. */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Outbox outbox;
    private final AccountStore accounts;
    private final Sender sender;
    private final InstantSource clock;
    private final RandomGenerator random;

    private final List<OutboxEntry> posted = new ArrayList<>();
    private final List<OutboxEntry> refused = new ArrayList<>();
    private final Map<URI, ServerProblem> away = new HashMap<>();
    private @Nullable ServerProblem problem;
    private SyncState.@Nullable SignedOut signedOut;

    Round(Outbox outbox, AccountStore accounts, Sender sender, InstantSource clock, RandomGenerator random) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.sender = sender;
        this.clock = clock;
        this.random = random;
    }

    void sendAll(boolean everything) {
        OutboxEntry last = null;
        for (Optional<OutboxClaim> claim = outbox.claim(everything, last);
                claim.isPresent() && !Thread.currentThread().isInterrupted();
                claim = outbox.claim(everything, last)) {
            last = claim.get().entry();
            send(claim.get());
        }
    }

    private void send(OutboxClaim claim) {
        OutboxEntry entry = claim.entry();
        Optional<URI> server = accounts.find(entry.draft().account()).map(StudioAccount::server);
        ServerProblem known = server.map(away::get).orElse(null);
        Outcome outcome = known == null ? sent(claim) : new Outcome.Later(known);
        switch (outcome) {
            case Outcome.Posted() -> outbox.find(entry.draft().id()).ifPresent(posted::add);
            case Outcome.Refused(String sentence) -> {
                outbox.refused(entry.draft().id(), sentence);
                outbox.find(entry.draft().id()).ifPresent(refused::add);
            }
            case Outcome.Later(ServerProblem met) -> {
                Instant next = clock.instant().plus(Backoff.after(entry.attempts(), asked(met), random));
                outbox.waitAgain(entry.draft().id(), met.sentence(), next);
                if (met instanceof ServerProblem.SignedOut) {
                    signedOut = new SyncState.SignedOut(entry.draft().account(), met.sentence());
                } else {
                    met(met);
                }
                server.ifPresent(uri -> away.put(uri, met));
            }
            case Outcome.TakenBack() -> {}
        }
    }

    /** What goes wrong on this computer must not leave the entry behind as if it were being sent. */
    private Outcome sent(OutboxClaim claim) {
        try {
            return sender.send(claim);
        } catch (RuntimeException e) {
            LOG.error("a post could not be sent", e);
            return new Outcome.Later(new ServerProblem.BrokenAnswer(Texts.of("draft.failed")));
        }
    }

    /** How long the server asked to be left alone. */
    static Duration asked(ServerProblem problem) {
        return problem instanceof ServerProblem.Troubled troubled
                ? Duration.ofSeconds(troubled.retryAfterSeconds())
                : Duration.ZERO;
    }

    void met(ServerProblem worse) {
        if (worse instanceof ServerProblem.SignedOut(String sentence)) {
            accounts.current().ifPresent(account -> signedOut = new SyncState.SignedOut(account.key(), sentence));
        } else {
            problem = worse;
        }
    }

    List<OutboxEntry> posted() {
        return posted;
    }

    List<OutboxEntry> refused() {
        return refused;
    }

    /** Why something is to be tried again later, if so. */
    @Nullable
    ServerProblem problem() {
        return problem;
    }

    Optional<SyncState.SignedOut> signedOut() {
        return Optional.ofNullable(signedOut);
    }
}
