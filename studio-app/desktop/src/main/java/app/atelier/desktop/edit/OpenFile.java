package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Steps;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.ImportProgress;
import app.atelier.library.ImportReport;
import app.atelier.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Opens a file from outside in the editor: it comes into the library first, as everything does, and is left as it is. */
final class OpenFile {
    private static final Texts TEXTS = Texts.of(OpenFile.class);

    private final EditModel model;
    private final Library library;
    private final Notices notices;

    OpenFile(EditModel model, Library library, Notices notices) {
        this.model = model;
        this.library = library;
        this.notices = notices;
    }

    void open(Path file) {
        model.aside()
                .underway(
                        "fth-file-plus",
                        TEXTS.get("open.coming", file.getFileName()),
                        steps -> library.importAll(List.of(file), progress(steps)),
                        this::opened);
    }

    private void opened(ImportReport report) {
        // One that was in the library before is opened as it was left.
        Stream.concat(report.added().stream(), report.known().stream())
                .findFirst()
                .ifPresentOrElse(
                        artwork -> model.open(artwork.id()),
                        () -> notices.show(Notice.problem(TEXTS.get("open.failed"), why(report))));
    }

    private static String why(ImportReport report) {
        return report.problems().isEmpty()
                ? TEXTS.get("open.none")
                : report.problems().getFirst().sentence();
    }

    /** Of the one file. */
    private static ImportProgress progress(Steps steps) {
        return new ImportProgress() {
            @Override
            public void at(int done, int total, Path current) {
                steps.at(total == 0 ? 0 : (double) done / total, "");
            }

            @Override
            public void within(double part) {
                steps.at(part, "");
            }

            @Override
            public boolean cancelled() {
                return steps.cancelled();
            }
        };
    }
}
