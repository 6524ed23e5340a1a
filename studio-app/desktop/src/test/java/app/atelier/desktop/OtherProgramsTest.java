package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.shell.Destination;
import app.atelier.imaging.Picture;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.StudioHome;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.StudioAccount;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line does to the home of a window that is open, without a restart. */
@Tag("display")
class OtherProgramsTest {
    @TempDir
    Path folder;

    private OpenStudio studio;
    private StudioHome home;

    @BeforeEach
    void open() throws Exception {
        studio = OpenStudio.at(folder, new GradientBackend());
        home = StudioHome.at(folder.resolve("home"));
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    private void signIn(String name) {
        AccountStore.open(home.accounts())
                .put(new StudioAccount(
                        URI.create("https://share.example"), name, "", "", "token", "studio", "hush", Instant.EPOCH));
    }

    private boolean shows(String name) {
        return studio.window()
                .view()
                .lookup("#rail-account")
                .getAccessibleText()
                .contains(name + "@share.example");
    }

    @Test
    void anAccountIsSeenWhenOneComesBackToTheWindow() throws Exception {
        signIn("mara");
        assertThat(OpenStudio.on(() -> shows("mara"))).isFalse();
        studio.leaveAndComeBack();
        studio.until("the account is there", () -> shows("mara"));
    }

    @Test
    void anAccountIsSeenWhenThePageOfAccountsIsOpened() throws Exception {
        signIn("jonas");
        OpenStudio.on(() -> {
            studio.window().shell().go(Destination.of(Destination.SETTINGS, Destination.PAGE, "accounts"));
            return true;
        });
        studio.until("the account is there", () -> shows("jonas"));
    }

    @Test
    void aPictureIsSeenInTheLibraryWhenOneComesBack() throws Exception {
        OpenStudio.on(() -> {
            studio.window().shell().go(Destination.of(Destination.LIBRARY));
            return true;
        });
        studio.until(
                "the library is read", () -> studio.window().library().loaded().get());
        try (var other = Library.open(home, InstantSource.system())) {
            other.add(NewArtwork.of(Picture.ofArgb(8, 8, new int[64])).title("A made one"));
        }
        studio.leaveAndComeBack();
        studio.until("the picture is there", () -> studio.window().library().items().stream()
                .anyMatch(artwork -> artwork.title().equals("A made one")));
    }
}
