package app.atelier.desktop.screenshots;

import app.atelier.desktop.StudioContext;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.publishing.server.ServerException;
import app.atelier.server.ServerContext;
import app.atelier.server.configuration.ConfigKey;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.samples.SamplePost;
import app.atelier.server.samples.SampleWorld;
import app.atelier.server.samples.Samples;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** A share-server on loopback with posts of made-up artists, their pictures drawn by the composer. */
final class SampleServer implements AutoCloseable {
    private static final String PASSWORD = "sample world, not a secret";
    private static final String VISITOR = "mara";

    private final ServerContext server;

    private SampleServer(ServerContext server) {
        this.server = server;
    }

    /** @param folder where pictures and server are kept from run to run */
    static SampleServer start(Path folder, Backend composer) throws IOException, GenerationException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        for (SamplePost post : Samples.read().posts()) {
            draw(post, pictures.resolve(post.id() + ".png"), composer);
        }
        Path data = folder.resolve("server");
        var config = ServerConfig.resolve(
                Map.of(ConfigKey.DATA, data.toString(), ConfigKey.PORT, "0", ConfigKey.TITLE, "Atelier"),
                Map.of(),
                null);
        if (!Files.exists(data.resolve("server.db"))) {
            SampleWorld.fill(config, pictures, PASSWORD, InstantSource.system());
        }
        return new SampleServer(ServerContext.start(config));
    }

    private static void draw(SamplePost post, Path file, Backend composer) throws IOException, GenerationException {
        if (Files.exists(file)) {
            return;
        }
        var request = GenerationRequest.of(post.prompt(), post.seed(), post.width(), post.height())
                .withStyle(post.style());
        GeneratedPicture made = composer.generate(request, Progress.NONE);
        new PictureWriter().write(made.picture(), ResultKeeper.embedded(made.recipe()), ExportSettings.PNG_FAST, file);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Signs a studio in as one of the artists. */
    void signIn(StudioContext studio) throws ServerException {
        var account = server.accounts().byName(VISITOR).orElseThrow();
        String token = server.createToken(account, "Atelier", "read write");
        var signedIn = studio.signIn().withToken(address(), token);
        studio.accounts().select(signedIn.key());
        studio.sync().runOnce();
    }

    @Override
    public void close() {
        server.close();
    }
}
