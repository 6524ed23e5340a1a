package app.atelier.publishing.accounts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Signatures only for the first minutes. */
public final class AccountStore {
    private AccountStore() {}

    public static AccountStore open(Path file) {
        throw new UnsupportedOperationException();
    }

    public List<StudioAccount> list() {
        throw new UnsupportedOperationException();
    }

    public Optional<StudioAccount> find(String key) {
        throw new UnsupportedOperationException();
    }

    public Optional<StudioAccount> current() {
        throw new UnsupportedOperationException();
    }

    public void select(String key) {
        throw new UnsupportedOperationException();
    }

    public void put(StudioAccount account) {
        throw new UnsupportedOperationException();
    }

    public boolean remove(String key) {
        throw new UnsupportedOperationException();
    }

    public AutoCloseable addListener(Consumer<List<StudioAccount>> listener) {
        throw new UnsupportedOperationException();
    }
}
