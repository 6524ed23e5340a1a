package app.atelier.desktop.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notices that are to be seen now, newest last. */
public final class Notices {
    private static final int MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    public void show(Notice notice) {
        shown.removeIf(other -> other.title().equals(notice.title()));
        if (shown.size() >= MOST) {
            shown.removeFirst();
        }
        shown.add(notice);
    }

    public void close(Notice notice) {
        shown.remove(notice);
    }

    public ObservableList<Notice> shown() {
        return shown;
    }
}
