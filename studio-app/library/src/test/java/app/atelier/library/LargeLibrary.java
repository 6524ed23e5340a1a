package app.atelier.library;

import app.atelier.library.database.LibraryDatabase;
import app.atelier.library.database.UnusableDatabaseException;
import app.atelier.protocol.Ids;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fills a library with many rows of made-up artworks, without their files: prompts of eight to fourteen words out of a
 * vocabulary where a few words are in most prompts and most words are in few, and recipes of some 2 kB.
 */
public final class LargeLibrary {
    /** In every prompt. */
    public static final String COMMON = "picture";

    /** In one of five thousand. */
    public static final String RARE = "zeppelin";

    private static final int BATCH = 2_000;
    private static final int VOCABULARY = 4_000;
    private static final int RARITY = 5_000;
    private static final List<String> TAGS = List.of("sea", "snow", "forest", "night", "city", "fox", "moon", "draft");
    private static final List<String> STYLES = List.of("illustration", "paper-cut", "watercolour");

    private LargeLibrary() {}

    public static void fill(StudioHome home, int count) throws IOException, UnusableDatabaseException {
        home.prepared();
        SplittableRandom random = new SplittableRandom(7);
        try (LibraryDatabase database = LibraryDatabase.open(home.database())) {
            ArtworkRepository repository = new ArtworkRepository(database);
            for (int done = 0; done < count; done += BATCH) {
                int first = done;
                database.write(handle -> {
                    for (int i = first; i < Math.min(count, first + BATCH); i++) {
                        repository.insert(artwork(i, random), null);
                    }
                    return null;
                });
            }
        }
    }

    /** A made-up word of three syllables; {@code word(0)} is the most common one. */
    public static String word(int rank) {
        int mixed = (int) ((rank + 1) * 2654435761L >>> 8 & 0xFFFFFF);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfghjklmnprstvz".charAt(mixed & 15)).append("aeiou".charAt((mixed >> 4 & 15) % 5));
            mixed >>= 8;
        }
        return word.append(rank % 7 == 0 ? "n" : "").toString();
    }

    /** Opens without the work in the background that would run into the measurements. */
    public static Library open(StudioHome home) {
        return Library.openQuietly(home, InstantSource.system());
    }

    private static Artwork artwork(int number, SplittableRandom random) {
        StringBuilder prompt = new StringBuilder("a ").append(COMMON).append(" of");
        int words = 6 + random.nextInt(7);
        for (int i = 0; i < words; i++) {
            // Squared: low numbers, the common words, come up far more often.
            double share = random.nextDouble();
            prompt.append(' ').append(word((int) (share * share * VOCABULARY)));
        }
        if (number % RARITY == 0) {
            prompt.append(' ').append(RARE);
        }
        Recipe recipe = Recipe.builder(prompt.toString())
                .backend("composer", "1")
                .style(STYLES.get(random.nextInt(STYLES.size())))
                .seed(number)
                .build()
                .withExtra("scene", JsonNodeFactory.instance.textNode("x".repeat(1_800)));
        String id = "%064x".formatted(number);
        return new Artwork(
                Ids.next(InstantSource.fixed(Instant.ofEpochMilli(1_700_000_000_000L + number)), random),
                id,
                "image/png",
                1024,
                1024,
                500_000 + random.nextInt(1_000_000),
                prompt.toString(),
                prompt.toString(),
                "A picture.",
                List.of(TAGS.get(random.nextInt(TAGS.size()))),
                random.nextInt(20) == 0,
                number % 3 == 0 ? Origin.IMPORTED : Origin.COMPOSED,
                recipe,
                List.of(),
                null,
                number % 50 == 0 ? "http://127.0.0.1/@ada/" + number : null,
                Instant.ofEpochMilli(1_700_000_000_000L + number),
                false,
                false);
    }
}
