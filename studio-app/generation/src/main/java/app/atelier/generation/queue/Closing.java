package app.atelier.generation.queue;

/** Ends a listener's notices. Closing twice does nothing. */
@FunctionalInterface
public interface Closing extends AutoCloseable {
    @Override
    void close();
}
