package app.atelier.desktop.controls;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row of choices of which one is always chosen. */
public final class Segments<T> extends HBox {
    /** Words of at most so many letters have room in buttons that are all alike. */
    private static final int ALIKE = 3;

    private static final double WIDTH = 44;
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param label the words of a choice; a Feather literal ("fth-…") becomes its icon
     * @param dress adds what else a button needs: picture, tip, words for screen readers
     */
    public Segments(List<T> choices, Property<T> chosen, Function<T, String> label, BiConsumer<T, ToggleButton> dress) {
        getStyleClass().add("seg");
        for (T choice : choices) {
            var item = new ToggleButton(label.apply(choice));
            if (item.getText().startsWith("fth-")) {
                item.setGraphic(Nodes.icon(item.getText()));
                item.setText("");
                item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
            item.getStyleClass().setAll("seg-item");
            item.setToggleGroup(group);
            item.setUserData(choice);
            item.setMaxWidth(Double.MAX_VALUE);
            item.setMinWidth(0);
            item.setPrefWidth(item.getText().length() > ALIKE ? USE_COMPUTED_SIZE : WIDTH);
            item.setOnAction(event -> {
                item.setSelected(true);
                chosen.setValue(choice);
            });
            dress.accept(choice, item);
            HBox.setHgrow(item, Priority.ALWAYS);
            getChildren().add(item);
        }
        chosen.addListener((observed, before, now) -> show(now));
        show(chosen.getValue());
    }

    public Segments(List<T> choices, Property<T> chosen, Function<T, String> label) {
        this(choices, chosen, label, (choice, button) -> {});
    }

    private void show(T chosen) {
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(chosen)));
    }
}
