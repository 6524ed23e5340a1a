package app.atelier.desktop.library;

import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of a picture, or of those that are chosen together. */
final class ArtworkMenu extends ContextMenu {
    private static final Texts TEXTS = Texts.of(ArtworkMenu.class);

    ArtworkMenu(LibraryModel model, LibraryActions actions) {
        var subjects = model.subjects();
        boolean one = subjects.size() == 1;
        if (model.section().get() == Section.TRASH) {
            add("menu.restore", subjects, model::restore);
            return;
        }
        if (one && actions.canEdit()) {
            add("menu.edit", subjects, list -> actions.edit(list.getFirst()));
        }
        if (one && subjects.getFirst().recipe() != null) {
            add("menu.vary", subjects, list -> actions.vary(list.getFirst()));
        }
        if (one && actions.canPublish()) {
            add("menu.publish", subjects, list -> actions.publish(list.getFirst()));
        }
        boolean kept = subjects.stream().allMatch(Artwork::favourite);
        add(kept ? "menu.unkeep" : "menu.keep", subjects, model::keep);
        add("menu.export", subjects, actions::export);
        getItems().add(new SeparatorMenuItem());
        add("menu.trash", subjects, model::trash);
    }

    private void add(String key, List<Artwork> subjects, Consumer<List<Artwork>> run) {
        var item = new MenuItem(TEXTS.get(key));
        item.setOnAction(event -> run.accept(subjects));
        getItems().add(item);
    }
}
