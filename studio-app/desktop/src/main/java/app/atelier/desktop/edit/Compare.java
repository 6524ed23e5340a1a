package app.atelier.desktop.edit;

/** What of the picture is to be seen: as it is now, as it was opened first, or both side by side. */
public enum Compare {
    AFTER,
    SPLIT,
    BEFORE
}
