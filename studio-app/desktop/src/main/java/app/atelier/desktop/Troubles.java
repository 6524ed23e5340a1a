package app.atelier.desktop;

import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.trouble.Trouble;
import app.atelier.library.HomeUnavailableException;
import app.atelier.library.LibraryUnavailableException;
import app.atelier.library.database.Snapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is said about each way in which the studio cannot be opened, and what can be done about it. */
final class Troubles {
    private static final Texts TEXTS = Texts.of(Troubles.class);
    /** So many snapshots are offered. */
    private static final int OFFERED = 2;

    private final BiConsumer<Path, Snapshot> openSnapshot;
    private final Runnable chooseHome;
    private final Runnable quit;

    Troubles(BiConsumer<Path, Snapshot> openSnapshot, Runnable chooseHome, Runnable quit) {
        this.openSnapshot = openSnapshot;
        this.chooseHome = chooseHome;
        this.quit = quit;
    }

    /** @param home the studio home, or null for the usual one */
    Trouble of(Exception problem, @Nullable Path home) {
        var ways = new ArrayList<Trouble.Way>();
        ways.add(new Trouble.Way(TEXTS.get("trouble.quit"), quit));
        return switch (problem) {
            case LibraryUnavailableException library -> {
                var offered = library.snapshots().stream().limit(OFFERED).toList();
                for (var snapshot : offered.reversed()) {
                    String taken = Figures.when(snapshot.taken(), Instant.now(), ZoneId.systemDefault());
                    ways.add(new Trouble.Way(
                            TEXTS.get("trouble.snapshot", taken),
                            () -> openSnapshot.accept(Objects.requireNonNull(home), snapshot)));
                }
                boolean newer = library.reason() == LibraryUnavailableException.Reason.NEWER;
                yield new Trouble(
                        TEXTS.get(newer ? "trouble.newer" : "trouble.damaged"),
                        sentence(library),
                        TEXTS.get("trouble.library.safe"),
                        TEXTS.get(
                                offered.isEmpty()
                                        ? newer ? "trouble.newer.todo" : "trouble.damaged.todo"
                                        : newer ? "trouble.newer.todo.snapshot" : "trouble.damaged.todo.snapshot"),
                        details(library),
                        ways);
            }
            case HomeUnavailableException unavailable -> {
                ways.add(new Trouble.Way(TEXTS.get("trouble.home.choose"), chooseHome));
                yield new Trouble(
                        TEXTS.get("trouble.home"),
                        sentence(unavailable),
                        TEXTS.get("trouble.home.safe"),
                        TEXTS.get("trouble.home.todo"),
                        details(unavailable),
                        ways);
            }
            default -> {
                ways.add(new Trouble.Way(TEXTS.get("trouble.home.choose"), chooseHome));
                yield new Trouble(
                        TEXTS.get("trouble.other"),
                        sentence(problem),
                        TEXTS.get("trouble.other.safe"),
                        TEXTS.get("trouble.other.todo"),
                        details(problem),
                        ways);
            }
        };
    }

    private static String sentence(Exception problem) {
        return problem.getMessage() == null ? TEXTS.get("trouble.unknown") : problem.getMessage();
    }

    private static String details(Exception problem) {
        var words = new StringBuilder(problem.getClass().getName());
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            words.append('\n').append(cause);
        }
        return words.toString();
    }
}
