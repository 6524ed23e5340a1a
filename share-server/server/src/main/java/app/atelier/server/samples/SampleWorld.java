package app.atelier.server.samples;

import app.atelier.protocol.Recipe;
import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.ServerContext;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.accounts.NewAccount;
import app.atelier.server.accounts.Role;
import app.atelier.server.configuration.ConfigKey;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.statuses.NewStatus;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.KeyValuePair;
import com.drew.metadata.png.PngDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Fills a server with posts of made-up artists, out of a folder of pictures named {@code ID.png} (or jpg, webp) after
 * the ids of {@code samples.json}. A post whose picture is missing is left out, with what was made from it.
 *
 * <p>As a program: {@code --list} prints id, style, size, seed and prompt of each picture, tabs between, for whoever
 * draws them; {@code DATA PICTURES PASSWORD} fills the server in folder DATA, every artist with this password.
 */
public final class SampleWorld {
    private static final List<String> ENDINGS = List.of("png", "jpg", "webp");
    private static final String RECIPE_KEY = "atelier:recipe";

    private final Samples samples = Samples.read();
    private final ServerContext server;
    private final AtomicReference<Instant> clock;
    private final Map<String, Long> accounts = new HashMap<>();
    private final Map<String, Long> posts = new HashMap<>();

    private SampleWorld(ServerContext server, AtomicReference<Instant> clock) {
        this.server = server;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].equals("--list")) {
            Samples.read().posts().forEach(SampleWorld::print);
        } else if (arguments.length == 3) {
            var config = ServerConfig.resolve(Map.of(ConfigKey.DATA, arguments[0]), Map.of(), null);
            var made = fill(config, Path.of(arguments[1]), arguments[2], InstantSource.system());
            System.out.println(made);
        } else {
            System.err.println("--list | DATA PICTURES PASSWORD");
            System.exit(2);
        }
    }

    private static void print(SamplePost post) {
        System.out.println(String.join(
                "\t",
                post.id(),
                post.style(),
                post.width() + "x" + post.height(),
                Long.toString(post.seed()),
                post.prompt()));
    }

    /**
     * Fills a server that is not running.
     *
     * @param pictures the folder of pictures
     * @param password of every artist, by the rules of passwords
     * @return how many posts were made
     */
    public static int fill(ServerConfig config, Path pictures, String password, InstantSource now) throws IOException {
        var clock = new AtomicReference<>(now.instant());
        try (var server = ServerContext.open(config, clock::get)) {
            return new SampleWorld(server, clock).fill(pictures, password, now.instant());
        }
    }

    private int fill(Path pictures, String password, Instant now) throws IOException {
        clock.set(now.minus(Duration.ofDays(240)));
        for (var artist : samples.artists()) {
            var account = server.accounts()
                    .create(
                            new NewAccount(artist.name(), artist.displayName(), password, Role.USER),
                            AccountState.ACTIVE);
            server.accounts().setProfile(account.id(), artist.displayName(), artist.biography());
            accounts.put(artist.name(), account.id());
            clock.updateAndGet(time -> time.plus(Duration.ofDays(9)));
        }
        for (var post : samples.posts()) {
            clock.set(now.minus(Duration.ofHours(post.hoursAgo())).minus(Duration.ofMinutes(13)));
            var picture = picture(pictures, post.id());
            var parentIsThere = post.remixOf() == null || posts.containsKey(post.remixOf());
            if (picture.isPresent() && parentIsThere) {
                post(post, Files.readAllBytes(picture.get()));
            }
        }
        return posts.size();
    }

    private void post(SamplePost post, byte[] picture) {
        var author = accounts.get(post.author());
        var media = server.media().add(author, picture, post.description());
        var status = server.posting()
                .post(
                        new NewStatus(
                                author,
                                null,
                                post.caption(),
                                "",
                                false,
                                Visibility.PUBLIC,
                                "en",
                                List.of(media.id()),
                                post.recipe() ? recipe(post, picture) : null,
                                PictureOrigin.of(post.origin()).orElse(null),
                                parent(post),
                                post.remix(),
                                post.training()),
                        "");
        posts.put(post.id(), status.id());
        for (var name : post.likes()) {
            server.posting().favourite(status.id(), accounts.get(name), true);
        }
    }

    private @Nullable Long parent(SamplePost post) {
        return post.remixOf() == null ? null : posts.get(post.remixOf());
    }

    /** The recipe in the file, if the studio has put one there, or what is known of it here. */
    private static String recipe(SamplePost post, byte[] picture) {
        return embedded(picture).orElseGet(() -> Recipe.builder(post.prompt())
                .backend("composer", "1")
                .style(post.style())
                .seed(post.seed())
                .size(post.width(), post.height())
                .build()
                .toJson());
    }

    private static Optional<String> embedded(byte[] picture) {
        try {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
            for (var directory : metadata.getDirectoriesOfType(PngDirectory.class)) {
                if (directory.getObject(PngDirectory.TAG_TEXTUAL_DATA) instanceof List<?> pairs) {
                    for (var pair : pairs) {
                        if (pair instanceof KeyValuePair text && text.getKey().equals(RECIPE_KEY)) {
                            return Optional.of(text.getValue().toString());
                        }
                    }
                }
            }
            return Optional.empty();
        } catch (ImageProcessingException | IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Path> picture(Path folder, String id) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve(id + "." + ending))
                .filter(Files::exists)
                .findFirst();
    }
}
