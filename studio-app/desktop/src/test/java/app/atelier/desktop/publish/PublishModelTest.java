package app.atelier.desktop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.StudioContext;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.library.NewArtwork;
import app.atelier.library.StudioHome;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.accounts.StudioAccount;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a post that was sent off; the test stands for the server. */
class PublishModelTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final SimpleObjectProperty<@Nullable StudioAccount> account = new SimpleObjectProperty<>();
    private StudioContext studio;
    private PublishModel model;

    @BeforeEach
    void open() {
        studio = StudioContext.open(StudioHome.at(folder.resolve("home")).prepared(), new GradientBackend());
        account.set(new StudioAccount(
                URI.create("http://127.0.0.1:9"), "mara", "Mara", "", "token", "", "", Instant.EPOCH));
        model = new PublishModel(Tasks.here(), studio.library(), studio.outbox(), studio.sync(), notices, account);
        var picture = Picture.ofArgb(2, 1, new int[] {-1, -1});
        model.open(studio.library().add(NewArtwork.of(picture)).id());
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private UUID sent() {
        model.publish(() -> {});
        return studio.outbox().list().stream()
                .map(OutboxEntry::draft)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void upload(UUID draft) {
        studio.outbox().claim(true, null).orElseThrow();
        studio.outbox().uploaded(draft, "m1");
        assertThat(studio.outbox().beginPosting(draft)).isTrue();
    }

    @Test
    void aPostIsOnItsWayUntilTheServerHasIt() {
        var draft = sent();
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("On its way");
            assertThat(notice.tone()).isEqualTo(Notice.Tone.WORK);
        });
        upload(draft);
        studio.outbox().posted(draft, "s1", "http://127.0.0.1:9/@mara/1");
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Published");
            assertThat(notice.tone()).isEqualTo(Notice.Tone.GOOD);
        });
    }

    @Test
    void thatTheServerIsAwayIsSaidOnce() {
        var draft = sent();
        for (int i = 0; i < 3; i++) {
            studio.outbox().claim(true, null).orElseThrow();
            studio.outbox().waitAgain(draft, "The server does not answer.", Instant.EPOCH);
        }
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("The post waits here and is sent later");
            assertThat(notice.words()).isEqualTo("The server does not answer.");
        });
        notices.shown().clear();
        studio.outbox().claim(true, null).orElseThrow();
        studio.outbox().waitAgain(draft, "The server does not answer.", Instant.EPOCH);
        assertThat(notices.shown()).isEmpty();
        upload(draft);
        studio.outbox().posted(draft, "s1", null);
        assertThat(notices.shown()).extracting(Notice::title).containsExactly("Published");
    }

    @Test
    void whyTheServerDidNotTakeAPostIsSaidAtOnce() {
        var draft = sent();
        upload(draft);
        studio.outbox().refused(draft, "The caption is too long.");
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.tone()).isEqualTo(Notice.Tone.PROBLEM);
            assertThat(notice.words()).isEqualTo("The caption is too long.");
        });
    }
}
