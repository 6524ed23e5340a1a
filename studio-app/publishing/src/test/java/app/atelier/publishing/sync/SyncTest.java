package app.atelier.publishing.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.provenance.Signer;
import app.atelier.publishing.Await;
import app.atelier.publishing.Draft;
import app.atelier.publishing.ExportChoices;
import app.atelier.publishing.HeldDeadlines;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.PostState;
import app.atelier.publishing.Studio;
import app.atelier.publishing.TestServer;
import app.atelier.publishing.TestServer.Fault;
import app.atelier.publishing.TestServer.Post;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.timelines.TimelineStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncTest {
    private static final String STATUSES = "/api/v1/statuses";
    private static final String MEDIA = "/api/v2/media";
    private static final String PUBLIC = "/api/v1/timelines/public";

    @TempDir
    Path folder;

    private TestServer server;
    private Studio studio;

    @BeforeEach
    void open() throws Exception {
        server = new TestServer();
        HeldDeadlines deadlines = new HeldDeadlines();
        server.whenStuck = deadlines::over;
        studio = new Studio(folder, server.address(), new Transport(Studio.PATIENT, deadlines));
    }

    @AfterEach
    void close() {
        studio.close();
        server.close();
    }

    private OutboxEntry entry(Draft draft) {
        return studio.outbox.find(draft.id()).orElseThrow();
    }

    @Test
    void postsAPictureWithAllThatWasChosen() {
        Draft draft = studio.draft("A red fox");
        studio.outbox.send(draft);
        SyncReport report = studio.sync.runOnce();

        assertThat(report.posted()).extracting(OutboxEntry::draft).containsExactly(draft);
        assertThat(report.state()).isInstanceOf(SyncState.Online.class);
        Post post = server.posts.getFirst();
        assertThat(post.key()).isEqualTo(draft.id().toString());
        assertThat(post.field("status")).isEqualTo("A red fox\n\n#fox");
        assertThat(post.field("visibility")).isEqualTo("public");
        assertThat(post.field("atelier[recipe]")).isEqualTo("{\"version\":1}");
        assertThat(post.field("atelier[origin]")).isEqualTo("composed");
        assertThat(post.field("atelier[remix_allowed]")).isEqualTo("true");
        assertThat(post.field("atelier[training_allowed]")).isEqualTo("false");
        String upload = new String(server.media.get(post.field("media_ids[]")), StandardCharsets.UTF_8);
        assertThat(upload).contains("the picture's bytes", "A fox.", "image/png");
        assertThat(entry(draft).url()).isEqualTo(server.address() + "/@ada/" + post.id());
        assertThat(studio.published).containsExactly(entry(draft).url());
    }

    @Test
    void showsItsKeyOnceAfterASignedPostAndNeverForAnUnsignedOne() {
        studio.signer = Signer.create("Ada", Instant.now());
        Draft plain = studio.draft("Unsigned");
        studio.outbox.send(new Draft(
                plain.id(),
                plain.artworkId(),
                plain.account(),
                plain.caption(),
                "",
                List.of(),
                plain.visibility(),
                true,
                true,
                false,
                true,
                null));
        studio.sync.runOnce();
        assertThat(studio.exported).containsExactly(new ExportChoices(true, false));
        assertThat(server.requests("POST /api/atelier/v1/keys")).isZero();

        studio.outbox.send(studio.draft("One"));
        studio.outbox.send(studio.draft("Two"));
        SyncReport report = studio.sync.runOnce();
        assertThat(report.posted()).hasSize(2);
        assertThat(studio.exported).endsWith(new ExportChoices(true, true));
        assertThat(server.requests("POST /api/atelier/v1/keys")).isOne();
    }

    @Test
    void goesOutByItselfWhenTheServerIsBack() throws Exception {
        server.goDown();
        Draft draft = studio.draft("Written offline");
        studio.outbox.send(draft);
        studio.sync.start();
        Await.until("offline", () -> studio.sync.state() instanceof SyncState.Offline);
        assertThat(entry(draft).state()).isEqualTo(PostState.WAITING);
        assertThat(entry(draft).reason()).contains("cannot be reached");
        server.comeBack();
        Await.until("posted", () -> entry(draft).state() == PostState.POSTED);
        assertThat(server.posts).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "UNAUTHORIZED")
    void postsOnceWhateverTheServerDoes(Fault fault) {
        Draft draft = studio.draft("Once");
        studio.outbox.send(draft);
        server.fail(MEDIA, fault);
        server.fail(STATUSES, fault, fault);
        for (int round = 0; round < 3; round++) {
            assertThat(studio.sync.runOnce().waiting()).as("round %s", round).isEqualTo(1);
            assertThat(entry(draft).reason()).isNotBlank().doesNotContain("\n", "Exception");
        }
        assertThat(studio.sync.runOnce().posted()).hasSize(1);
        assertThat(server.posts).hasSize(1);
        assertThat(entry(draft).state()).isEqualTo(PostState.POSTED);
        boolean answerLost = fault == Fault.CUT_AFTER_DOING || fault == Fault.SILENT_AFTER_DOING;
        assertThat(server.media).hasSize(answerLost ? 2 : 1);
    }

    @Test
    void keepsACaptionThatIsTooLongAsADraftWithTheServersSentence() {
        Draft draft = studio.draft("long ".repeat(20_000));
        studio.outbox.send(draft);
        SyncReport report = studio.sync.runOnce();
        assertThat(report.refused()).hasSize(1);
        assertThat(entry(draft).state()).isEqualTo(PostState.REFUSED);
        assertThat(entry(draft).reason()).isEqualTo("The caption may have 500 characters at most.");
        assertThat(entry(draft).draft()).isEqualTo(draft);
        assertThat(studio.sync.runOnce().posted()).isEmpty();

        studio.outbox.send(draft.withCaption("short"));
        assertThat(studio.sync.runOnce().posted()).hasSize(1);
        assertThat(server.requests("POST " + MEDIA)).as("uploaded once").isEqualTo(1);
    }

    @Test
    void uploadsAgainWhatTheServerThrewAwayMeanwhile() {
        Draft draft = studio.draft("x");
        studio.outbox.send(draft);
        server.fail(STATUSES, Fault.TROUBLE);
        studio.sync.runOnce();
        server.media.clear();
        assertThat(studio.sync.runOnce().posted()).hasSize(1);
        assertThat(server.posts).hasSize(1);
    }

    @Test
    void waitsUntilTheServerHasWorkedOnThePicture() {
        server.looksUntilProcessed = 2;
        studio.outbox.send(studio.draft("x"));
        assertThat(studio.sync.runOnce().posted()).hasSize(1);
        assertThat(server.requests("GET /api/v1/media/")).isEqualTo(2);
    }

    @Test
    void asksToSignInAgainAndSendsThen() {
        Draft draft = studio.draft("x");
        studio.outbox.send(draft);
        server.fail(MEDIA, Fault.UNAUTHORIZED);
        SyncReport report = studio.sync.runOnce();
        assertThat(report.state()).isInstanceOf(SyncState.SignedOut.class);
        assertThat(entry(draft).state()).isEqualTo(PostState.WAITING);
        assertThat(entry(draft).reason()).contains("Sign in again");
        studio.accounts.put(studio.account());
        assertThat(studio.sync.runOnce().posted()).hasSize(1);
    }

    @Test
    void refusesADraftOfAnAccountThatIsGoneAndOfAPictureThatIsGone() throws Exception {
        Draft stranger = studio.draft("x").withAccount("bob@elsewhere");
        studio.outbox.send(stranger);
        studio.sync.runOnce();
        assertThat(entry(stranger).reason()).contains("bob@elsewhere");
        Files.delete(folder.resolve("picture.png"));
        Draft lost = studio.draft("y");
        studio.outbox.send(lost);
        studio.sync.runOnce();
        assertThat(entry(lost).state()).isEqualTo(PostState.REFUSED);
        assertThat(entry(lost).reason()).contains("The picture is missing.");
    }

    @Test
    void asksASilentServerOnceARoundAndLeavesABusyOneAlone() {
        List<Draft> drafts = List.of(studio.draft("1"), studio.draft("2"), studio.draft("3"));
        drafts.forEach(studio.outbox::send);
        server.fail(MEDIA, Fault.BUSY);
        Instant asked = Instant.now();
        studio.sync.runOnce();
        assertThat(server.requests("POST " + MEDIA)).isEqualTo(1);
        assertThat(drafts)
                .allMatch(draft -> entry(draft).nextAttempt() != null
                        && entry(draft).nextAttempt().isAfter(asked.plusSeconds(110)));
        assertThat(studio.sync.runOnce().posted()).hasSize(3);
    }

    @Test
    void showsWhatWasFetchedLastWhenTheServerIsAway() throws Exception {
        server.addPosts(3);
        assertThat(studio.sync.runOnce().fetched()).isEqualTo(3);
        server.goDown();
        assertThat(studio.sync.runOnce().state()).isInstanceOf(SyncState.Offline.class);

        var statuses = studio.timelines.page(server.address(), TimelineStore.PUBLIC, null, 10);
        assertThat(statuses).extracting(status -> status.id()).containsExactly("103", "102", "101");
        String preview = statuses.getFirst().mediaAttachments().getFirst().previewUrl();
        assertThat(Files.readString(
                        studio.timelines.picture(String.valueOf(preview)).orElseThrow()))
                .startsWith("picture ");
        assertThat(studio.timelines.fetched(server.address(), TimelineStore.PUBLIC))
                .isPresent();
        assertThat(studio.timelines.page(server.address(), TimelineStore.PUBLIC, "102", 10))
                .extracting(status -> status.id())
                .containsExactly("101");
    }

    @Test
    void fetchesBackToWhatItKnowsAndDropsWhatIsGone() throws Exception {
        server.addPosts(5);
        studio.sync.runOnce();
        server.addPosts(90);
        server.posts.removeIf(post -> post.id().equals("105"));
        assertThat(studio.sync.runOnce().fetched()).isEqualTo(90);
        assertThat(studio.timelines.page(server.address(), TimelineStore.PUBLIC, null, 200))
                .hasSize(94)
                .noneMatch(status -> status.id().equals("105"));
        assertThat(studio.sync.fetchOlder(TimelineStore.PUBLIC, "101", 20)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "NONSENSE", "ENDLESS", "TRICKLE", "TROUBLE", "CUT_AFTER_DOING"})
    void keepsTheOldTimelineWhenTheAnswerIsBroken(String fault) {
        server.addPosts(2);
        studio.sync.runOnce();
        server.fail(PUBLIC, Fault.valueOf(fault));
        SyncReport report = studio.sync.runOnce();
        assertThat(report.state()).isInstanceOf(SyncState.Offline.class);
        assertThat(((SyncState.Offline) report.state()).sentence()).isNotBlank().doesNotContain("Exception");
        assertThat(studio.timelines.page(server.address(), TimelineStore.PUBLIC, null, 10))
                .hasSize(2);
    }

    @Test
    void showsAServersTimelineWithoutAnAccount() throws Exception {
        studio.accounts.remove(studio.account().key());
        assertThat(studio.sync.runOnce().state()).isInstanceOf(SyncState.Idle.class);
        server.addPosts(1);
        studio.sync.server(server.address());
        assertThat(studio.sync.runOnce().fetched()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {MEDIA, STATUSES})
    void isPostedOnceWhenItsProcessIsKilledInTheMiddle(String path) throws Exception {
        Draft draft = studio.draft("Killed and alive");
        studio.outbox.send(draft);
        studio.close();
        server.fail(path, Fault.SILENT_AFTER_DOING);
        Process process = SendingProcess.start(folder, server.address());
        try {
            Await.until("the request", () -> {
                assertThat(process.isAlive()).as("the process").isTrue();
                return server.requests("POST " + path) > 0
                        && (path.equals(MEDIA) ? !server.media.isEmpty() : !server.posts.isEmpty());
            });
        } finally {
            process.destroyForcibly().waitFor();
        }

        studio = new Studio(folder, server.address(), new Transport(Studio.PATIENT));
        assertThat(entry(draft).state()).isEqualTo(PostState.WAITING);
        assertThat(studio.sync.runOnce().posted()).hasSize(1);
        assertThat(server.posts).hasSize(1);
        assertThat(entry(draft).statusId()).isEqualTo(server.posts.getFirst().id());
    }
}
