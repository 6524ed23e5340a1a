package app.atelier.desktop.staging;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.select;

import app.atelier.desktop.controls.ChoiceMenu;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A field that says what is chosen and opens a menu of what else could be. */
final class Choices<T> extends StackPane {
    private final String name;
    private final Function<T, String> words;
    private final Consumer<T> chosen;
    private final Button field;
    private List<T> values;
    private @Nullable T present;

    /**
     * @param id of its button
     * @param name what is chosen here, for screen readers
     * @param chosen takes what was chosen
     */
    Choices(String id, String name, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        this.name = name;
        this.words = words;
        this.chosen = chosen;
        this.values = values;
        field = button("", "", "select", this::open);
        field.setId(id);
        field.setMinWidth(0);
        field.setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getChildren().add(select(field));
    }

    void values(List<T> now) {
        values = now;
    }

    void show(T value) {
        present = value;
        field.setText(words.apply(value));
        field.setAccessibleText(name + ": " + field.getText());
    }

    private void open() {
        var menu = ChoiceMenu.of(values, words, present, chosen);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.show(field, Side.BOTTOM, 0, 4);
    }
}
