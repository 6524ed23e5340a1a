package app.atelier.library;

/** Ends a listener's notices. Closing twice does nothing. */
@FunctionalInterface
public interface Closing extends AutoCloseable {
    @Override
    void close();
}
