package app.atelier.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The SQL of a {@link Query}. Arrival order is the row number, so that the usual listing reads an index as it lies and
 * stops when the page is full; rows themselves are read only for what is on the page.
 *
 * @param from tables and joins
 * @param where conditions, without the keyword
 * @param number the expression of an artwork's number
 * @param orderBy without the keyword
 * @param orderOfMany the order when very much is found, where ranking all of it would take long and say little
 * @param bindings values by name
 * @param impossible whether nothing can match
 */
record QuerySql(
        String from,
        String where,
        String number,
        String orderBy,
        String orderOfMany,
        Map<String, Object> bindings,
        boolean impossible) {
    /** More finds than this are not ranked. */
    static final int MOST_RANKED = 10_000;

    private static final String LIVE = "a.trashed is null";
    private static final String ARTWORK = "artwork a";
    private static final String LIVE_ARTWORK = ARTWORK + " indexed by artwork_live";
    private static final String NUMBER = "a.number";
    private static final String INDEXED_NUMBER = "artwork_text.rowid";

    static QuerySql of(Query query) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> bindings = new LinkedHashMap<>();
        filters(query, conditions, bindings);
        String tag = query.tag();
        if (tag != null) {
            bindings.put("tag", Tags.clean(tag));
        }
        if (query.trash()) {
            return inTrash(query, conditions, bindings);
        }
        if (!query.text().isBlank()) {
            return indexed(query, conditions, bindings);
        }
        if (tag != null && conditions.isEmpty() && byArrival(query)) {
            return tagged(query, bindings);
        }
        if (tag != null) {
            conditions.add(hasTag(NUMBER));
        }
        // Without statistics SQLite would rather read the whole table.
        String from = conditions.isEmpty() && byArrival(query) ? LIVE_ARTWORK : ARTWORK;
        conditions.addFirst(LIVE);
        String order = order(query.sort(), NUMBER, false);
        return new QuerySql(from, join(conditions), NUMBER, order, order, bindings, false);
    }

    private static boolean byArrival(Query query) {
        return query.sort() != Sort.TITLE && query.sort() != Sort.LARGEST;
    }

    private static String hasTag(String number) {
        return number + " in (select t.artwork from artwork_tag t where t.tag = :tag)";
    }

    /** One tag and nothing else is answered by the index of tags alone. */
    private static QuerySql tagged(Query query, Map<String, Object> bindings) {
        String number = "t.artwork";
        String where = "t.tag = :tag and t.artwork not in (select x.number from artwork x where x.trashed is not null)";
        String order = order(query.sort(), number, false);
        return new QuerySql("artwork_tag t", where, number, order, order, bindings, false);
    }

    private static void filters(Query query, List<String> conditions, Map<String, Object> bindings) {
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
        Boolean published = query.published();
        if (published != null) {
            conditions.add(published ? "a.published_url is not null" : "a.published_url is null");
        }
    }

    /** Only artworks outside the trash are in the index; their rows are needed for filters and some orders alone. */
    private static QuerySql indexed(Query query, List<String> conditions, Map<String, Object> bindings) {
        Optional<String> match = SearchText.matchExpression(query.text());
        if (match.isEmpty()) {
            return new QuerySql(ARTWORK, "0", NUMBER, "1", "1", Map.of(), true);
        }
        bindings.put("match", match.get());
        boolean rows = !conditions.isEmpty() || !byArrival(query);
        if (query.tag() != null) {
            // The plus keeps SQLite from asking the index once for each artwork of the tag.
            conditions.add(hasTag("+" + INDEXED_NUMBER));
        }
        conditions.addFirst("artwork_text match :match");
        return new QuerySql(
                rows ? "artwork_text cross join artwork a on a.number = artwork_text.rowid" : "artwork_text",
                join(conditions),
                INDEXED_NUMBER,
                order(query.sort(), INDEXED_NUMBER, true),
                order(query.sort(), INDEXED_NUMBER, false),
                bindings,
                false);
    }

    /** The trash is not in the index; it is small enough to be read through. */
    private static QuerySql inTrash(Query query, List<String> conditions, Map<String, Object> bindings) {
        conditions.addFirst("a.trashed is not null");
        if (query.tag() != null) {
            conditions.add(hasTag(NUMBER));
        }
        int n = 0;
        for (String word : query.text().replace("\"", " ").strip().split("\\s+")) {
            if (!word.isEmpty() && n < SearchText.MOST_TERMS) {
                String name = "word" + n++;
                conditions.add("(a.title || ' ' || a.prompt || ' ' || a.alt_text) like :" + name + " escape '\\'");
                bindings.put(
                        name,
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            }
        }
        boolean latest = query.sort() == Sort.NEWEST || query.sort() == Sort.RELEVANCE;
        String order = latest ? "a.trashed desc, a.number desc" : order(query.sort(), NUMBER, false);
        return new QuerySql(ARTWORK, join(conditions), NUMBER, order, order, bindings, false);
    }

    private static String order(Sort sort, String number, boolean ranked) {
        return switch (sort) {
            case NEWEST -> number + " desc";
            case OLDEST -> number;
            case TITLE -> "a.title collate nocase, " + number;
            case LARGEST -> "a.bytes desc, " + number + " desc";
            case RELEVANCE -> (ranked ? "bm25(artwork_text, 4, 1, 3, 1), " : "") + number + " desc";
        };
    }

    String countSql() {
        String counted = where.equals(LIVE) ? LIVE_ARTWORK : from;
        return "select count(*) from " + counted + " where " + where;
    }

    /** The numbers of a page, in order. */
    String numbersSql(int found) {
        return "select " + number + " from " + from + " where " + where + " order by "
                + (found > MOST_RANKED ? orderOfMany : orderBy) + " limit :limit offset :offset";
    }

    /** The ids of everything found, in order. */
    String idsSql() {
        return "select (select i.id from artwork i where i.number = " + number + ") from " + from + " where " + where
                + " order by " + orderBy;
    }

    private static String join(List<String> conditions) {
        return String.join(" and ", conditions);
    }
}
