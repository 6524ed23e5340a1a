package app.atelier.library;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to show of the library. {@link #ALL} is everything that is not in the trash, newest first.
 *
 * @param text words that must all occur in prompt, title, tags or alt text; the beginning of a word is enough; signs
 *     are read as plain text, and {@code "…"} holds words together
 * @param favouritesOnly only favourites
 * @param origins only these; empty for any
 * @param style only this style's id, or null for any
 * @param tag only with this tag, or null for any
 * @param published only published (true) or not published (false), or null for any
 * @param trash the trash instead of the library
 * @param offset how many to pass over, at least 0
 * @param limit how many to give at most, 1 to {@value #MOST}
 */
public record Query(
        String text,
        boolean favouritesOnly,
        Set<Origin> origins,
        @Nullable String style,
        @Nullable String tag,
        @Nullable Boolean published,
        boolean trash,
        Sort sort,
        int offset,
        int limit) {
    /** The most artworks in one page. */
    public static final int MOST = 1000;

    private static final int USUAL_LIMIT = 100;

    /** Everything outside the trash, newest first. */
    public static final Query ALL =
            new Query("", false, Set.of(), null, null, null, false, Sort.NEWEST, 0, USUAL_LIMIT);

    public Query {
        origins = Set.copyOf(origins);
        if (offset < 0) {
            throw new IllegalArgumentException("offset must not be negative: " + offset);
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ": " + limit);
        }
    }

    public static Query text(String text) {
        return ALL.withText(text);
    }

    public Query withText(String value) {
        return new Query(value, favouritesOnly, origins, style, tag, published, trash, sort, offset, limit);
    }

    public Query withFavouritesOnly(boolean value) {
        return new Query(text, value, origins, style, tag, published, trash, sort, offset, limit);
    }

    public Query withOrigins(Set<Origin> value) {
        return new Query(text, favouritesOnly, value, style, tag, published, trash, sort, offset, limit);
    }

    public Query withStyle(@Nullable String value) {
        return new Query(text, favouritesOnly, origins, value, tag, published, trash, sort, offset, limit);
    }

    public Query withTag(@Nullable String value) {
        return new Query(text, favouritesOnly, origins, style, value, published, trash, sort, offset, limit);
    }

    public Query withPublished(@Nullable Boolean value) {
        return new Query(text, favouritesOnly, origins, style, tag, value, trash, sort, offset, limit);
    }

    public Query withTrash(boolean value) {
        return new Query(text, favouritesOnly, origins, style, tag, published, value, sort, offset, limit);
    }

    public Query withSort(Sort value) {
        return new Query(text, favouritesOnly, origins, style, tag, published, trash, value, offset, limit);
    }

    public Query withRange(int newOffset, int newLimit) {
        return new Query(text, favouritesOnly, origins, style, tag, published, trash, sort, newOffset, newLimit);
    }
}
