package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/** Where older pictures are, and the way back to the newest, each an address or null. */
public record Pager(@Nullable String newest, @Nullable String older) {
    public static final Pager NONE = new Pager(null, null);

    public boolean any() {
        return newest != null || older != null;
    }
}
