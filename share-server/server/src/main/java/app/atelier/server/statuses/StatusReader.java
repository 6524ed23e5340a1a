package app.atelier.server.statuses;

import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.media.Media;
import app.atelier.server.media.MediaStore;
import app.atelier.server.viewers.Viewer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Joins rows with their accounts, pictures and tags, and leaves out what the viewer may not see. */
final class StatusReader {
    private final StatusRepository repository;
    private final Accounts accounts;
    private final MediaStore media;

    StatusReader(StatusRepository repository, Accounts accounts, MediaStore media) {
        this.repository = repository;
        this.accounts = accounts;
        this.media = media;
    }

    /** The posts of these rows in their order, four queries for all of them. */
    List<Status> read(Handle handle, List<StatusRepository.Row> rows, Viewer viewer) {
        List<Long> ids = rows.stream().map(StatusRepository.Row::id).toList();
        Map<Long, Account> authors = accounts.byIds(
                handle,
                new HashSet<>(rows.stream().map(StatusRepository.Row::accountId).toList()));
        Map<Long, List<Media>> pictures = media.byStatuses(handle, ids);
        Map<Long, List<String>> tags = repository.tags(handle, ids);
        Long reader = viewer.accountId();
        Set<Long> liked = reader == null ? Set.of() : new HashSet<>(repository.favourited(handle, reader, ids));
        List<Status> read = new ArrayList<>(rows.size());
        for (StatusRepository.Row row : rows) {
            Account author = authors.get(row.accountId());
            if (author != null && visible(row, author, viewer)) {
                List<String> ordered = ordered(row, tags.getOrDefault(row.id(), List.of()));
                List<Media> shown = pictures.getOrDefault(row.id(), List.of());
                read.add(status(row, author, shown, ordered, liked.contains(row.id())));
            }
        }
        return read;
    }

    private static boolean visible(StatusRepository.Row row, Account author, Viewer viewer) {
        if (viewer.is(row.accountId())) {
            return true;
        }
        Visibility visibility = Visibility.of(row.visibility()).orElseThrow();
        return author.state() != AccountState.SUSPENDED
                && (visibility == Visibility.PUBLIC || visibility == Visibility.UNLISTED);
    }

    /** Tags as the caption has them; those given beside the caption come after. */
    private static List<String> ordered(StatusRepository.Row row, List<String> stored) {
        Set<String> names = new LinkedHashSet<>(Captions.tags(row.caption()));
        names.retainAll(stored);
        names.addAll(stored);
        return List.copyOf(names);
    }

    private static Status status(
            StatusRepository.Row row, Account author, List<Media> media, List<String> tags, boolean liked) {
        return new Status(
                row.id(),
                author,
                row.caption(),
                row.spoilerText(),
                row.sensitive(),
                Visibility.of(row.visibility()).orElseThrow(),
                row.language(),
                row.created(),
                media,
                tags,
                row.favourites(),
                liked,
                row.recipe(),
                PictureOrigin.of(Objects.requireNonNullElse(row.origin(), "")).orElse(null),
                row.remixOf(),
                row.remixAllowed(),
                row.trainingAllowed(),
                row.remixes(),
                row.application());
    }
}
