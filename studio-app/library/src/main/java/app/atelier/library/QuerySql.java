package app.atelier.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a {@link Query}. Arrival order is the row number, so that the usual listing reads rows as they lie and
 * stops when the page is full.
 *
 * @param from tables and joins
 * @param where conditions, without the keyword
 * @param orderBy without the keyword
 * @param bindings values by name
 * @param impossible whether nothing can match
 */
record QuerySql(String from, String where, String orderBy, Map<String, Object> bindings, boolean impossible) {
    private static final String MATCH = "artwork_text match :match";

    static QuerySql of(Query query) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> bindings = new LinkedHashMap<>();
        conditions.add(query.trash() ? "a.trashed is not null" : "a.trashed is null");
        if (query.favouritesOnly()) {
            conditions.add("a.favourite = 1");
        }
        if (!query.origins().isEmpty()) {
            conditions.add("a.origin in ("
                    + new TreeSet<>(query.origins())
                            .stream().map(origin -> "'" + origin.name() + "'").collect(Collectors.joining(", "))
                    + ")");
        }
        if (query.style() != null) {
            conditions.add("a.style = :style and a.style <> ''");
            bindings.put("style", query.style());
        }
        if (query.tag() != null) {
            conditions.add("exists (select 1 from artwork_tag t where t.artwork = a.number and t.tag = :tag)");
            bindings.put("tag", Tags.clean(query.tag()));
        }
        Boolean published = query.published();
        if (published != null) {
            conditions.add(published ? "a.published_url is not null" : "a.published_url is null");
        }
        if (query.text().isBlank()) {
            return new QuerySql("artwork a", join(conditions), order(query, null), bindings, false);
        }
        return query.trash() ? inTrash(query, conditions, bindings) : indexed(query, conditions, bindings);
    }

    private static QuerySql indexed(Query query, List<String> conditions, Map<String, Object> bindings) {
        Optional<String> match = SearchText.matchExpression(query.text());
        if (match.isEmpty()) {
            return new QuerySql("artwork a", "0", "1", Map.of(), true);
        }
        bindings.put("match", match.get());
        conditions.add(0, MATCH);
        return new QuerySql(
                "artwork_text cross join artwork a on a.number = artwork_text.rowid",
                join(conditions),
                order(query, "artwork_text.rowid"),
                bindings,
                false);
    }

    /** The trash is not in the index; it is small enough to be read through. */
    private static QuerySql inTrash(Query query, List<String> conditions, Map<String, Object> bindings) {
        int n = 0;
        for (String word : query.text().replace("\"", " ").strip().split("\\s+")) {
            String name = "word" + n++;
            conditions.add("(a.title || ' ' || a.prompt || ' ' || a.alt_text) like :" + name + " escape '\\'");
            bindings.put(
                    name, "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            if (n == SearchText.MOST_TERMS) {
                break;
            }
        }
        return new QuerySql("artwork a", join(conditions), order(query, null), bindings, false);
    }

    private static String order(Query query, @Nullable String matched) {
        String number = matched == null ? "a.number" : matched;
        if (query.trash() && (query.sort() == Sort.NEWEST || query.sort() == Sort.RELEVANCE)) {
            return "a.trashed desc, a.number desc";
        }
        return switch (query.sort()) {
            case NEWEST -> number + " desc";
            case OLDEST -> number;
            case TITLE -> "a.title collate nocase, a.number desc";
            case LARGEST -> "a.bytes desc, a.number desc";
            case RELEVANCE ->
                matched == null ? number + " desc" : "bm25(artwork_text, 4, 1, 3, 1), " + number + " desc";
        };
    }

    /** Counts what matches; without further conditions the index alone answers. */
    String countSql() {
        if (where.equals(MATCH + " and a.trashed is null")) {
            return "select count(*) from artwork_text where " + MATCH;
        }
        return "select count(*) from " + from + " where " + where;
    }

    String pageSql() {
        return "select " + ArtworkRow.COLUMNS + " from " + from + " where " + where + " order by " + orderBy
                + " limit :limit offset :offset";
    }

    private static String join(List<String> conditions) {
        return String.join(" and ", conditions);
    }
}
