package app.atelier.server.oauth;

import app.atelier.server.problems.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a code may be sent. Registered addresses are compared letter by letter; only the port of a loopback address may
 * differ (RFC 8252, section 7.3), as a native app takes whichever is free.
 */
final class RedirectUris {
    /** Shows the code instead of sending it. */
    static final String OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob";

    private static final int MAX_LENGTH = 2_000;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final Set<String> DANGEROUS =
            Set.of("javascript", "data", "file", "vbscript", "blob", "about", "ftp", "ws", "wss", "mailto");

    private RedirectUris() {}

    /**
     * Checks an address that an app wants to register.
     *
     * @throws Problem 422 if it is not absolute, has a fragment, or could be misused
     */
    static void check(String address) {
        if (address.equals(OUT_OF_BAND)) {
            return;
        }
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, 422, "app.redirect");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        boolean hosted = !web || uri.getHost() != null && uri.getUserInfo() == null;
        boolean safe = !scheme.equals("http") || loopback(uri);
        boolean usable = !scheme.isEmpty() && !DANGEROUS.contains(scheme) && uri.getRawFragment() == null;
        if (address.length() > MAX_LENGTH || !hosted || !safe || !usable) {
            throw Problem.of(422, "app.redirect");
        }
    }

    /** Whether an address that was asked for is one of those that were registered. */
    static boolean matches(List<String> registered, String asked) {
        return registered.contains(asked) || registered.stream().anyMatch(known -> sameButForPort(known, asked));
    }

    private static boolean sameButForPort(String known, String asked) {
        try {
            URI one = URI.create(known);
            URI other = URI.create(asked);
            return "http".equals(one.getScheme())
                    && "http".equals(other.getScheme())
                    && loopback(one)
                    && one.getHost().equals(other.getHost())
                    && other.getRawUserInfo() == null
                    && withoutPort(one).equals(withoutPort(other));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutPort(URI uri) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
        return uri.getRawPath() + query + fragment;
    }

    private static boolean loopback(URI uri) {
        return uri.getHost() != null && LOOPBACK.contains(uri.getHost());
    }

    /** Host with port, or scheme, as a person is told where it goes. */
    static String destination(String address) {
        URI uri = URI.create(address);
        return uri.getRawAuthority() != null ? uri.getRawAuthority() : uri.getScheme() + ":";
    }

    /** What a content security policy calls the target. */
    static String policySource(String address) {
        URI uri = URI.create(address);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        return web ? uri.getScheme() + "://" + uri.getRawAuthority() : uri.getScheme() + ":";
    }
}
