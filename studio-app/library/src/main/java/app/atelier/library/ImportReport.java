package app.atelier.library;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of an import.
 *
 * @param added new artworks, in the order of the files
 * @param known artworks that the library had already (out of the trash again where they were in it)
 * @param problems files that could not be read
 * @param notes what was left out of files that were taken in, such as effects of a foreign program
 * @param cancelled whether it was ended early
 */
public record ImportReport(
        List<Artwork> added, List<Artwork> known, List<Problem> problems, List<Problem> notes, boolean cancelled) {
    /**
     * A file that was passed over, or something in one.
     *
     * @param sentence what is wrong with it, for people
     */
    public record Problem(Path file, String sentence) {}

    public ImportReport {
        added = List.copyOf(added);
        known = List.copyOf(known);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
