package app.atelier.desktop.controls;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;

/** Menus in which one of several is chosen: what holds at present is marked, for eyes and for screen readers. */
public final class ChoiceMenu {
    private ChoiceMenu() {}

    /**
     * A menu of all values.
     *
     * @param present the one that holds; null, or one that is not among them, where none does
     * @param chosen takes what is pressed, also if it is the present one
     */
    public static <T> ContextMenu of(
            Collection<? extends T> values, Function<T, String> words, @Nullable T present, Consumer<T> chosen) {
        var menu = new ContextMenu();
        for (T value : values) {
            menu.getItems().add(item(words.apply(value), Objects.equals(value, present), () -> chosen.accept(value)));
        }
        return menu;
    }

    /** One choice; its words are shown as they are. */
    public static MenuItem item(String words, boolean present, Runnable run) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(present);
        item.setOnAction(event -> run.run());
        return item;
    }
}
