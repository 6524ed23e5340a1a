package app.atelier.server.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The address that limits are counted by: the other end of the connection, or what a trusted proxy says it is. */
public final class ClientAddress {
    private static final int IPV6_PARTS = 8;
    private static final int NETWORK_PARTS = 4;

    private final Set<String> trustedProxies;

    public ClientAddress(Set<String> trustedProxies) {
        this.trustedProxies = trustedProxies.stream().map(ClientAddress::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The last address that a trusted proxy added; anything before it could be made up. Of an IPv6 address only the
     * network, as whoever has one has all 2<sup>64</sup> addresses in it.
     */
    public String of(Context context) {
        String direct = plain(context.req().getRemoteAddr());
        if (!trustedProxies.contains(direct)) {
            return network(direct);
        }
        List<String> lines = Collections.list(context.req().getHeaders("X-Forwarded-For"));
        if (lines.isEmpty()) {
            return network(direct);
        }
        String last = lines.getLast();
        return network(plain(last.substring(last.lastIndexOf(',') + 1).strip()));
    }

    /** One way of writing an address, without port and zone; an IPv4 address in an IPv6 one is itself. What is no address stays as it is. */
    static String plain(String text) {
        String bare = text.startsWith("[") && text.contains("]") ? text.substring(1, text.indexOf(']')) : text;
        boolean port = bare.indexOf(':') > 0 && bare.indexOf(':') == bare.lastIndexOf(':');
        int end = port ? bare.indexOf(':') : bare.indexOf('%');
        String address = end < 0 ? bare : bare.substring(0, end);
        try {
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The address itself, or the first 64 bits of an IPv6 one. */
    static String network(String plain) {
        String[] parts = plain.split(":");
        return parts.length == IPV6_PARTS
                ? String.join(":", List.of(parts).subList(0, NETWORK_PARTS)) + "::/64"
                : plain;
    }
}
