package app.atelier.library;

import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.documents.DocumentReader;
import app.atelier.imaging.documents.OpenedDocument;
import app.atelier.imaging.render.Renderer;
import app.atelier.library.texts.Texts;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Brings files and folders in, one file after the other; what one file lacks does not stop the others. */
final class Importer {
    /** In folders, only files with these endings are looked at; a file that is named is always tried. */
    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "webp", "gif", "bmp", "tif", "tiff", "ora", "psd", "psb", "atelier");

    /** What reading its layers is of the work on a file, about; the rest is the picture that they make. */
    private static final double READING = .7;

    private final DocumentReader documents = new DocumentReader();
    private final Library library;

    Importer(Library library) {
        this.library = library;
    }

    ImportReport run(List<Path> filesAndFolders, ImportProgress progress) {
        List<ImportReport.Problem> problems = new ArrayList<>();
        List<Path> files = List.copyOf(files(filesAndFolders, problems, progress));
        List<Artwork> added = new ArrayList<>();
        List<Artwork> known = new ArrayList<>();
        List<ImportReport.Problem> notes = new ArrayList<>();
        boolean cancelled = progress.cancelled();
        for (int i = 0; i < files.size() && !cancelled; i++) {
            Path file = files.get(i);
            progress.at(i, files.size(), file);
            cancelled = progress.cancelled();
            if (!cancelled) {
                try {
                    take(file, added, known, problems, notes, progress);
                } catch (CancellationException e) {
                    cancelled = true;
                }
            }
        }
        if (!cancelled && !files.isEmpty()) {
            progress.at(files.size(), files.size(), files.getLast());
        }
        return new ImportReport(added, known, problems, notes, cancelled);
    }

    private void take(
            Path file,
            List<Artwork> added,
            List<Artwork> known,
            List<ImportReport.Problem> problems,
            List<ImportReport.Problem> notes,
            ImportProgress progress) {
        try {
            boolean layered = documents.layered(file);
            Additions.Addition addition =
                    library.addOrFind(layered ? layered(file, notes, progress) : NewArtwork.of(file));
            (addition.fresh() ? added : known).add(addition.artwork());
        } catch (LibraryException e) {
            problems.add(new ImportReport.Problem(file, e.getMessage()));
        }
    }

    /** A file with layers comes in as the picture that they make, its layers beside it. */
    private NewArtwork layered(Path file, List<ImportReport.Problem> notes, ImportProgress progress) {
        try {
            OpenedDocument opened = documents.open(file, layers(progress));
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.within(READING);
            opened.notes().forEach(note -> notes.add(new ImportReport.Problem(file, note)));
            return NewArtwork.of(new Renderer().render(opened.document()))
                    .title(Titles.ofFile(file))
                    .document(opened.document());
        } catch (IOException e) {
            throw PictureFile.unreadable(file, e);
        } catch (OutOfMemoryError e) {
            throw PictureFile.unreadable(file, new IOException(e));
        }
    }

    private static ReadingWatch layers(ImportProgress progress) {
        return new ReadingWatch() {
            @Override
            public void at(int done, int total) {
                progress.within(READING * done / total);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private static Collection<Path> files(
            List<Path> filesAndFolders, List<ImportReport.Problem> problems, ImportProgress progress) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                List<Path> inside = new ArrayList<>();
                walk(path, inside, problems, progress);
                inside.sort(Comparator.naturalOrder());
                files.addAll(inside);
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                problems.add(new ImportReport.Problem(path, Texts.of("import.absent", path)));
            }
        }
        return files;
    }

    private static void walk(
            Path folder, List<Path> files, List<ImportReport.Problem> problems, ImportProgress progress) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isPicture(file)) {
                        files.add(file);
                    }
                    return progress.cancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.add(new ImportReport.Problem(file, Texts.of("import.closed", file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(new ImportReport.Problem(folder, Texts.of("import.closed", folder)));
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.contains(ending);
    }
}
