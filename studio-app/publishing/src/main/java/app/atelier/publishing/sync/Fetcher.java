package app.atelier.publishing.sync;

import app.atelier.protocol.mastodon.MediaAttachment;
import app.atelier.protocol.mastodon.Status;
import app.atelier.publishing.server.FetchedPicture;
import app.atelier.publishing.server.ServerClient;
import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.timelines.PictureCache;
import app.atelier.publishing.timelines.TimelineStore;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the newest posts of a timeline and their small pictures into the offline copy. */
final class Fetcher {
    /** The most that a page of the API has. */
    static final int PAGE = 40;

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    /** Away for long, the copy begins anew instead of fetching everything in between. */
    private static final int MOST_PAGES = 5;

    private static final int PICTURES_AT_ONCE = 4;

    private final TimelineStore store;

    Fetcher(TimelineStore store) {
        this.store = store;
    }

    /**
     * Fetches from the newest post back to those that are stored.
     *
     * @return how many are new
     */
    int newest(ServerClient client, String timeline) throws ServerException {
        Set<String> known = store.page(client.server(), timeline, null, TimelineStore.KEPT).stream()
                .map(Status::id)
                .collect(Collectors.toSet());
        List<Status> fetched = new ArrayList<>(client.timeline(timeline, null, PAGE));
        List<Status> page = fetched;
        for (int pages = 1; pages < MOST_PAGES && goesOn(page, known); pages++) {
            page = client.timeline(timeline, page.getLast().id(), PAGE);
            fetched.addAll(page);
        }
        int fresh = store.storeNewest(client.server(), timeline, fetched);
        pictures(client, fetched);
        return fresh;
    }

    private static boolean goesOn(List<Status> page, Set<String> known) {
        return !known.isEmpty()
                && page.size() >= PAGE
                && page.stream().noneMatch(status -> known.contains(status.id()));
    }

    /**
     * Fetches what comes after a post, towards the past.
     *
     * @return how many there were
     */
    int older(ServerClient client, String timeline, String beforeId, int limit) throws ServerException {
        List<Status> older = client.timeline(timeline, beforeId, Math.clamp(limit, 1, PAGE));
        store.storeOlder(client.server(), timeline, older);
        pictures(client, older);
        return older.size();
    }

    /** Pictures that do not come are left out: the posts are readable without. */
    private void pictures(ServerClient client, List<Status> statuses) {
        Set<String> wanted = new LinkedHashSet<>();
        for (Status status : statuses) {
            Status shown = status.reblog() == null ? status : status.reblog();
            add(wanted, shown.account() == null ? null : shown.account().avatarStatic());
            if (shown.mediaAttachments() != null) {
                for (MediaAttachment media : shown.mediaAttachments()) {
                    add(wanted, media.previewUrl() == null ? media.url() : media.previewUrl());
                }
            }
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(
                PICTURES_AT_ONCE,
                Thread.ofVirtual().name("timeline-picture-", 0).factory())) {
            wanted.forEach(url -> threads.execute(() -> picture(client, url)));
        }
        try {
            store.pictures().trim();
        } catch (IOException e) {
            LOG.warn("the pictures of timelines cannot be tidied", e);
        }
    }

    private void add(Set<String> wanted, @Nullable String url) {
        if (url != null && !url.isBlank() && store.picture(url).isEmpty()) {
            wanted.add(url);
        }
    }

    private void picture(ServerClient client, String url) {
        PictureCache cache = store.pictures();
        try {
            URI address = client.server().resolve(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (scheme.equals("http") || scheme.equals("https")) {
                FetchedPicture picture = client.picture(address);
                cache.keep(url, picture.bytes());
            }
        } catch (ServerException e) {
            LOG.debug("{} is not fetched: {}", url, e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("{} is not kept", url, e);
        }
    }
}
