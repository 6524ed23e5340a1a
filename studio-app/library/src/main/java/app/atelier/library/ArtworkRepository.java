package app.atelier.library;

import app.atelier.library.database.LibraryDatabase;
import app.atelier.protocol.Recipe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the artworks: the only place with the library's SQL, beside {@link QuerySql}, {@link ArtworkRow} and
 * {@link SearchIndex}.
 */
final class ArtworkRepository {
    private final LibraryDatabase database;

    ArtworkRepository(LibraryDatabase database) {
        this.database = database;
    }

    Page search(Query query) {
        QuerySql sql = QuerySql.of(query);
        if (sql.impossible()) {
            return new Page(List.of(), query.offset(), 0);
        }
        return database.read(handle -> {
            int total = handle.createQuery(sql.countSql())
                    .bindMap(sql.bindings())
                    .mapTo(Integer.class)
                    .one();
            List<Artwork> artworks = total <= query.offset() ? List.of() : page(handle, sql, query, total);
            return new Page(artworks, query.offset(), total);
        });
    }

    private static List<Artwork> page(Handle handle, QuerySql sql, Query query, int total) {
        List<Long> numbers = handle.createQuery(sql.numbersSql(total))
                .bindMap(sql.bindings())
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .mapTo(Long.class)
                .list();
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Map<Long, Artwork> byNumber = new HashMap<>();
        handle.createQuery(
                        "select a.number, " + ArtworkRow.COLUMNS + " from artwork a where a.number in (" + list + ")")
                .map((row, context) -> Map.entry(row.getLong("number"), ArtworkRow.read(row)))
                .forEach(entry -> byNumber.put(entry.getKey(), entry.getValue()));
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    /** All ids of a query's answer in its order, its range left aside. */
    List<UUID> ids(Query query) {
        QuerySql sql = QuerySql.of(query);
        return database.read(handle -> handle.createQuery(sql.idsSql())
                .bindMap(sql.bindings())
                .map((row, context) -> UUID.fromString(row.getString(1)))
                .list());
    }

    Facets facets() {
        return database.read(handle -> new Facets(
                count(handle, "trashed is null"),
                count(handle, "trashed is null and favourite = 1"),
                count(handle, "trashed is null and published_url is not null"),
                count(handle, "trashed is not null"),
                counts(handle, """
                        select t.tag, count(*) as n from artwork_tag t
                        where t.artwork not in (select number from artwork where trashed is not null)
                        group by t.tag order by n desc, t.tag limit 200
                        """),
                counts(handle, """
                        select style, count(*) as n from artwork
                        where trashed is null and style <> '' group by style order by n desc, style
                        """)));
    }

    private static int count(Handle handle, String condition) {
        return handle.createQuery("select count(*) from artwork where " + condition)
                .mapTo(Integer.class)
                .one();
    }

    private static List<Facets.Count> counts(Handle handle, String sql) {
        return handle.createQuery(sql)
                .map((row, context) -> new Facets.Count(row.getString(1), row.getInt(2)))
                .list();
    }

    Optional<Artwork> find(UUID id) {
        return findBy("id", id.toString());
    }

    Optional<Artwork> findByHash(String sha256) {
        return findBy("sha256", sha256);
    }

    private Optional<Artwork> findBy(String column, String value) {
        return database.read(handle -> one(handle, column, value));
    }

    private static Optional<Artwork> one(Handle handle, String column, String value) {
        return handle.createQuery("select " + ArtworkRow.COLUMNS + " from artwork a where a." + column + " = :value")
                .bind("value", value)
                .map((row, context) -> ArtworkRow.read(row))
                .findOne();
    }

    /** The artworks made from this one, newest first. */
    List<Artwork> children(UUID parent) {
        return database.read(handle -> handle.createQuery("select " + ArtworkRow.COLUMNS
                        + " from artwork_parent c join artwork a on a.number = c.artwork"
                        + " where c.parent = :parent and a.trashed is null group by a.number order by a.number desc")
                .bind("parent", parent.toString())
                .map((row, context) -> ArtworkRow.read(row))
                .list());
    }

    Optional<UUID> keptBy(UUID job) {
        return database.read(handle -> handle.createQuery("select artwork from kept_job where job = ?")
                .bind(0, job.toString())
                .map((row, context) -> UUID.fromString(row.getString(1)))
                .findOne());
    }

    /**
     * Inserts the artwork, or finds the one that has the same bytes or comes of the same job already.
     *
     * @return the artwork that is in the library now; its id tells whether it is the given one
     */
    Artwork insert(Artwork artwork, @Nullable UUID job) {
        return database.write(handle -> {
            Optional<Artwork> known = known(handle, artwork.sha256(), job);
            if (known.isEmpty()) {
                insertRows(handle, artwork);
            }
            Artwork kept = known.orElse(artwork);
            if (job != null) {
                handle.execute(
                        "insert into kept_job (job, artwork) values (?, ?) on conflict do nothing",
                        job.toString(),
                        kept.id().toString());
            }
            return kept;
        });
    }

    private static Optional<Artwork> known(Handle handle, String sha256, @Nullable UUID job) {
        if (job != null) {
            Optional<Artwork> ofJob = handle.createQuery("select " + ArtworkRow.COLUMNS
                            + " from kept_job k join artwork a on a.id = k.artwork where k.job = :job")
                    .bind("job", job.toString())
                    .map((row, context) -> ArtworkRow.read(row))
                    .findOne();
            if (ofJob.isPresent()) {
                return ofJob;
            }
        }
        return one(handle, "sha256", sha256);
    }

    private static void insertRows(Handle handle, Artwork artwork) {
        Recipe recipe = artwork.recipe();
        Instant trashed = artwork.trashed();
        long number = handle.createUpdate("""
                        insert into artwork (id, sha256, media_type, width, height, bytes, title, prompt, alt_text,
                            favourite, origin, style, trashed, published_url, missing, has_document, created)
                        values (:id, :sha256, :mediaType, :width, :height, :bytes, :title, :prompt, :altText,
                            :favourite, :origin, :style, :trashed, :publishedUrl, :missing, :hasDocument, :created)
                        """)
                .bind("id", artwork.id().toString())
                .bind("sha256", artwork.sha256())
                .bind("mediaType", artwork.mediaType())
                .bind("width", artwork.width())
                .bind("height", artwork.height())
                .bind("bytes", artwork.bytes())
                .bind("title", artwork.title())
                .bind("prompt", artwork.prompt())
                .bind("altText", artwork.altText())
                .bind("favourite", artwork.favourite())
                .bind("origin", artwork.origin().name())
                .bind("style", recipe == null ? "" : recipe.style())
                .bind("trashed", trashed == null ? null : trashed.toEpochMilli())
                .bind("publishedUrl", artwork.publishedUrl())
                .bind("missing", artwork.missing())
                .bind("hasDocument", artwork.hasDocument())
                .bind("created", artwork.created().toEpochMilli())
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
        if (recipe != null) {
            handle.execute("insert into artwork_recipe (artwork, recipe) values (?, ?)", number, recipe.toJson());
        }
        insertTags(handle, number, artwork.tags());
        int position = 0;
        for (UUID parent : artwork.parents()) {
            handle.execute(
                    "insert into artwork_parent (artwork, position, parent) values (?, ?, ?)",
                    number,
                    position++,
                    parent.toString());
        }
        if (trashed == null) {
            SearchIndex.write(handle, number);
        }
    }

    private static void insertTags(Handle handle, long number, List<String> tags) {
        for (String tag : tags) {
            handle.execute("insert into artwork_tag (artwork, tag) values (?, ?)", number, tag);
        }
    }

    boolean favourite(UUID id, boolean favourite) {
        return database.write(handle -> handle.execute(
                        "update artwork set favourite = ? where id = ? and favourite <> ?",
                        favourite,
                        id.toString(),
                        favourite)
                > 0);
    }

    boolean published(UUID id, String url) {
        return set(id, "published_url", url, false);
    }

    boolean hasDocument(UUID id) {
        return set(id, "has_document", 1, false);
    }

    /** What a check of the original said, as text. */
    Optional<String> provenance(UUID id) {
        return database.read(handle -> handle.createQuery(
                        "select p.verdict from artwork_provenance p join artwork a on a.number = p.artwork where a.id = ?")
                .bind(0, id.toString())
                .mapTo(String.class)
                .findOne());
    }

    void provenance(UUID id, String verdict) {
        database.write(handle -> {
            number(handle, id)
                    .ifPresent(number -> handle.execute(
                            "insert into artwork_provenance (artwork, verdict) values (?, ?)"
                                    + " on conflict (artwork) do update set verdict = excluded.verdict",
                            number,
                            verdict));
            return null;
        });
    }

    /** Whom the studio believes has changed: every check is to be made anew. */
    void forgetProvenance() {
        database.write(handle -> handle.execute("delete from artwork_provenance"));
    }

    boolean rename(UUID id, String title) {
        return set(id, "title", title, true);
    }

    boolean describe(UUID id, String altText) {
        return set(id, "alt_text", altText, true);
    }

    private boolean set(UUID id, String column, Object value, boolean inIndex) {
        return database.write(handle -> {
            boolean changed =
                    handle.execute("update artwork set " + column + " = ? where id = ?", value, id.toString()) > 0;
            if (changed && inIndex) {
                SearchIndex.renew(handle, id);
            }
            return changed;
        });
    }

    boolean tag(UUID id, List<String> tags) {
        return database.write(handle -> {
            Optional<Long> number = number(handle, id);
            if (number.isEmpty()) {
                return false;
            }
            handle.execute("delete from artwork_tag where artwork = ?", number.get());
            insertTags(handle, number.get(), tags);
            SearchIndex.renew(handle, id);
            return true;
        });
    }

    private static Optional<Long> number(Handle handle, UUID id) {
        return handle.createQuery("select number from artwork where id = ?")
                .bind(0, id.toString())
                .mapTo(Long.class)
                .findOne();
    }

    /**
     * Puts artworks into the trash.
     *
     * @return those that were not in it
     */
    List<Artwork> trash(Collection<UUID> ids, Instant when) {
        return database.write(handle -> {
            List<Artwork> moved = new ArrayList<>();
            for (UUID id : ids) {
                Optional<Artwork> artwork = one(handle, "id", id.toString());
                if (artwork.isPresent() && artwork.get().trashed() == null) {
                    long number = number(handle, id).orElseThrow();
                    handle.execute("update artwork set trashed = ? where number = ?", when.toEpochMilli(), number);
                    SearchIndex.remove(handle, number);
                    moved.add(artwork.get());
                }
            }
            return moved;
        });
    }

    /**
     * Takes artworks out of the trash.
     *
     * @return those that were in it
     */
    List<Artwork> restore(Collection<UUID> ids) {
        return database.write(handle -> {
            List<Artwork> moved = new ArrayList<>();
            for (UUID id : ids) {
                Optional<Artwork> artwork = one(handle, "id", id.toString());
                if (artwork.isPresent() && artwork.get().trashed() != null) {
                    handle.execute("update artwork set trashed = null where id = ?", id.toString());
                    SearchIndex.renew(handle, id);
                    moved.add(artwork.get());
                }
            }
            return moved;
        });
    }

    /** Removes what is in the trash, and gives it back for its files to be deleted. */
    List<Artwork> deleteTrashed() {
        return database.write(handle -> {
            List<Artwork> gone = handle.createQuery(
                            "select " + ArtworkRow.COLUMNS + " from artwork a where a.trashed is not null")
                    .map((row, context) -> ArtworkRow.read(row))
                    .list();
            handle.execute("delete from artwork where trashed is not null");
            return gone;
        });
    }

    /** What of each artwork is needed to compare it with the files. */
    record FileFacts(UUID id, String sha256, boolean trashed, boolean missing) {}

    List<FileFacts> fileFacts() {
        return database.read(
                handle -> handle.createQuery("select id, sha256, trashed is not null as trashed, missing from artwork")
                        .map((row, context) -> new FileFacts(
                                UUID.fromString(row.getString("id")),
                                row.getString("sha256"),
                                row.getBoolean("trashed"),
                                row.getBoolean("missing")))
                        .list());
    }

    void missing(Collection<UUID> ids, boolean missing) {
        database.write(handle -> {
            for (UUID id : ids) {
                handle.execute("update artwork set missing = ? where id = ?", missing, id.toString());
            }
            return null;
        });
    }
}
