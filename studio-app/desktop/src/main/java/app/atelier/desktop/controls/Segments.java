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
    /** Where no word has more letters, all buttons are alike. */
    private static final int ALIKE = 4;

    private static final double WIDTH = 44;
    private static final String ICON = "fth-";
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param label the words of a choice; a Feather literal ("fth-…") becomes its icon
     * @param dress adds what else a button needs: picture, tip, words for screen readers
     */
    public Segments(List<T> choices, Property<T> chosen, Function<T, String> label, BiConsumer<T, ToggleButton> dress) {
        getStyleClass().add("seg");
        boolean alike =
                choices.stream().map(label).allMatch(words -> words.startsWith(ICON) || words.length() <= ALIKE);
        for (T choice : choices) {
            var item = new ToggleButton(label.apply(choice));
            if (item.getText().startsWith(ICON)) {
                item.setGraphic(Nodes.icon(item.getText()));
                item.setText("");
                item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
            item.getStyleClass().setAll("seg-item");
            item.setToggleGroup(group);
            item.setUserData(choice);
            item.setMaxWidth(Double.MAX_VALUE);
            item.setMinWidth(0);
            item.setPrefWidth(alike ? WIDTH : USE_COMPUTED_SIZE);
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
