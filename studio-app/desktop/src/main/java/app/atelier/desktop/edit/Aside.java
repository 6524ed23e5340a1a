package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.tasks.Work;
import app.atelier.desktop.texts.Texts;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/**
 * Work beside the steps of a document, away from the window's thread. What comes of it is handed over in the window's
 * thread; what cannot be done is said in a notice.
 */
final class Aside {
    private static final Texts TEXTS = Texts.of(Aside.class);
    /** Work that is done sooner is not worth a notice. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Tasks tasks;
    private final Notices notices;

    Aside(Tasks tasks, Notices notices) {
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Works something out and hands it over. */
    <T> void work(Callable<T> what, Consumer<T> handler) {
        work(what, handler, () -> {});
    }

    /** As {@link #work(Callable, Consumer)}; something else is done where it cannot be. */
    <T> void work(Callable<T> what, Consumer<T> handler, Runnable otherwise) {
        tasks.task(steps -> what.call())
                .onDone(handler::accept)
                .onFailed(problem -> {
                    otherwise.run();
                    impossible(problem);
                })
                .start();
    }

    /**
     * Does what may take a while: soon a notice says so, shows how far it is, and can stop it. Nothing is handed over of
     * what was stopped.
     *
     * @param icon of the notice
     * @param title of the notice
     */
    <T> void underway(String icon, String title, Work<T> work, Consumer<T> handler) {
        var progress = new SimpleDoubleProperty(0);
        var task = tasks.task(work);
        var notice = Notice.working(icon, title, progress).with(TEXTS.get("work.stop"), task::cancel);
        Runnable over = () -> notices.close(notice);
        task.onProgress((fraction, what) -> progress.set(fraction))
                .onDone(made -> {
                    over.run();
                    handler.accept(made);
                })
                .onFailed(problem -> {
                    over.run();
                    impossible(problem);
                })
                .onCancelled(over)
                .start();
        if (task.running()) {
            tellSoon(task, notice);
        }
    }

    private void tellSoon(Task<?> task, Notice notice) {
        var wait = new PauseTransition(PATIENCE);
        wait.setOnFinished(event -> {
            if (task.running()) {
                notices.show(notice);
            }
        });
        wait.play();
    }

    /** Says why something was not done. */
    void impossible(Exception problem) {
        notices.show(Notice.problem(TEXTS.get("step.impossible"), Problems.sentence(problem)));
    }
}
