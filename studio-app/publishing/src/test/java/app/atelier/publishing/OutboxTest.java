package app.atelier.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.protocol.Ids;
import app.atelier.protocol.mastodon.Visibility;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    @TempDir
    Path folder;

    private Outbox outbox;

    @BeforeEach
    void open() {
        outbox = Outbox.open(folder.resolve("publishing.db"), InstantSource.system());
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    private static Draft draft(String caption) {
        return new Draft(
                Ids.next(),
                Ids.next(),
                "ada@host",
                caption,
                "",
                List.of("sea"),
                Visibility.UNLISTED,
                true,
                false,
                false,
                false,
                "7");
    }

    private PostState state(Draft draft) {
        return outbox.find(draft.id()).orElseThrow().state();
    }

    @Test
    void keepsDraftsAcrossAReopening() {
        Draft draft = draft("a long caption ".repeat(10_000));
        outbox.saveDraft(draft);
        close();
        open();
        assertThat(outbox.list()).extracting(OutboxEntry::draft).containsExactly(draft);
        assertThat(state(draft)).isEqualTo(PostState.DRAFT);
        assertThat(outbox.claim(true, null)).as("a draft is not sent").isEmpty();
    }

    @Test
    void tellsOfEveryChange() {
        List<PostState> states = new ArrayList<>();
        outbox.addListener(entry -> states.add(entry.state()));
        Draft draft = draft("x");
        outbox.saveDraft(draft);
        outbox.send(draft);
        outbox.claim(true, null);
        outbox.refused(draft.id(), "No.");
        outbox.retry(draft.id());
        outbox.claim(true, null);
        outbox.beginPosting(draft.id());
        outbox.posted(draft.id(), "9", "http://host/@ada/9");
        assertThat(states)
                .containsExactly(
                        PostState.DRAFT,
                        PostState.WAITING,
                        PostState.UPLOADING,
                        PostState.REFUSED,
                        PostState.WAITING,
                        PostState.UPLOADING,
                        PostState.POSTED);
        assertThat(outbox.find(draft.id()).orElseThrow().url()).isEqualTo("http://host/@ada/9");
    }

    @Test
    void canBeTakenBackUntilTheServerMayHaveIt() {
        Draft draft = draft("x");
        outbox.send(draft);
        outbox.claim(true, null);
        assertThat(outbox.cancel(draft.id())).isTrue();
        assertThat(state(draft)).isEqualTo(PostState.DRAFT);
        assertThat(outbox.beginPosting(draft.id())).isFalse();

        outbox.send(draft);
        outbox.claim(true, null);
        assertThat(outbox.beginPosting(draft.id())).isTrue();
        assertThat(outbox.cancel(draft.id())).isFalse();
        assertThat(outbox.discard(draft.id())).isFalse();
        assertThatThrownBy(() -> outbox.saveDraft(draft.withCaption("y"))).isInstanceOf(PublishingException.class);
        outbox.posted(draft.id(), "9", null);
        assertThatThrownBy(() -> outbox.send(draft)).isInstanceOf(PublishingException.class);
        assertThat(outbox.discard(draft.id())).isTrue();
        assertThat(outbox.list()).isEmpty();
    }

    @Test
    void waitsForItsTime() {
        Draft draft = draft("x");
        outbox.send(draft);
        outbox.claim(false, null);
        Instant next = Instant.now().plusSeconds(3600);
        outbox.waitAgain(draft.id(), "The server is away.", next);
        assertThat(outbox.claim(false, null)).isEmpty();
        assertThat(outbox.nextDue()).contains(Instant.ofEpochMilli(next.toEpochMilli()));
        assertThat(outbox.find(draft.id()).orElseThrow().reason()).isEqualTo("The server is away.");
        assertThat(outbox.retry(draft.id())).isTrue();
        assertThat(outbox.claim(false, null)).isPresent();
    }

    @Test
    void remembersTheUploadedPictureUntilAnotherIsChosen() {
        Draft draft = draft("x");
        outbox.send(draft);
        outbox.uploaded(draft.id(), "55");
        outbox.send(draft.withCaption("another caption"));
        assertThat(outbox.claim(true, null).orElseThrow().mediaId()).isEqualTo("55");
        outbox.refused(draft.id(), "No.");
        Draft other = new Draft(
                draft.id(),
                UUID.randomUUID(),
                draft.account(),
                "x",
                "",
                List.of(),
                Visibility.PUBLIC,
                true,
                false,
                false,
                false,
                null);
        outbox.send(other);
        assertThat(outbox.claim(true, null).orElseThrow().mediaId()).isNull();
    }

    @Test
    void anotherProcessDoesNotSendWhatThisOneIsSending() {
        Draft draft = draft("x");
        outbox.send(draft);
        outbox.claim(true, null);
        try (Outbox other = Outbox.open(folder.resolve("publishing.db"), InstantSource.system())) {
            assertThat(other.claim(true, null)).isEmpty();
        }
    }

    @Test
    void leavesADamagedOrNewerFileAsItIs() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.db"), "not a database ".repeat(100));
        byte[] before = Files.readAllBytes(damaged);
        assertThatThrownBy(() -> Outbox.open(damaged, InstantSource.system()))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(damaged)).isEqualTo(before);

        close();
        Path file = folder.resolve("publishing.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection
                    .createStatement()
                    .execute("insert into flyway_schema_history select installed_rank + 1, '99', description, type,"
                            + " script, checksum, installed_by, installed_on, execution_time, success"
                            + " from flyway_schema_history limit 1");
        }
        byte[] newer = Files.readAllBytes(file);
        assertThatThrownBy(() -> Outbox.open(file, InstantSource.system()))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("newer");
        assertThat(Files.readAllBytes(file)).isEqualTo(newer);
        Files.delete(file);
        open();
    }
}
