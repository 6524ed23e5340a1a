package app.atelier.desktop.library;

import app.atelier.library.Artwork;
import java.util.List;

/** What leads from the library to elsewhere. */
interface LibraryActions {
    boolean canEdit();

    boolean canPublish();

    void edit(Artwork artwork);

    void vary(Artwork artwork);

    void publish(Artwork artwork);

    /** Asks where to, then copies the originals there. */
    void export(List<Artwork> artworks);

    void importFiles();

    void importFolder();

    void create();

    void copy(String words);
}
