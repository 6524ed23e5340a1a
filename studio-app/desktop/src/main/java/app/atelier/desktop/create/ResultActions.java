package app.atelier.desktop.create;

import app.atelier.generation.composer.scene.Scene;

/** What can be done with a picture that has arrived. */
interface ResultActions {
    boolean canEdit();

    boolean canPublish();

    /** Keeps a picture that is not kept, and lets go of one that is. */
    void keep(Result result);

    void edit(Result result);

    void vary(Result result);

    /** Draws a changed scene of a picture: same words, style and seed. */
    void redraw(Result result, Scene changed);

    /** Whether the picture's scene can be taken in hand. */
    boolean canArrange(Result result);

    /** Takes the picture's scene in hand. */
    void arrange(Result result);

    void publish(Result result);

    void open(Result result);

    void showInLibrary(Result result);

    void useWords(Result result);

    void export(Result result);

    void trash(Result result);

    void retry(Result result);
}
