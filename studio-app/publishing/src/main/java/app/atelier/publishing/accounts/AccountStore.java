package app.atelier.publishing.accounts;

import app.atelier.files.PrivateFile;
import app.atelier.files.Turn;
import app.atelier.protocol.Json;
import app.atelier.publishing.Closing;
import app.atelier.publishing.PublishingException;
import app.atelier.publishing.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts the studio is signed in to, in one file that only the person can read. Thread-safe; several programs may
 * have it open, and none undoes what another did.
 */
public final class AccountStore {
    private static final Logger LOG = LoggerFactory.getLogger(AccountStore.class);

    private final Path file;
    private final List<Consumer<List<StudioAccount>>> listeners = new CopyOnWriteArrayList<>();
    private Stored stored;

    /** What the file holds. */
    private record Stored(@Nullable String current, List<StudioAccount> accounts) {
        Stored {
            accounts = accounts == null ? List.of() : List.copyOf(accounts);
        }
    }

    private AccountStore(Path file, Stored stored) {
        this.file = file;
        this.stored = stored;
    }

    /**
     * Reads the file; none is an empty list.
     *
     * @throws PublishingException when it cannot be read; it was not touched
     */
    public static AccountStore open(Path file) {
        return new AccountStore(file, read(file));
    }

    private static Stored read(Path file) {
        try {
            return Files.exists(file)
                    ? Objects.requireNonNull(Json.mapper().readValue(Files.readAllBytes(file), Stored.class))
                    : new Stored(null, List.of());
        } catch (IOException | RuntimeException e) {
            throw new PublishingException(Texts.of("accounts.unreadable", file), e);
        }
    }

    /** Takes over what another program did to the file; one that cannot be read now changes nothing. */
    public void refresh() {
        List<StudioAccount> now;
        synchronized (this) {
            Stored found;
            try {
                found = read(file);
            } catch (PublishingException e) {
                LOG.warn("accounts stay as they were", e);
                return;
            }
            if (found.equals(stored)) {
                return;
            }
            stored = found;
            now = found.accounts();
        }
        listeners.forEach(listener -> listener.accept(now));
    }

    /** All, in the order of signing in. */
    public synchronized List<StudioAccount> list() {
        return stored.accounts();
    }

    public synchronized Optional<StudioAccount> find(String key) {
        return stored.accounts().stream()
                .filter(account -> account.key().equals(key))
                .findFirst();
    }

    /** The one that posts go out from unless another is chosen. */
    public synchronized Optional<StudioAccount> current() {
        String key = stored.current();
        Optional<StudioAccount> chosen = key == null ? Optional.empty() : find(key);
        return chosen.or(() -> stored.accounts().stream().findFirst());
    }

    /** Makes an account the current one. */
    public void select(String key) {
        change(former -> new Stored(key, former.accounts()));
    }

    /** Adds an account, or renews the one with the same key, and makes it the current one. */
    public void put(StudioAccount account) {
        change(former -> {
            List<StudioAccount> accounts = new ArrayList<>(former.accounts());
            int place = accounts.stream().map(StudioAccount::key).toList().indexOf(account.key());
            if (place < 0) {
                accounts.add(account);
            } else {
                accounts.set(place, account);
            }
            return new Stored(account.key(), accounts);
        });
    }

    /**
     * Forgets an account.
     *
     * @return whether it was there
     */
    public boolean remove(String key) {
        return change(former -> new Stored(
                key.equals(former.current()) ? null : former.current(),
                former.accounts().stream()
                        .filter(account -> !account.key().equals(key))
                        .toList()));
    }

    /** Hears of every change with the new list. */
    public Closing addListener(Consumer<List<StudioAccount>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Whether there was anything to change. */
    private boolean change(UnaryOperator<Stored> work) {
        Stored former;
        Stored changed;
        synchronized (this) {
            try {
                PrivateFile.makeFolder(file.toAbsolutePath().getParent());
                try (var _ = Turn.take(file.resolveSibling(file.getFileName() + ".lock"))) {
                    // What is in memory may be older than what another program wrote.
                    former = read(file);
                    changed = work.apply(former);
                    if (!changed.equals(former)) {
                        PrivateFile.write(
                                file,
                                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(changed));
                    }
                }
            } catch (IOException e) {
                throw new PublishingException(Texts.of("accounts.unwritable", file), e);
            }
            stored = changed;
        }
        listeners.forEach(listener -> listener.accept(changed.accounts()));
        return !changed.equals(former);
    }
}
