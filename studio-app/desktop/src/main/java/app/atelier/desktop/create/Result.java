package app.atelier.desktop.create;

import app.atelier.imaging.Picture;
import app.atelier.library.Artwork;
import java.util.UUID;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One picture of a batch, from waiting to done. Changed on the window's thread only. */
public final class Result {
    /** How far it is. */
    public enum State {
        WAITING,
        DRAWING,
        DONE,
        FAILED,
        STOPPED
    }

    private final UUID job;
    private final double ratio;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(this, "state", State.WAITING);
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", 0);
    private final StringProperty what = new SimpleStringProperty(this, "what", "");
    private final ObjectProperty<@Nullable Picture> stage = new SimpleObjectProperty<>(this, "stage");
    private final ObjectProperty<@Nullable Artwork> artwork = new SimpleObjectProperty<>(this, "artwork");

    Result(UUID job, double ratio) {
        this.job = job;
        this.ratio = ratio;
    }

    public UUID job() {
        return job;
    }

    /** Width through height of what was asked for. */
    public double ratio() {
        return ratio;
    }

    public ObjectProperty<State> state() {
        return state;
    }

    /** From 0 to 1. */
    public DoubleProperty progress() {
        return progress;
    }

    /** What is being done now, or why it failed. */
    public StringProperty what() {
        return what;
    }

    /** The picture as far as it is drawn. */
    public ObjectProperty<@Nullable Picture> stage() {
        return stage;
    }

    /** What the library keeps of it; null until it is done, and when it is in the trash. */
    public ObjectProperty<@Nullable Artwork> artwork() {
        return artwork;
    }
}
