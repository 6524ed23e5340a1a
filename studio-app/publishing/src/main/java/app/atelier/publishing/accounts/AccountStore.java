package app.atelier.publishing.accounts;

import app.atelier.files.PrivateFile;
import app.atelier.protocol.Json;
import app.atelier.publishing.Closing;
import app.atelier.publishing.PublishingException;
import app.atelier.publishing.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The accounts the studio is signed in to, in one file that only the person can read. Thread-safe. */
public final class AccountStore {
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
        try {
            Stored stored = Files.exists(file)
                    ? Json.mapper().readValue(Files.readAllBytes(file), Stored.class)
                    : new Stored(null, List.of());
            return new AccountStore(file, stored);
        } catch (IOException | RuntimeException e) {
            throw new PublishingException(Texts.of("accounts.unreadable", file), e);
        }
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
        boolean there = find(key).isPresent();
        if (there) {
            change(former -> new Stored(
                    key.equals(former.current()) ? null : former.current(),
                    former.accounts().stream()
                            .filter(account -> !account.key().equals(key))
                            .toList()));
        }
        return there;
    }

    /** Hears of every change with the new list. */
    public Closing addListener(Consumer<List<StudioAccount>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void change(UnaryOperator<Stored> work) {
        List<StudioAccount> now;
        synchronized (this) {
            Stored changed = work.apply(stored);
            write(changed);
            stored = changed;
            now = changed.accounts();
        }
        listeners.forEach(listener -> listener.accept(now));
    }

    private void write(Stored changed) {
        try {
            byte[] json = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(changed);
            PrivateFile.write(file, json);
        } catch (IOException e) {
            throw new PublishingException(Texts.of("accounts.unwritable", file), e);
        }
    }
}
