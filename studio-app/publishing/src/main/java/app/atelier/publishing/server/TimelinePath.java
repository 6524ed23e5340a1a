package app.atelier.publishing.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of timelines and where the API has them: {@code public}, {@code home}, {@code tag:NAME}. */
public final class TimelinePath {
    private static final String TAG = "tag:";

    private TimelinePath() {}

    /**
     * The path under the server's address.
     *
     * @throws IllegalArgumentException when there is no such timeline
     */
    public static String of(String name) {
        if (name.equals("public") || name.equals("home")) {
            return "/api/v1/timelines/" + name;
        }
        if (name.startsWith(TAG) && name.length() > TAG.length()) {
            String tag = URLEncoder.encode(name.substring(TAG.length()), StandardCharsets.UTF_8);
            return "/api/v1/timelines/tag/" + tag.replace("+", "%20");
        }
        throw new IllegalArgumentException("no timeline is called " + name);
    }
}
