package app.atelier.server.accounts;

import app.atelier.server.passwords.Passwords;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.TimeOrderedIds;
import app.atelier.server.texts.Letters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The rules of accounts. */
public final class Accounts {
    public static final int MAX_DISPLAY_NAME = 60;
    public static final int MAX_BIOGRAPHY = 1_000;
    public static final int MIN_PASSWORD = 10;
    public static final int MAX_PASSWORD = 500;

    private static final Pattern LEADING_AT = Pattern.compile("^[@\\uFE6B\\uFF20\\s]+");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,30}");
    private static final Duration ACTIVE = Duration.ofDays(28);

    private final Database database;
    private final Passwords passwords;
    private final TimeOrderedIds ids;
    private final InstantSource clock;
    private final AccountRepository repository = new AccountRepository();

    public Accounts(Database database, Passwords passwords, TimeOrderedIds ids, InstantSource clock) {
        this.database = database;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** The account of this id that is not suspended or waiting. */
    public Optional<Account> byId(long id) {
        return database.read(handle -> repository.byId(handle, id)).filter(Accounts::active);
    }

    /** The account of this name, upper or lower case, that is not suspended or waiting. */
    public Optional<Account> byName(String name) {
        return any(name).filter(Accounts::active);
    }

    /** The account of this name in any state. */
    public Optional<Account> any(String name) {
        return database.read(handle -> repository.byName(handle, name));
    }

    /** Accounts by their ids, in any state, for those who join them to posts. */
    public Map<Long, Account> byIds(Handle handle, Collection<Long> ids) {
        return repository.byIds(handle, ids);
    }

    /**
     * Makes an account.
     *
     * @throws Problem 422 with a sentence that names the field that breaks a rule; its key begins with {@code name.},
     *     {@code display-name.} or {@code password.}
     */
    public Account create(NewAccount request, AccountState state) {
        String name = request.name().strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw Problem.of(422, "name.form");
        }
        String display = displayName(request.displayName().isBlank() ? request.name() : request.displayName());
        checkPassword(request.password());
        Account account = new Account(ids.next(), name, display, "", request.role(), state, clock.instant(), 0, null);
        if (any(name).isPresent()) {
            throw Problem.of(422, "name.taken", name);
        }
        String hash = passwords.hash(request.password());
        boolean made = database.write(handle -> repository.insert(handle, account, hash));
        if (!made) {
            throw Problem.of(422, "name.taken", name);
        }
        return account;
    }

    /**
     * The account of this name if the password is right, in any state. An unknown name takes as long as a wrong
     * password.
     */
    public Optional<Account> authenticate(String name, String password) {
        Optional<Account> account = any(name.strip());
        Optional<String> hash =
                account.flatMap(found -> database.read(handle -> repository.passwordHash(handle, found.id())));
        boolean right = passwords.matches(password, hash);
        return right ? account : Optional.empty();
    }

    /** Sets a new password; who asks has been checked by the caller. */
    public void setPassword(long id, String password) {
        checkPassword(password);
        String hash = passwords.hash(password);
        database.write(handle -> {
            repository.setPassword(handle, id, hash);
            return id;
        });
    }

    /** Lets an account in, suspends it, or takes it back. */
    public void setState(long id, AccountState state) {
        database.write(handle -> {
            repository.setState(handle, id, state);
            return id;
        });
    }

    /**
     * Changes what an account says of itself.
     *
     * @throws Problem 422 if a text is too long
     */
    public Account setProfile(long id, String displayName, String biography) {
        String display = displayName(displayName);
        if (biography.codePointCount(0, biography.length()) > MAX_BIOGRAPHY) {
            throw Problem.of(422, "biography.long", MAX_BIOGRAPHY);
        }
        return database.write(handle -> {
            repository.setProfile(handle, id, display, Letters.lines(biography));
            return repository.byId(handle, id).orElseThrow(Problem::notFound);
        });
    }

    /** How many accounts are active. */
    public int count() {
        return database.read(repository::count);
    }

    /** How many accounts posted within four weeks. */
    public int activeWithinMonth() {
        return database.read(
                handle -> repository.activeSince(handle, clock.instant().minus(ACTIVE)));
    }

    private static boolean active(Account account) {
        return account.state() == AccountState.ACTIVE;
    }

    private static String displayName(String text) {
        // What begins like an address of somebody else's here is none.
        String display = LEADING_AT.matcher(Letters.line(text)).replaceFirst("");
        if (display.isEmpty() || display.codePointCount(0, display.length()) > MAX_DISPLAY_NAME) {
            throw Problem.of(422, "display-name.length", MAX_DISPLAY_NAME);
        }
        return display;
    }

    private static void checkPassword(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_PASSWORD) {
            throw Problem.of(422, "password.short", MIN_PASSWORD);
        }
        if (length > MAX_PASSWORD) {
            throw Problem.of(422, "password.long", MAX_PASSWORD);
        }
    }
}
