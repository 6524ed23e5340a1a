package app.atelier.server.signers;

import app.atelier.protocol.provenance.KeyProof;
import app.atelier.server.accounts.Account;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import java.time.InstantSource;
import java.util.Optional;

/** Whose key is whose. A key belongs to the account that showed it first, for good. */
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
     * @throws Problem 422 when the proof does not hold, another account has shown the key, or the account has many
     */
    public KnownKey show(Account account, KeyProof proof) {
        KeyProof.Holder holder = proof.check(baseUrl.origin(), account.name(), clock.instant())
                .orElseThrow(() -> Problem.of(422, "key.proof"));
        return database.write(handle -> {
            Optional<KnownKey> known = repository.find(handle, holder.fingerprint());
            if (known.isPresent()) {
                if (known.get().accountId() != account.id()) {
                    throw Problem.of(422, "key.taken");
                }
                return known.get();
            }
            if (repository.count(handle, account.id()) >= MOST_KEYS) {
                throw Problem.of(422, "key.many", MOST_KEYS);
            }
            KnownKey key = new KnownKey(holder.fingerprint(), account.id(), holder.name(), clock.instant());
            repository.insert(handle, key);
            return key;
        });
    }

    /** The key with this fingerprint, if an account has shown it. */
    public Optional<KnownKey> find(String fingerprint) {
        return database.read(handle -> repository.find(handle, fingerprint));
    }
}
