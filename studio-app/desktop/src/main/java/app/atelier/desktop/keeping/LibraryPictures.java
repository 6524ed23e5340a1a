package app.atelier.desktop.keeping;

import app.atelier.files.Sha256;
import app.atelier.imaging.codecs.DecodedPicture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.LibraryException;
import app.atelier.library.Origin;
import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.publishing.ExportChoices;
import app.atelier.publishing.ExportedPicture;
import app.atelier.publishing.PictureSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The library as publishing sees it. A file that is to leave without its recipe is written again without a word inside. */
public final class LibraryPictures implements PictureSource {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("app.atelier.desktop.keeping.messages", Locale.ENGLISH);

    private final Library library;
    private final Outgoing outgoing;
    private final Path exports;
    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();

    /** @param exports folder for files made to be sent; can be emptied at any time */
    public LibraryPictures(Library library, Path exports) {
        this.library = library;
        this.outgoing = new Outgoing(library);
        this.exports = exports;
    }

    @Override
    public ExportedPicture export(UUID artworkId, ExportChoices choices) throws IOException {
        Artwork artwork = library.find(artworkId).orElseThrow(() -> new FileNotFoundException(TEXTS.getString("gone")));
        Path original = original(artwork);
        var recipe = artwork.recipe();
        if (choices.includeRecipe() && recipe != null) {
            byte[] file =
                    choices.sign() ? outgoing.original(artwork) : ManifestWriter.unsigned(Files.readAllBytes(original));
            String sha256 = Sha256.hex(file);
            Path sent = sha256.equals(artwork.sha256()) ? original : kept(sha256, artwork.mediaType(), file);
            return exported(artwork, sent, artwork.mediaType(), sha256, recipe.toJson());
        }
        return bare(artwork, original, choices.sign());
    }

    private Path original(Artwork artwork) throws IOException {
        try {
            return library.original(artwork);
        } catch (LibraryException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private ExportedPicture bare(Artwork artwork, Path original, boolean sign) throws IOException {
        DecodedPicture decoded = reader.read(original);
        boolean lossless = artwork.mediaType().equals(ExportSettings.Format.PNG.mediaType())
                || !decoded.picture().opaque();
        ExportSettings settings = lossless ? ExportSettings.PNG : ExportSettings.JPEG.withQuality(93);
        byte[] plain = writer.encode(decoded.picture(), PictureMetadata.NONE, settings);
        byte[] file = sign ? outgoing.converted(artwork, plain) : plain;
        String sha256 = Sha256.hex(file);
        String type = settings.format().mediaType();
        return exported(artwork, kept(sha256, type, file), type, sha256, null);
    }

    /** Named by its content, so that trying again sends the very same file. */
    private Path kept(String sha256, String mediaType, byte[] file) throws IOException {
        Files.createDirectories(exports);
        String extension = mediaType.substring(mediaType.indexOf('/') + 1);
        Path place = exports.resolve(sha256 + "." + extension);
        if (!Files.exists(place)) {
            PictureWriter.replace(place, file);
        }
        return place;
    }

    private static ExportedPicture exported(
            Artwork artwork, Path file, String type, String sha256, @Nullable String recipe) {
        return new ExportedPicture(file, type, sha256, artwork.altText(), recipe, origin(artwork.origin()));
    }

    private static @Nullable PictureOrigin origin(Origin origin) {
        return switch (origin) {
            case COMPOSED -> PictureOrigin.COMPOSED;
            case MODEL -> PictureOrigin.MODEL;
            case EDITED -> PictureOrigin.MIXED;
            case IMPORTED -> null;
        };
    }

    @Override
    public Optional<KeyProof> keyProof(String server, String account) {
        return library.signing().proof(server, account);
    }

    @Override
    public void published(UUID artworkId, String url) {
        library.published(artworkId, url);
    }
}
