package app.atelier.desktop.edit;

import app.atelier.library.Artwork;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The artwork that is on its way onto the easel: known by its id first, and before its layers are read. */
final class Awaited {
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(this, "opening");
    private final ReadOnlyObjectWrapper<@Nullable Artwork> artwork = new ReadOnlyObjectWrapper<>(this, "artwork");
    private @Nullable UUID id;

    void begin(UUID wanted) {
        id = wanted;
        artwork.set(null);
        opening.set(true);
    }

    /** An artwork was found in the library; one that was wanted before and is not any more is nothing to wait for. */
    void found(Artwork one) {
        if (one.id().equals(id)) {
            artwork.set(one);
        }
    }

    void end() {
        id = null;
        opening.set(false);
        artwork.set(null);
    }

    ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Artwork> artwork() {
        return artwork.getReadOnlyProperty();
    }
}
