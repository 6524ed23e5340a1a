package app.atelier.server.statuses;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.Status.StatusApplication;
import app.atelier.protocol.mastodon.StatusExtra;
import app.atelier.protocol.mastodon.Tag;
import app.atelier.server.accounts.AccountWire;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.media.MediaWire;
import app.atelier.server.viewers.Viewer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts as the API writes them. */
public final class StatusWire {
    private final BaseUrl baseUrl;
    private final AccountWire accounts;
    private final MediaWire media;

    public StatusWire(BaseUrl baseUrl, AccountWire accounts, MediaWire media) {
        this.baseUrl = baseUrl;
        this.accounts = accounts;
        this.media = media;
    }

    /** A post for a viewer; its author gets the caption as typed with it. */
    public app.atelier.protocol.mastodon.Status of(Status status, Viewer viewer) {
        boolean own = viewer.is(status.account().id());
        boolean known = viewer.accountId() != null;
        String url = baseUrl.to(status.path());
        return new app.atelier.protocol.mastodon.Status(
                Long.toString(status.id()),
                status.created(),
                null,
                null,
                status.sensitive(),
                status.spoilerText(),
                status.visibility(),
                status.language(),
                url,
                url,
                0,
                0,
                status.favourites(),
                null,
                CaptionHtml.of(status.caption(), baseUrl),
                own ? status.caption() : null,
                null,
                status.application() == null ? null : new StatusApplication(status.application(), null),
                accounts.of(status.account()),
                status.media().stream().map(media::of).toList(),
                List.of(),
                status.tags().stream()
                        .map(tag -> new Tag(tag, baseUrl.to(CaptionHtml.tagPath(tag))))
                        .toList(),
                List.of(),
                null,
                null,
                known ? status.favourited() : null,
                known ? Boolean.FALSE : null,
                known ? Boolean.FALSE : null,
                known ? Boolean.FALSE : null,
                new StatusExtra(
                        recipe(status),
                        status.origin(),
                        status.remixOf() == null ? null : Long.toString(status.remixOf()),
                        status.remixAllowed(),
                        status.trainingAllowed(),
                        status.remixes()));
    }

    private static @Nullable JsonNode recipe(Status status) {
        try {
            return status.recipe() == null ? null : Json.mapper().readTree(status.recipe());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Recipes are checked before they are stored.", e);
        }
    }
}
