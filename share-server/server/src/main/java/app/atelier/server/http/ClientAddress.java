package app.atelier.server.http;

import io.javalin.http.Context;
import java.util.Set;

/** The address that limits are counted by: the other end of the connection, or what a trusted proxy says it is. */
public final class ClientAddress {
    private final Set<String> trustedProxies;

    public ClientAddress(Set<String> trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    /** The last address that a trusted proxy added; anything before it could be made up. */
    public String of(Context context) {
        String direct = context.req().getRemoteAddr();
        String forwarded = context.header("X-Forwarded-For");
        if (forwarded == null || !trustedProxies.contains(direct)) {
            return direct;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
