package app.atelier.publishing.server;

import app.atelier.publishing.texts.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of servers as people type them. */
public final class ServerAddress {
    private ServerAddress() {}

    /**
     * The address without path: {@code share.example} becomes {@code https://share.example}.
     *
     * @throws IllegalArgumentException with a sentence for people when it is none
     */
    public static URI parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(Texts.of("server.address.empty"));
        }
        String whole = text.contains("://") ? text : (isLoopback(text) ? "http://" : "https://") + text;
        try {
            URI uri = new URI(whole);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean http = scheme.equals("http") || scheme.equals("https");
            if (!http || uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new IllegalArgumentException(Texts.of("server.address.invalid", text));
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return URI.create(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(Texts.of("server.address.invalid", text), e);
        }
    }

    private static boolean isLoopback(String text) {
        return text.startsWith("localhost") || text.startsWith("127.0.0.1") || text.startsWith("[::1]");
    }
}
