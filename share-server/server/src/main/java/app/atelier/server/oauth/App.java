package app.atelier.server.oauth;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A registered app; the hash of its secret is kept, never the secret. */
record App(
        long id,
        String clientId,
        String secretHash,
        String name,
        @Nullable String website,
        List<String> redirectUris,
        Set<String> scopes) {}
