package app.atelier.publishing.server;

/** Signatures only for the first minutes. */
public final class Transport implements AutoCloseable {
    public Transport(Limits limits) {}

    @Override
    public void close() {}
}
