package app.atelier.desktop.library;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Steps;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.ImportProgress;
import app.atelier.library.ImportReport;
import app.atelier.library.Library;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Brings files and folders into the library, one import at a time, with progress and a way to stop. */
public final class Imports {
    private static final Texts TEXTS = Texts.of(Imports.class);
    /** So many unreadable files are named; of more their number is said. */
    private static final int NAMED = 3;

    private final Tasks tasks;
    private final Library library;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
    private final StringProperty what = new SimpleStringProperty(this, "what", "");
    /** What was brought while something else was being read. */
    private final Deque<List<Path>> waiting = new ArrayDeque<>();

    private volatile boolean stopping;

    public Imports(Tasks tasks, Library library, Notices notices) {
        this.tasks = tasks;
        this.library = library;
        this.notices = notices;
    }

    /** Begins, or goes on with these files when those of before are in. */
    public void start(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (running.get()) {
            waiting.add(files);
            return;
        }
        running.set(true);
        stopping = false;
        progress.set(0);
        what.set(TEXTS.get("import.looking"));
        tasks.task(steps -> library.importAll(files, progress(steps)))
                .onProgress((fraction, words) -> {
                    progress.set(fraction);
                    what.set(words);
                })
                .onDone(this::done)
                .onFailed(problem -> {
                    notices.show(Notice.problem(TEXTS.get("import.failed"), String.valueOf(problem.getMessage())));
                    next();
                })
                .start();
    }

    private void next() {
        running.set(false);
        if (!waiting.isEmpty()) {
            start(waiting.remove());
        }
    }

    /** Stops after the picture or layer that is being read; what is in stays in. */
    public void stop() {
        waiting.clear();
        stopping = true;
    }

    private ImportProgress progress(Steps steps) {
        return new ImportProgress() {
            private int done;
            private int total;

            @Override
            public void at(int now, int all, Path current) {
                done = now;
                total = all;
                within(0);
            }

            @Override
            public void within(double part) {
                steps.at(
                        total == 0 ? 0 : (done + part) / total,
                        TEXTS.get("import.at", Math.min(done + 1, total), total));
            }

            @Override
            public boolean cancelled() {
                return stopping;
            }
        };
    }

    private void done(ImportReport report) {
        int added = report.added().size();
        int known = report.known().size();
        String words = known == 0 ? "" : TEXTS.get("import.known", known);
        var sentences = new StringBuilder(words);
        tell(report.problems(), sentences);
        tell(report.notes(), sentences);
        notices.show(
                report.problems().isEmpty()
                        ? Notice.good(TEXTS.get("import.added", added), sentences.toString())
                        : Notice.problem(
                                TEXTS.get(
                                        "import.partly",
                                        added,
                                        report.problems().size()),
                                sentences.toString()));
        next();
    }

    private static void tell(List<ImportReport.Problem> problems, StringBuilder sentences) {
        problems.stream().limit(NAMED).forEach(problem -> sentences
                .append(sentences.isEmpty() ? "" : "\n")
                .append(named(problem)));
        if (problems.size() > NAMED) {
            sentences.append("\n").append(TEXTS.get("import.others", problems.size() - NAMED));
        }
    }

    /** Most sentences name their file by themselves. */
    private static String named(ImportReport.Problem problem) {
        String name = String.valueOf(problem.file().getFileName());
        return problem.sentence().contains(name) ? problem.sentence() : name + ": " + problem.sentence();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    public DoubleProperty progress() {
        return progress;
    }

    public StringProperty what() {
        return what;
    }
}
