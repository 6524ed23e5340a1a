package app.atelier.publishing.server;

/** Watches an upload. */
@FunctionalInterface
public interface UploadProgress {
    /** Does not look. */
    UploadProgress NONE = (sent, total) -> {};

    /** Bytes that were handed to the network, and all there are. */
    void at(long sent, long total);
}
