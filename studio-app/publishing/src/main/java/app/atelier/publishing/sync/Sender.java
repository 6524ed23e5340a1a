package app.atelier.publishing.sync;

import app.atelier.protocol.mastodon.MediaAttachment;
import app.atelier.protocol.mastodon.Status;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.publishing.Draft;
import app.atelier.publishing.ExportChoices;
import app.atelier.publishing.ExportedPicture;
import app.atelier.publishing.Outbox;
import app.atelier.publishing.OutboxClaim;
import app.atelier.publishing.PictureSource;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.server.NewStatus;
import app.atelier.publishing.server.ServerClient;
import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.server.ServerProblem;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.server.UploadProgress;
import app.atelier.publishing.texts.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one post: the picture, then the status. Each step is remembered before the next, and the status carries the
 * draft's id as its key, so that a post whose answer was lost, or whose sender was killed, is there once.
 */
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration FIRST_LOOK = Duration.ofMillis(100);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
    private static final int HASH_IN_KEY = 16;

    private final Outbox outbox;
    private final AccountStore accounts;
    private final PictureSource pictures;
    private final Transport transport;
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    Sender(Outbox outbox, AccountStore accounts, PictureSource pictures, Transport transport) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.pictures = pictures;
        this.transport = transport;
    }

    Outcome send(OutboxClaim claim) {
        Draft draft = claim.entry().draft();
        Optional<StudioAccount> account = accounts.find(draft.account());
        if (account.isEmpty()) {
            return new Outcome.Refused(Texts.of("draft.account.unknown", draft.account()));
        }
        ServerClient client = new ServerClient(
                transport, account.get().server(), account.get().token());
        try {
            ExportedPicture picture =
                    pictures.export(draft.artworkId(), new ExportChoices(draft.shareRecipe(), !draft.unsigned()));
            Outcome outcome = post(client, draft, picture, claim.mediaId());
            if (outcome instanceof Outcome.Posted && !draft.unsigned()) {
                showKey(client, account.get());
            }
            return outcome;
        } catch (IOException e) {
            LOG.warn("the picture of a post cannot be read", e);
            return new Outcome.Refused(Texts.of("draft.picture.missing", String.valueOf(e.getMessage())));
        } catch (ServerException e) {
            return e.problem() instanceof ServerProblem.Refused(int status, String sentence)
                    ? new Outcome.Refused(sentence)
                    : new Outcome.Later(e.problem());
        }
    }

    /** After a post, once for each account while the program runs. What comes of it matters to nobody's post. */
    private void showKey(ServerClient client, StudioAccount account) {
        String server = account.server().getScheme() + "://" + account.server().getRawAuthority();
        Optional<KeyProof> proof = pictures.keyProof(server, account.name());
        if (proof.isEmpty() || !shown.add(account.key() + " " + proof.get().certificate())) {
            return;
        }
        try {
            client.showKey(proof.get());
        } catch (ServerException e) {
            if (!(e.problem() instanceof ServerProblem.Refused)) {
                shown.remove(account.key() + " " + proof.get().certificate());
            }
            LOG.debug("{} does not take the key", server, e);
        }
    }

    private Outcome post(ServerClient client, Draft draft, ExportedPicture picture, @Nullable String uploadedBefore)
            throws ServerException, IOException {
        if (uploadedBefore != null) {
            try {
                return postWith(client, draft, picture, uploadedBefore);
            } catch (ServerException e) {
                if (!(e.problem() instanceof ServerProblem.Refused)) {
                    throw e;
                }
                // Servers throw away pictures that wait too long for their status: once more with a new upload.
                outbox.uploaded(draft.id(), null);
            }
        }
        return postWith(client, draft, picture, upload(client, draft, picture));
    }

    private String upload(ServerClient client, Draft draft, ExportedPicture picture)
            throws ServerException, IOException {
        String description = draft.altText().isBlank() ? picture.altText() : draft.altText();
        String hash = picture.sha256();
        String key = draft.id() + "-" + hash.substring(0, Math.min(HASH_IN_KEY, hash.length()));
        MediaAttachment media =
                client.upload(picture.file(), picture.mediaType(), description, key, UploadProgress.NONE);
        outbox.uploaded(draft.id(), media.id());
        awaitProcessed(client, media);
        return media.id();
    }

    private void awaitProcessed(ServerClient client, MediaAttachment media) throws ServerException {
        Duration look = FIRST_LOOK;
        long end = System.nanoTime() + transport.limits().whole().toNanos();
        MediaAttachment now = media;
        while (now.url() == null) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new ServerException(
                        new ServerProblem.Slow(
                                Texts.of("server.slow", client.server().getRawAuthority())),
                        null);
            }
            pause(look);
            look = look.multipliedBy(2).compareTo(LONGEST_LOOK) > 0 ? LONGEST_LOOK : look.multipliedBy(2);
            now = client.media(media.id())
                    .orElseThrow(() -> new ServerException(
                            new ServerProblem.BrokenAnswer(
                                    Texts.of("server.cut", client.server().getRawAuthority())),
                            null));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome postWith(ServerClient client, Draft draft, ExportedPicture picture, String mediaId)
            throws ServerException {
        if (!outbox.beginPosting(draft.id())) {
            return new Outcome.TakenBack();
        }
        NewStatus status = new NewStatus(
                Captions.withTags(draft.caption(), draft.tags()),
                List.of(mediaId),
                draft.visibility(),
                draft.shareRecipe() ? picture.recipeJson() : null,
                picture.origin(),
                draft.remixOf(),
                draft.allowRemix(),
                draft.allowTraining());
        Status posted = client.post(status, draft.id().toString());
        String url = posted.url();
        if (url != null) {
            // Before the outbox forgets to ask: told twice after a crash rather than never.
            tellStudio(draft, url);
        }
        outbox.posted(draft.id(), posted.id(), url);
        return new Outcome.Posted();
    }

    private void tellStudio(Draft draft, String url) {
        try {
            pictures.published(draft.artworkId(), url);
        } catch (RuntimeException e) {
            LOG.error("the library did not hear that {} is published", draft.artworkId(), e);
        }
    }
}
