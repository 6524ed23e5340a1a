package app.atelier.desktop.edit;

/** What the buttons of the place do beyond the document. */
interface EditActions {
    void save();

    void export();

    void publish();

    boolean canPublish();

    void chooseFromLibrary();

    /** @param quarters clockwise */
    void turn(int quarters);

    void flip(boolean horizontal);
}
