package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.ChoiceMenu;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The largest thing in Create: the words, how they are read, and the one primary button. */
final class PromptBar extends HBox {
    private static final Texts TEXTS = Texts.of(PromptBar.class);
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("lit");
    private static final int HISTORY_SHOWN = 8;
    private static final double NARROW = 700;

    private final CreateModel model;
    private final PromptField field = new PromptField();
    private final ReadingChips chips;
    private final PreviewBox preview;
    private final Region space = gap();
    private final List<Button> choices = new ArrayList<>();

    PromptBar(CreateModel model) {
        this.model = model;
        chips = grow(new ReadingChips(model.reading()));
        preview = new PreviewBox(model, this::room);
        getStyleClass().add("prompt");
        field.area().textProperty().bindBidirectional(model.prompt());
        field.area().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.area().focusedProperty().addListener((observed, before, now) -> pseudoClassStateChanged(FOCUSED, now));
        var spans = model.reading().spans();
        spans.addListener((observed, before, now) -> {
            field.show(now);
            room();
        });
        field.show(spans.get());
        var problem = classes(text("", "small"), "bad-text");
        model.problem().addListener((observed, before, now) -> {
            problem.setText(now);
            shown(problem, !now.isEmpty());
            room();
        });
        shown(problem, false);
        var history = iconButton("fth-clock", TEXTS.get("bar.history"), "quiet", () -> {});
        history.setOnAction(event -> history(history));
        var surprise = iconButton("fth-shuffle", TEXTS.get("bar.surprise"), "quiet", this::surprise);
        var tools = row(2, surprise, history, style(), format(), count());
        var go = button(TEXTS.get("bar.create"), "fth-corner-down-left", "primary", model::create);
        go.setContentDisplay(ContentDisplay.RIGHT);
        go.setId("create-button");
        Nodes.tip(go, TEXTS.get("bar.create.tip"));
        var foot = row(16, tools, chips, problem, space, go);
        // Quiet buttons reach past their icons: so the first icon stands under the first letter.
        VBox.setMargin(foot, new Insets(0, 8, 0, -8));
        var words = column(12, field, foot);
        grow(words);
        words.setMinWidth(0);
        getChildren().addAll(words, preview);
        setAlignment(Pos.TOP_LEFT);
        setMaxHeight(Region.USE_PREF_SIZE);
        widthProperty().addListener(observed -> room());
    }

    void focusPrompt() {
        field.area().requestFocus();
    }

    void selectAll() {
        field.area().selectAll();
    }

    void caretToEnd() {
        field.area().positionCaret(field.area().getLength());
    }

    /** Style, format and count stand in the bar where there is no panel to hold them. */
    void showChoices(boolean show) {
        choices.forEach(choice -> shown(choice, show));
        room();
    }

    private void room() {
        boolean crowded = !choices.isEmpty() && choices.getFirst().isManaged() && getWidth() < NARROW;
        boolean nothing = model.reading().spans().get().isEmpty();
        boolean readings = !crowded && !nothing && model.problem().get().isEmpty();
        shown(chips, readings);
        shown(space, !readings);
        shown(preview, !crowded && preview.isDrawn());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    field.area().insertText(field.area().getCaretPosition(), "\n");
                } else {
                    model.create();
                }
            }
            case UP -> {
                if (!atEdge(true) || !model.earlierWords()) {
                    return;
                }
                caretToEnd();
            }
            case DOWN -> {
                if (!atEdge(false) || !model.laterWords()) {
                    return;
                }
                caretToEnd();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Whether the arrow would leave the words: the caret stands before or after everything, or all is one line. */
    private boolean atEdge(boolean up) {
        var area = field.area();
        boolean oneLine = area.getHeight() < 2 * area.getMinHeight() && area.getMinHeight() < 50;
        return oneLine || area.getCaretPosition() == (up ? 0 : area.getLength());
    }

    private void history(Node beside) {
        var menu = new ContextMenu();
        for (String words : model.history().matching("", HISTORY_SHOWN)) {
            var item = new MenuItem(words.length() > 60 ? words.substring(0, 59) + "…" : words);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> take(words));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            var none = new MenuItem(TEXTS.get("bar.history.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        menu.show(beside, Side.TOP, 0, -4);
    }

    private void surprise() {
        take(model.surprise());
    }

    private void take(String words) {
        model.prompt().set(words);
        focusPrompt();
        caretToEnd();
    }

    private Button style() {
        var choice = choice("fth-droplet");
        Runnable name = () -> choice.setText(model.styleLabel(model.style().get()));
        model.style().addListener(observed -> name.run());
        name.run();
        choice.setOnAction(event -> {
            var present = model.styles().stream()
                    .filter(style -> style.id().equals(model.style().get()))
                    .findFirst()
                    .orElse(null);
            var menu = ChoiceMenu.of(model.styles(), StyleChoice::label, present, model::choose);
            menu.show(choice, Side.TOP, 0, -4);
        });
        return choice;
    }

    private Button format() {
        var choice = choice("fth-maximize");
        Runnable name = () -> choice.setText(model.format().get().label());
        model.format().addListener(observed -> name.run());
        name.run();
        choice.setOnAction(event -> {
            var menu = ChoiceMenu.of(
                    List.of(Format.values()), Format::label, model.format().get(), model.format()::set);
            menu.show(choice, Side.TOP, 0, -4);
        });
        return choice;
    }

    private Button count() {
        var choice = choice("fth-copy");
        Runnable name =
                () -> choice.setText(TEXTS.get("bar.count", model.count().get()));
        model.count().addListener(observed -> name.run());
        name.run();
        choice.setOnAction(event -> {
            var menu = ChoiceMenu.of(
                    CreateModel.COUNTS,
                    count -> TEXTS.get("bar.count", count),
                    model.count().get(),
                    model.count()::set);
            menu.show(choice, Side.TOP, 0, -4);
        });
        return choice;
    }

    private Button choice(String literal) {
        var choice = button("", literal, "quiet", () -> {});
        choices.add(choice);
        return choice;
    }
}
