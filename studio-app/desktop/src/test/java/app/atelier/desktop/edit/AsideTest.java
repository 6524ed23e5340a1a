package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.Await;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Work that takes a while is told of, shows how far it is, and can be stopped. */
@Tag("display")
class AsideTest {
    private final Notices notices = new Notices();
    private final Aside aside = new Aside(Tasks.onVirtualThreads(Platform::runLater, problem -> {}), notices);
    private final CopyOnWriteArrayList<String> handed = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void until(String what, java.util.function.BooleanSupplier condition) {
        Await.until(what, () -> {
            try {
                return EditorWindow.on(condition::getAsBoolean);
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    @Test
    void slowWorkIsToldOfAndStopsWhenItIsNotWanted() throws Exception {
        var stopped = new AtomicBoolean();
        var never = new CountDownLatch(1);
        Platform.runLater(() -> aside.underway(
                "fth-clipboard",
                "Bringing it in",
                steps -> {
                    steps.at(.4, "");
                    try {
                        never.await();
                    } catch (InterruptedException interrupted) {
                        stopped.set(steps.cancelled());
                        throw interrupted;
                    }
                    return "made";
                },
                handed::add));
        until("it is told", () -> !notices.shown().isEmpty());
        var notice = notices.shown().getFirst();
        assertThat(notice.tone()).isEqualTo(Notice.Tone.WORK);
        until("how far it is", () -> Objects.requireNonNull(notice.progress()).get() == .4);
        Platform.runLater(notice.action());
        until("it is gone", () -> notices.shown().isEmpty() && stopped.get());
        assertThat(handed).isEmpty();
    }

    @Test
    void whatIsDoneAtOnceIsHandedOverWithoutAWordAndWhatFailsIsSaid() {
        Platform.runLater(() -> aside.underway("fth-clipboard", "Bringing it in", steps -> "made", handed::add));
        until("handed over", () -> handed.contains("made"));
        Platform.runLater(() -> aside.<String>underway(
                "fth-clipboard",
                "Bringing it in",
                steps -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                handed::add));
        until("it is said", () -> !notices.shown().isEmpty());
        var notice = notices.shown().getFirst();
        assertThat(notice.tone()).isEqualTo(Notice.Tone.PROBLEM);
        assertThat(notice.words()).contains("memory").doesNotContain("java", "Error", "heap");
        assertThat(handed).containsExactly("made");
    }
}
