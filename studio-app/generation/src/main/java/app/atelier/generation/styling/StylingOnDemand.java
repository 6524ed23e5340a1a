package app.atelier.generation.styling;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The nets, opened when they are first needed and kept. Thread-safe. */
public final class StylingOnDemand implements AutoCloseable {
    private @Nullable Styling opened;

    /** @throws IOException if a net is missing or does not load here; one plain sentence */
    public synchronized Styling get() throws IOException {
        Styling nets = opened;
        if (nets == null) {
            nets = Styling.open();
            opened = nets;
        }
        return nets;
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
