package app.atelier.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What the action list searches beside actions. */
public interface Finder {
    /** A picture that was found: its title, how to get it small, and how to open it. */
    record Found(String title, Consumer<Consumer<Image>> thumbnail, Runnable open) {}

    /** A prompt that was used before. */
    record Used(String words, String when, Runnable open) {}

    /** @param total how many pictures there are in all, of which a few are given */
    record Findings(List<Found> pictures, long total, List<Used> used) {}

    /** Finds, and hands over on the window's thread; a later call makes an earlier one void. */
    void find(String words, Consumer<Findings> handler);
}
