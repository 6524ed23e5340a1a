package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import app.atelier.library.Artwork;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is open as the window sees it: always whole, also while the next step is being done elsewhere. */
final class OpenPicture {
    final ReadOnlyObjectWrapper<@Nullable Artwork> artwork = new ReadOnlyObjectWrapper<>(this, "artwork");
    final ReadOnlyObjectWrapper<@Nullable Document> committed = new ReadOnlyObjectWrapper<>(this, "committed");
    final ReadOnlyObjectWrapper<@Nullable Document> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>(this, "selected");
    final ObservableList<EditModel.Line> lines = FXCollections.observableArrayList();
    final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position", -1);
    final ReadOnlyObjectWrapper<@Nullable UUID> saved = new ReadOnlyObjectWrapper<>(this, "saved");

    /** Ids of layers of which it was said that they cannot be shown. */
    final Set<String> unreadable = new HashSet<>();

    /** Another artwork is open. */
    void open(Session session) {
        selected.set(null);
        unreadable.clear();
        artwork.set(session.artwork());
        show(session, false);
    }

    /**
     * Takes over what became of the one that is open.
     *
     * @param coming whether steps are still to be done: a layer that one of them brings may be selected already
     */
    void show(Session session, boolean coming) {
        var document = session.document();
        String chosen = selected.get();
        if (!coming && chosen != null && document.layer(chosen).isEmpty()) {
            selected.set(null);
        }
        lines.setAll(session.steps().stream()
                .map(step -> new EditModel.Line(step.name(), step.at()))
                .toList());
        position.set(session.position());
        saved.set(session.saved());
        committed.set(document);
        shown.set(document);
    }

    /** Nothing is open any more. */
    void clear() {
        selected.set(null);
        artwork.set(null);
        shown.set(null);
        committed.set(null);
        lines.clear();
        position.set(-1);
        saved.set(null);
    }
}
