package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.desktop.keeping.Outgoing;
import app.atelier.imaging.codecs.DecodedPicture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.Artwork;
import app.atelier.library.ImportProgress;
import app.atelier.library.ImportReport;
import app.atelier.library.Library;
import app.atelier.library.Page;
import app.atelier.library.Query;
import app.atelier.protocol.provenance.ManifestWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier library}: the artworks kept on this computer. */
@Command(
        name = "library",
        subcommands = {
            LibraryCommand.Import.class,
            LibraryCommand.ListAll.class,
            LibraryCommand.Search.class,
            LibraryCommand.Show.class,
            LibraryCommand.Export.class,
            LibraryCommand.Trash.class,
            LibraryCommand.Restore.class
        })
final class LibraryCommand extends GroupCommand {

    LibraryCommand() {
        super("library.which");
    }

    static Artwork artwork(StudioContext studio, Output output, String id) {
        try {
            return studio.library().find(UUID.fromString(id)).orElseThrow();
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new CommandFailure(output.text("library.unknown", id));
        }
    }

    static void print(Output output, Artwork artwork) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", artwork.id().toString());
        object.put("title", artwork.title());
        object.put("prompt", artwork.prompt());
        object.put("width", artwork.width());
        object.put("height", artwork.height());
        object.put("origin", artwork.origin().name().toLowerCase(java.util.Locale.ROOT));
        object.put("tags", artwork.tags());
        object.put("favourite", artwork.favourite());
        object.put("created", artwork.created().toString());
        output.result(
                object,
                "library.row",
                artwork.id(),
                artwork.title(),
                Integer.toString(artwork.width()),
                Integer.toString(artwork.height()));
    }

    private static void checkLimit(int limit) {
        if (limit < 1) {
            throw CommandFailure.usage(CliTexts.get("library.badLimit", Integer.toString(limit)));
        }
    }

    private static int page(StudioContext studio, Output output, Query query) {
        Page page = studio.library().search(query);
        page.artworks().forEach(artwork -> print(output, artwork));
        output.remark(
                page.total() == 0 ? "library.none" : "library.total",
                page.total(),
                page.artworks().size());
        return 0;
    }

    @Command(name = "import")
    static final class Import extends StudioCommand {
        @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
        List<Path> paths = List.of();

        @Override
        int run(StudioContext studio, Output output) {
            ImportProgress progress = (done, total, file) ->
                    output.progress(total == 0 ? 1 : (double) done / total, String.valueOf(file.getFileName()));
            List<Path> there = new ArrayList<>();
            for (Path path : paths) {
                String problem = problem(path);
                if (problem == null) {
                    there.add(path);
                } else {
                    output.problem(output.text("library.problem", path, problem));
                }
            }
            int absent = paths.size() - there.size();
            ImportReport report = studio.library().importAll(there, progress);
            report.added().forEach(artwork -> print(output, artwork));
            report.known().forEach(artwork -> print(output, artwork));
            report.notes()
                    .forEach(note -> output.problem(output.text("library.problem", note.file(), note.sentence())));
            report.problems()
                    .forEach(problem ->
                            output.problem(output.text("library.problem", problem.file(), problem.sentence())));
            output.remark(
                    "library.imported",
                    report.added().size(),
                    report.known().size(),
                    report.problems().size() + absent);
            return report.problems().isEmpty() && absent == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
        }

        private static @Nullable String problem(Path path) {
            try {
                if (!Files.isDirectory(path)) {
                    Inputs.file(path);
                }
                return null;
            } catch (IOException | CommandFailure e) {
                return Sentences.of(e);
            }
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudioCommand {
        @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
        int limit = 100;

        @Option(names = "--trash")
        boolean trash;

        @Override
        void check(Output output) {
            checkLimit(limit);
        }

        @Override
        int run(StudioContext studio, Output output) {
            return page(studio, output, Query.ALL.withTrash(trash).withRange(0, limit));
        }
    }

    @Command(name = "search")
    static final class Search extends StudioCommand {
        @Parameters(index = "0..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "QUERY")
        List<String> words = List.of();

        @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
        int limit = 100;

        @Override
        void check(Output output) {
            checkLimit(limit);
        }

        @Override
        int run(StudioContext studio, Output output) {
            return page(studio, output, Query.text(String.join(" ", words)).withRange(0, limit));
        }
    }

    @Command(name = "show")
    static final class Show extends StudioCommand {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        String id = "";

        @Override
        int run(StudioContext studio, Output output) {
            Artwork artwork = artwork(studio, output, id);
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", artwork.id().toString());
            object.put("title", artwork.title());
            object.put("prompt", artwork.prompt());
            object.put("alt", artwork.altText());
            object.put("width", artwork.width());
            object.put("height", artwork.height());
            object.put("bytes", artwork.bytes());
            object.put("media_type", artwork.mediaType());
            object.put("file", studio.library().original(artwork).toString());
            object.put(
                    "recipe", artwork.recipe() == null ? null : artwork.recipe().toTree());
            output.result(
                    object,
                    "library.details",
                    artwork.title(),
                    Integer.toString(artwork.width()),
                    Integer.toString(artwork.height()),
                    artwork.altText(),
                    studio.library().original(artwork),
                    artwork.recipe() == null
                            ? output.text("library.noRecipe")
                            : artwork.recipe().toJson());
            return 0;
        }
    }

    @Command(name = "export")
    static final class Export extends StudioCommand {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        String id = "";

        @Option(names = "--out", required = true, paramLabel = "FILE")
        Path out = Path.of("");

        @Option(names = "--no-sign")
        boolean unsigned;

        @Override
        void check(Output output) throws IOException {
            Targets.format(out);
            Targets.check(out);
        }

        @Override
        int run(StudioContext studio, Output output) throws IOException {
            Artwork artwork = artwork(studio, output, id);
            Path original = studio.library().original(artwork);
            ExportSettings settings = ExportSettings.of(ExportSettings.Format.ofFileName(out.toString()));
            Outgoing outgoing = new Outgoing(studio.library());
            byte[] file;
            if (settings.format().mediaType().equals(artwork.mediaType())) {
                file = unsigned ? ManifestWriter.unsigned(Files.readAllBytes(original)) : outgoing.original(artwork);
            } else {
                DecodedPicture decoded = new PictureReader().read(original);
                byte[] bare = new PictureWriter().encode(decoded.picture(), decoded.metadata(), settings);
                file = unsigned ? bare : outgoing.converted(artwork, bare);
            }
            PictureWriter.replace(out, file);
            output.result(Map.of("file", out.toAbsolutePath().toString()), "library.exported", out.toAbsolutePath());
            return 0;
        }
    }

    /** What is done to artworks named by their ids, all of them or none. */
    abstract static class Several extends StudioCommand {
        @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "ID")
        List<String> ids = List.of();

        private final String done;

        /** @param done key of the sentence, and name of the count in JSON */
        Several(String done) {
            this.done = done;
        }

        abstract void act(Library library, List<UUID> artworks);

        @Override
        final int run(StudioContext studio, Output output) {
            List<UUID> found =
                    ids.stream().map(id -> artwork(studio, output, id).id()).toList();
            act(studio.library(), found);
            output.result(Map.of(done, found.size()), "library." + done, found.size());
            return 0;
        }
    }

    @Command(name = "trash")
    static final class Trash extends Several {
        Trash() {
            super("trashed");
        }

        @Override
        void act(Library library, List<UUID> artworks) {
            library.trash(artworks);
        }
    }

    @Command(name = "restore")
    static final class Restore extends Several {
        Restore() {
            super("restored");
        }

        @Override
        void act(Library library, List<UUID> artworks) {
            library.restore(artworks);
        }
    }
}
