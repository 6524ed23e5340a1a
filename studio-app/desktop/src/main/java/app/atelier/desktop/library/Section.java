package app.atelier.desktop.library;

import app.atelier.library.Facets;
import app.atelier.library.Query;

/** The parts of the library that the side bar leads to. */
public enum Section {
    ALL("fth-image"),
    KEPT("fth-bookmark"),
    PUBLISHED("fth-send"),
    TRASH("fth-trash-2");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    Query narrow(Query query) {
        return switch (this) {
            case ALL -> query;
            case KEPT -> query.withFavouritesOnly(true);
            case PUBLISHED -> query.withPublished(true);
            case TRASH -> query.withTrash(true);
        };
    }

    int count(Facets facets) {
        return switch (this) {
            case ALL -> facets.all();
            case KEPT -> facets.favourites();
            case PUBLISHED -> facets.published();
            case TRASH -> facets.trash();
        };
    }
}
