package app.atelier.generation;

import app.atelier.imaging.Picture;
import java.util.function.BooleanSupplier;

/** Told how far a generation has come, and asked whether it is still wanted. Called from the thread that generates. */
public interface Progress {
    /** Nobody listens and nothing is cancelled. */
    Progress NONE = (fraction, what) -> {};

    /** Nobody listens, but it may be cancelled. */
    static Progress until(BooleanSupplier stopped) {
        return new Progress() {
            @Override
            public void at(double fraction, String what) {}

            @Override
            public boolean cancelled() {
                return stopped.getAsBoolean();
            }
        };
    }

    /**
     * Work has come this far.
     *
     * @param fraction 0..1, never decreasing
     * @param what what is being done now, a few words for people
     */
    void at(double fraction, String what);

    /** The picture as far as it is drawn, in its final size. */
    default void stage(Picture preview) {}

    /** Asked often; once true, the generation ends with a {@link java.util.concurrent.CancellationException} within 0.2 s. */
    default boolean cancelled() {
        return false;
    }
}
