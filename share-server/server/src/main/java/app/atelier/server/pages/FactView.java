package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of how a picture was made.
 *
 * @param tone {@code good}, {@code warn}, {@code bad} or empty
 * @param who whom the head speaks of, after its words, or empty
 * @param href that person's page, or null
 * @param more an explanation that opens on wish, or empty
 */
public record FactView(
        String icon,
        String tone,
        String head,
        String who,
        @Nullable String href,
        String text,
        String more) {

    /** One that speaks of nobody. */
    FactView(String icon, String tone, String head, String text, String more) {
        this(icon, tone, head, "", null, text, more);
    }
}
