package app.atelier.publishing;

import app.atelier.protocol.Ids;
import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.protocol.provenance.Signer;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.server.Limits;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.sync.Sync;
import app.atelier.publishing.timelines.TimelineStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** All of publishing in a folder, with one picture and one account. */
public final class Studio implements AutoCloseable {
    /** No machine is so slow that an honest answer takes longer; what hangs is ended by {@link HeldDeadlines}. */
    public static final Limits PATIENT = new Limits(
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            1 << 20,
            1 << 20);

    public final Outbox outbox;
    public final AccountStore accounts;
    public final TimelineStore timelines;
    public final Transport transport;
    public final Sync sync;
    public final List<ExportChoices> exported = new CopyOnWriteArrayList<>();

    /** Whose key it is; nobody's at first. */
    public volatile @Nullable Signer signer;

    public final List<String> published = new CopyOnWriteArrayList<>();
    private final URI server;

    public Studio(Path folder, URI server, Transport transport) {
        InstantSource clock = InstantSource.system();
        this.server = server;
        outbox = Outbox.open(folder.resolve("publishing.db"), clock);
        accounts = AccountStore.open(folder.resolve("accounts.json"));
        timelines = TimelineStore.open(folder.resolve("publishing.db"), folder.resolve("timeline"), clock);
        this.transport = transport;
        if (accounts.list().isEmpty()) {
            accounts.put(account());
        }
        sync = new Sync(outbox, accounts, pictures(folder), timelines, transport, clock, new SplittableRandom(1));
    }

    public StudioAccount account() {
        return new StudioAccount(server, "ada", "Ada", "", TestServer.TOKEN, "studio", "hush", Instant.EPOCH);
    }

    private PictureSource pictures(Path folder) {
        Path file = folder.resolve("picture.png");
        try {
            Files.writeString(file, "the picture's bytes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PictureSource() {
            @Override
            public ExportedPicture export(UUID artworkId, ExportChoices choices) throws IOException {
                if (!Files.exists(file)) {
                    throw new IOException("The picture is missing.");
                }
                exported.add(choices);
                return new ExportedPicture(
                        file,
                        "image/png",
                        "ab".repeat(32),
                        "A fox.",
                        choices.includeRecipe() ? "{\"version\":1}" : null,
                        PictureOrigin.COMPOSED);
            }

            @Override
            public Optional<KeyProof> keyProof(String address, String account) {
                return Optional.ofNullable(signer).map(key -> KeyProof.of(key, address, account, Instant.now()));
            }

            @Override
            public void published(UUID artworkId, String url) {
                published.add(url);
            }
        };
    }

    public Draft draft(String caption) {
        return new Draft(
                Ids.next(),
                Ids.next(),
                account().key(),
                caption,
                "",
                List.of("fox"),
                Visibility.PUBLIC,
                true,
                true,
                false,
                false,
                null);
    }

    @Override
    public void close() {
        sync.close();
        transport.close();
        timelines.close();
        outbox.close();
    }
}
