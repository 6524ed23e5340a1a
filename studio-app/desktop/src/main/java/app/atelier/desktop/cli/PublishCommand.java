package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.imaging.wording.Choices;
import app.atelier.library.Artwork;
import app.atelier.protocol.Ids;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.publishing.Draft;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.PostState;
import app.atelier.publishing.accounts.StudioAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier publish}: puts a post into the outbox and tries to send it at once; later {@code sync} sends what waits. */
@Command(name = "publish")
final class PublishCommand extends StudioCommand {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
    String id = "";

    @Option(names = "--caption", required = true, paramLabel = "TEXT")
    String caption = "";

    @Option(names = "--alt", paramLabel = "TEXT")
    @Nullable
    String alt;

    @Option(names = "--tag", paramLabel = "T")
    List<String> tags = List.of();

    @Option(
            names = "--visibility",
            paramLabel = "WHO",
            defaultValue = "public",
            completionCandidates = Candidates.Audiences.class)
    String visibility = "public";

    @Option(names = "--account", paramLabel = "NAME")
    @Nullable
    String account;

    @Option(names = "--share-recipe")
    boolean shareRecipe;

    @Option(names = "--allow-remix")
    boolean allowRemix;

    @Option(names = "--allow-training")
    boolean allowTraining;

    @Option(names = "--no-sign")
    boolean unsigned;

    @Override
    void check(Output output) {
        audience(output);
    }

    @Override
    int run(StudioContext studio, Output output) {
        Artwork artwork = LibraryCommand.artwork(studio, output, id);
        StudioAccount sender = sender(studio, output);
        Draft draft = new Draft(
                Ids.next(),
                artwork.id(),
                sender.key(),
                caption,
                alt == null ? artwork.altText() : alt,
                tags,
                audience(output),
                shareRecipe,
                allowRemix,
                allowTraining,
                unsigned,
                null);
        studio.outbox().send(draft);
        studio.sync().runOnce();
        OutboxEntry entry = studio.outbox().find(draft.id()).orElseThrow();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", draft.id().toString());
        object.put("state", entry.state().name().toLowerCase(Locale.ROOT));
        object.put("url", entry.url());
        object.put("reason", entry.reason());
        if (entry.state() == PostState.REFUSED) {
            throw new CommandFailure(output.text("publish.refused", String.valueOf(entry.reason())));
        }
        if (entry.state() == PostState.POSTED) {
            output.result(object, "publish.posted", String.valueOf(entry.url()));
        } else {
            output.result(object, "publish.waiting", entry.reason() == null ? "" : entry.reason());
        }
        return 0;
    }

    private StudioAccount sender(StudioContext studio, Output output) {
        if (account == null) {
            return studio.accounts().current().orElseThrow(() -> new CommandFailure(output.text("publish.noAccount")));
        }
        return studio.accounts().find(account).orElseThrow(() -> AccountCommand.unknown(studio, account));
    }

    private Visibility audience(Output output) {
        return Visibility.of("followers".equals(visibility) ? "private" : visibility)
                .orElseThrow(() -> CommandFailure.usage(output.text(
                        "publish.badVisibility", visibility, Choices.hint(visibility, Candidates.Audiences.ALL))));
    }
}
