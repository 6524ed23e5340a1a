package app.atelier.server.http;

import app.atelier.server.configuration.BaseUrl;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/** Headers that every answer carries, and the grant that lets web apps use the API from their own addresses. */
public final class SecurityHeaders implements Routes {
    /** What a page may load: its own style, script, fonts, pictures, and tiny pictures within the page. */
    public static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " script-src 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'self'";

    private final BaseUrl baseUrl;

    public SecurityHeaders(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.before(this::protect);
    }

    private void protect(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Content-Security-Policy", POLICY);
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (baseUrl.secure()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
        String path = context.path();
        boolean api = path.startsWith("/api/") || path.equals("/oauth/token") || path.equals("/oauth/revoke");
        if (api) {
            // Tokens travel in a header that no browser adds by itself, so any origin may ask; cookies are never
            // granted.
            context.header("Access-Control-Allow-Origin", "*");
            context.header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE, OPTIONS");
            context.header("Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key");
            context.header("Access-Control-Expose-Headers", "Link, Retry-After");
            context.header("Cache-Control", "private, no-store");
            if (context.method() == HandlerType.OPTIONS) {
                context.status(204).skipRemainingHandlers();
            }
        } else {
            context.header("Cross-Origin-Resource-Policy", "same-origin");
        }
    }

    /** The policy of a page whose form leads on to another address, which some browsers count as its target. */
    public static String policyWithFormTarget(String target) {
        return POLICY + " " + target;
    }
}
