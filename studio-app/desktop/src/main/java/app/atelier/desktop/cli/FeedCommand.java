package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.imaging.wording.Choices;
import app.atelier.protocol.mastodon.Status;
import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.timelines.TimelineStore;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atelier feed}: a timeline of the server; what was fetched last when it cannot be reached. */
@Command(name = "feed")
final class FeedCommand extends StudioCommand {

    private static final String TAGGED = "tag:NAME";
    private static final List<String> NAMES = List.of(TimelineStore.PUBLIC, "home", TAGGED);

    @Option(names = "--timeline", paramLabel = "NAME", defaultValue = TimelineStore.PUBLIC)
    String timeline = TimelineStore.PUBLIC;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    int limit = 20;

    @Override
    void check(Output output) {
        if (limit < 1) {
            throw CommandFailure.usage(output.text("library.badLimit", Integer.toString(limit)));
        }
        if (!NAMES.contains(timeline) && !timeline.matches("tag:[^\\s:]+") || timeline.equals(TAGGED)) {
            throw CommandFailure.usage(output.text("feed.noTimeline", timeline, Choices.hint(timeline, NAMES)));
        }
    }

    @Override
    int run(StudioContext studio, Output output) {
        URI server = studio.sync().server().orElseThrow(() -> new CommandFailure(output.text("publish.noAccount")));
        String problem = fetched(studio);
        Instant when = studio.timelines().fetched(server, timeline).orElse(null);
        if (problem != null) {
            if (when == null) {
                throw new CommandFailure(problem);
            }
            System.err.println(output.text("feed.offline", problem, when));
        }
        List<Status> statuses = studio.timelines().page(server, timeline, null, limit);
        statuses.forEach(status -> print(output, status));
        if (statuses.isEmpty()) {
            output.remark("feed.empty");
        }
        return 0;
    }

    private @Nullable String fetched(StudioContext studio) {
        try {
            studio.sync().fetchNewest(timeline);
            return null;
        } catch (ServerException e) {
            return e.getMessage();
        }
    }

    private static void print(Output output, Status status) {
        String text = status.content().replaceAll("<[^>]*>", "").strip();
        String picture = status.mediaAttachments().isEmpty()
                ? null
                : status.mediaAttachments().getFirst().url();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", status.id());
        object.put("account", status.account().acct());
        object.put("text", text);
        object.put("url", status.url());
        object.put("picture", picture);
        object.put("created", status.createdAt().toString());
        output.result(object, "feed.row", status.account().acct(), text, String.valueOf(status.url()));
    }
}
