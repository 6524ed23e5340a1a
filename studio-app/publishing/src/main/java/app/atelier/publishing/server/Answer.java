package app.atelier.publishing.server;

import java.nio.charset.StandardCharsets;

/**
 * A whole answer of a server.
 *
 * @param mediaType without parameters, lower case, or empty
 * @param location where it sends on to, or empty
 * @param retryAfterSeconds as the server said, or 0
 */
record Answer(int status, String mediaType, byte[] body, String location, long retryAfterSeconds) {
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    boolean isJson() {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
