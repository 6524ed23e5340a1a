package app.atelier.desktop.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.Origin;
import app.atelier.library.StudioHome;
import app.atelier.protocol.Recipe;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.TrustList;
import app.atelier.publishing.ExportChoices;
import app.atelier.publishing.ExportedPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out when a picture is published. */
class LibraryPicturesTest {
    private static final Recipe RECIPE = Recipe.builder("a fox")
            .backend("composer", "1")
            .seed(1)
            .size(40, 30)
            .build();

    @TempDir
    Path folder;

    private Library library = null;
    private LibraryPictures pictures = null;
    private Artwork artwork = null;

    @BeforeEach
    void open() {
        library = Library.open(StudioHome.at(folder.resolve("home")), InstantSource.system());
        pictures = new LibraryPictures(library, folder.resolve("exports"));
        int[] pixels = new int[40 * 30];
        Arrays.fill(pixels, 0xff336699);
        artwork = library.add(
                NewArtwork.of(Picture.ofArgb(40, 30, pixels)).recipe(RECIPE).origin(Origin.COMPOSED));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Provenance sent(boolean recipe, boolean sign) throws IOException {
        ExportedPicture picture = pictures.export(artwork.id(), new ExportChoices(recipe, sign));
        return Provenance.check(picture.file(), TrustList.NOBODY, Instant.now());
    }

    @Test
    void aPictureGoesSignedUnlessThatIsTurnedOffForIt() throws IOException {
        assertThat(library.provenance(artwork))
                .as("in the library it is signed")
                .isNotInstanceOf(Provenance.None.class);
        for (boolean recipe : new boolean[] {true, false}) {
            assertThat(sent(recipe, true)).isInstanceOf(Provenance.UnknownSigner.class);
            assertThat(sent(recipe, false)).isInstanceOf(Provenance.None.class);
        }
    }

    @Test
    void theKeyOfTheStudioIsShown() {
        Instant now = Instant.now();
        assertThat(pictures.keyProof("https://example.org", "ada")
                        .orElseThrow()
                        .check("https://example.org", "ada", now))
                .hasValueSatisfying(holder -> assertThat(library.provenance(artwork)
                                .signed()
                                .orElseThrow()
                                .fingerprint())
                        .isEqualTo(holder.fingerprint()));
    }
}
