package app.atelier.library;

import java.util.List;
import java.util.UUID;

/**
 * What a comparison of the catalogue with the files on disk showed.
 *
 * @param missing artworks whose original is not there; they stay in the catalogue, marked
 * @param found artworks that were missing and are there again
 * @param adopted artworks made of originals that the catalogue did not know, as after going back to a snapshot
 */
public record CheckReport(List<UUID> missing, List<UUID> found, List<Artwork> adopted) {
    public CheckReport {
        missing = List.copyOf(missing);
        found = List.copyOf(found);
        adopted = List.copyOf(adopted);
    }
}
