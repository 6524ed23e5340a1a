package app.atelier.server.signers;

import app.atelier.protocol.provenance.KeyProof;
import app.atelier.protocol.provenance.Testimony;
import app.atelier.server.accounts.Account;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.KeyOfCertificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Whose key is whose. A key is known by itself and not by its certificates, of which each new name makes one. It belongs to
 * the account that showed it first, for good: one that was withdrawn says so on every picture that it signed, and can be
 * shown by nobody again.
 */
public final class Signers {
    private static final int MOST_KEYS = 50;

    private final Database database;
    private final BaseUrl baseUrl;
    private final InstantSource clock;
    private final SignerRepository repository = new SignerRepository();

    public Signers(Database database, BaseUrl baseUrl, InstantSource clock) {
        this.database = database;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /**
     * Believes an account that it holds a key.
     *
     * @throws Problem 422 when the proof does not hold, another account has shown the key, the account has withdrawn it,
     *     or has many
     */
    public KnownKey show(Account account, KeyProof proof) {
        KeyProof.Holder holder = proof.check(baseUrl.origin(), account.name(), clock.instant())
                .orElseThrow(() -> Problem.of(422, "key.proof"));
        return database.write(handle -> {
            KeyOfCertificate.learn(handle, holder.fingerprint(), holder.key());
            Optional<KnownKey> known = repository.find(handle, holder.key());
            if (known.isPresent()) {
                if (known.get().accountId() != account.id()) {
                    throw Problem.of(422, "key.taken");
                }
                if (known.get().withdrawn() != null) {
                    throw Problem.of(422, "key.withdrawn");
                }
                repository.rename(handle, holder.key(), holder.name());
                return own(handle, account.id(), holder.key());
            }
            if (repository.count(handle, account.id()) >= MOST_KEYS) {
                throw Problem.of(422, "key.many", MOST_KEYS);
            }
            KnownKey key = new KnownKey(holder.key(), account.id(), holder.name(), now(), null);
            repository.insert(handle, key);
            return key;
        });
    }

    /** The keys that an account has shown, the newest first, withdrawn ones too. */
    public List<KnownKey> of(long accountId) {
        return database.read(handle -> repository.of(handle, accountId));
    }

    /**
     * Takes a key back for good, as after it was lost or stolen. Doing it again changes nothing.
     *
     * @throws Problem 404 if the account has not shown such a key
     */
    public KnownKey withdraw(long accountId, String fingerprint) {
        return database.write(handle -> {
            own(handle, accountId, fingerprint);
            repository.withdraw(handle, fingerprint, now());
            return own(handle, accountId, fingerprint);
        });
    }

    private KnownKey own(Handle handle, long accountId, String fingerprint) {
        return repository
                .find(handle, fingerprint)
                .filter(key -> key.accountId() == accountId)
                .orElseThrow(Problem::notFound);
    }

    /** As exact as it is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The key that signed, if an account has shown it, under whatever name. */
    public Optional<KnownKey> find(Testimony said) {
        return database.read(handle ->
                repository.find(handle, said.key()).or(() -> repository.findCertificate(handle, said.fingerprint())));
    }
}
