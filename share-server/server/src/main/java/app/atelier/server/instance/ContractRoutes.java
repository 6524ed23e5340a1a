package app.atelier.server.instance;

import app.atelier.server.http.Routes;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The contract of what the Mastodon API lacks, as an OpenAPI 3.1 document. */
public final class ContractRoutes implements Routes {
    /** Where the document stands among the resources. */
    public static final String RESOURCE = "/app/atelier/server/openapi.json";

    @Override
    public void register(RoutesConfig routes) {
        byte[] document = document();
        routes.get("/api/atelier/v1/openapi.json", context -> context.contentType("application/json")
                .result(document));
    }

    private static byte[] document() {
        try (InputStream in = Objects.requireNonNull(ContractRoutes.class.getResourceAsStream(RESOURCE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
