package app.atelier.desktop.edit;

/** What the buttons of the place do beyond the document. */
interface EditActions {
    void save();

    void export();

    void publish();

    boolean canPublish();

    void chooseFromLibrary();

    /** Whether files can be opened from outside. */
    boolean canOpenFile();

    /** Asks for a file, brings it into the library and opens it. */
    void openFile();

    /** @param quarters clockwise */
    void turn(int quarters);

    void flip(boolean horizontal);
}
