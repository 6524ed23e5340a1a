package app.atelier.desktop.edit;

/** What leads from the editor to elsewhere. */
interface EditActions {
    boolean canPublish();

    /** Keeps what is seen as a new picture. */
    void keepAsNew();

    void export();

    void publish();

    void chooseFromLibrary();
}
