package app.atelier.server.configuration;

import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The address under which the server is reached, from the configuration or, where that says nothing, from the port it
 * was given. Never from a request, so that a forged Host header changes nothing.
 */
public final class BaseUrl {
    private final AtomicReference<@Nullable URI> address = new AtomicReference<>();

    /** Known once a port is bound; until then {@link #to} fails. */
    public BaseUrl(@Nullable URI configured) {
        address.set(configured);
    }

    /** Fills in the address where the configuration gave none. */
    public void bound(URI fallback) {
        address.compareAndSet(null, fallback);
    }

    /** The address with this path, which begins with a slash. */
    public String to(String path) {
        return origin() + path;
    }

    /** Scheme, host and port without a slash at the end. */
    public String origin() {
        String text = uri().toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Host, with the port where it is not the scheme's own. */
    public String domain() {
        return uri().getRawAuthority();
    }

    /** Whether cookies may be limited to encrypted connections. */
    public boolean secure() {
        return "https".equalsIgnoreCase(uri().getScheme());
    }

    private URI uri() {
        URI uri = address.get();
        if (uri == null) {
            throw new IllegalStateException("The address is not known before the port is bound.");
        }
        return uri;
    }
}
