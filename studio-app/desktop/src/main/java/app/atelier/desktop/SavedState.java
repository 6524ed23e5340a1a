package app.atelier.desktop;

import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.ShellState;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.publishing.Closing;
import app.atelier.publishing.sync.Sync;
import app.atelier.publishing.sync.SyncState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The word at the top right: everything is saved, or what the server says. */
final class SavedState implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(SavedState.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private final Navigator navigator;
    private final Closing hears;
    private final ReadOnlyObjectWrapper<ShellState> shown = new ReadOnlyObjectWrapper<>(this, "shown", ShellState.NONE);

    SavedState(Navigator navigator, Sync sync, Tasks tasks) {
        this.navigator = navigator;
        hears = sync.addListener(state -> tasks.home(() -> shown.set(of(state))));
        shown.set(of(sync.state()));
    }

    private ShellState of(SyncState state) {
        return switch (state) {
            case SyncState.Offline offline ->
                new ShellState(
                        "fth-cloud-off",
                        TEXTS.get("state.offline"),
                        TEXTS.get("state.offline.words", TIME.format(offline.since()), offline.sentence()),
                        () -> open(Destination.FEED));
            case SyncState.SignedOut out ->
                new ShellState("fth-alert-circle", TEXTS.get("state.out"), out.sentence(), this::openAccounts);
            case SyncState.Idle idle -> saved();
            case SyncState.Working working -> saved();
            case SyncState.Online online -> saved();
        };
    }

    private ShellState saved() {
        return new ShellState(
                "fth-check", TEXTS.get("state.saved"), TEXTS.get("state.saved.words"), () -> open(Destination.LIBRARY));
    }

    private void open(String place) {
        if (navigator.knows(place)) {
            navigator.go(Destination.of(place));
        }
    }

    private void openAccounts() {
        navigator.go(Destination.of(Destination.SETTINGS, Destination.PAGE, "accounts"));
    }

    ReadOnlyObjectProperty<ShellState> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Hears of nothing any more. */
    @Override
    public void close() {
        hears.close();
    }
}
