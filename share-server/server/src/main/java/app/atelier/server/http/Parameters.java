package app.atelier.server.http;

import app.atelier.server.problems.Problem;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers in addresses. */
public final class Parameters {
    private static final int MAX_DIGITS = 18;

    private Parameters() {}

    /**
     * An id: decimal digits.
     *
     * @throws Problem 404 for anything else, as nothing has such an id
     */
    public static long id(String text) {
        return number(text).orElseThrow(Problem::notFound);
    }

    /**
     * A cursor of the query, null where it is missing.
     *
     * @throws Problem 400 if it is no id
     */
    public static @Nullable Long cursor(Context context, String name) {
        String text = context.queryParam(name);
        return text == null || text.isEmpty() ? null : number(text).orElseThrow(() -> Problem.of(400, "cursor", name));
    }

    /**
     * A number of things wanted, moved into the range.
     *
     * @throws Problem 400 if it is no number
     */
    public static int limit(Context context, int usual, int most) {
        String text = context.queryParam("limit");
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            return Math.clamp((long) Double.parseDouble(text), 1, most);
        } catch (NumberFormatException e) {
            throw Problem.because(e, 400, "limit");
        }
    }

    private static Optional<Long> number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
