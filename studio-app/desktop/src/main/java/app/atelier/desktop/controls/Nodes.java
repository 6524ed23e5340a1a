package app.atelier.desktop.controls;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small factories, so that a view reads like the layout it draws. Style classes are those of {@code studio.css}. */
public final class Nodes {
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Duration TIP_DELAY = Duration.millis(500);

    private Nodes() {}

    /** A Feather icon of 16 px. Never set a style on it: its font family lives there; size it by class. */
    public static FontIcon icon(String literal) {
        return new FontIcon(literal);
    }

    /** An icon of 11, 12, 14, 16, 18, 20 or 24 px. */
    public static FontIcon icon(String literal, int size, String... classes) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().add("i" + size);
        icon.getStyleClass().addAll(classes);
        return icon;
    }

    /** One line that is never cut. */
    public static Label text(String value, String classes) {
        var label = new Label(value);
        if (!classes.isBlank()) {
            label.getStyleClass().addAll(classes.split(" "));
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** One line that ends in an ellipsis where there is no room. */
    public static Label ellipsis(String value, String classes) {
        var label = text(value, classes);
        label.setMinWidth(0);
        return label;
    }

    /** Text that may wrap; give it a width or let it fill. */
    public static Label prose(String value, String classes) {
        var label = text(value, classes);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button with words, and with an icon before them unless the literal is empty. */
    public static Button button(String words, String literal, String classes, Runnable action) {
        var button = new Button(words);
        if (!literal.isEmpty()) {
            button.setGraphic(icon(literal));
        }
        button.getStyleClass().setAll("btn");
        if (!classes.isBlank()) {
            button.getStyleClass().addAll(classes.split(" "));
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A square button with an icon only; its words are its tip and what a screen reader says. */
    public static Button iconButton(String literal, String words, String classes, Runnable action) {
        var button = button("", literal, classes, action);
        button.getStyleClass().add("square");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(Region.USE_COMPUTED_SIZE);
        button.setAccessibleText(words);
        tip(button, words);
        return button;
    }

    /** A field that opens a menu. In the button's own graphic the arrow could not stand at the right edge. */
    public static StackPane select(Button field) {
        var arrow = at(icon("fth-chevron-down", 14), Pos.CENTER_RIGHT, 0, 10, 0, 0);
        arrow.setMouseTransparent(true);
        return new StackPane(field, arrow);
    }

    /** What a button does now, where that changes. */
    public static void says(Button button, String words) {
        if (!words.equals(button.getAccessibleText())) {
            button.setAccessibleText(words);
            tip(button, words);
        }
    }

    public static void tip(Node node, String words) {
        var tip = new Tooltip(words);
        tip.setShowDelay(TIP_DELAY);
        Tooltip.install(node, tip);
    }

    /** In words that people write a tab says nothing: the key goes on to the next control, as it does everywhere else. */
    public static <T extends TextArea> T tabLeaves(T area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    public static HBox row(double gap, Node... nodes) {
        var box = new HBox(gap, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    public static <T extends Node> T classes(T node, String names) {
        node.getStyleClass().addAll(names.split(" "));
        return node;
    }

    /** Adds the stylesheet that lies beside a class to a view. */
    public static <T extends Parent> T styled(T view, Class<?> beside, String file) {
        view.getStylesheets()
                .add(Objects.requireNonNull(beside.getResource(file), file).toExternalForm());
        return view;
    }

    /** Padding in code; a padding in CSS would win over it. */
    public static <T extends Region> T pad(T region, double top, double right, double bottom, double left) {
        region.setPadding(new Insets(top, right, bottom, left));
        return region;
    }

    public static <T extends Region> T size(T region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    public static <T extends Region> T width(T region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    public static void current(Node node, boolean current) {
        node.pseudoClassStateChanged(CURRENT, current);
    }

    public static <T extends Node> T grow(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    /** Takes what room is left in a row or column. */
    public static Region gap() {
        return grow(new Region());
    }

    /** So much empty room in a column. */
    public static Region space(double height) {
        return size(new Region(), 0, height);
    }

    public static Region rule() {
        return classes(new Region(), "rule");
    }

    public static Region uprightRule(double height) {
        var rule = classes(new Region(), "vrule");
        rule.setMinHeight(height);
        rule.setMaxHeight(height);
        return rule;
    }

    /** Puts a node at a place of the StackPane that it is in, at its own size. */
    public static <T extends Node> T at(T node, Pos pos, double top, double right, double bottom, double left) {
        StackPane.setAlignment(node, pos);
        StackPane.setMargin(node, new Insets(top, right, bottom, left));
        return node;
    }

    /** Keeps a region at the size it asks for, where a StackPane would stretch it. */
    public static <T extends Region> T hug(T region) {
        region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return region;
    }

    /** A small round fact, with an icon unless the literal is empty. */
    public static HBox pill(String literal, String words) {
        var box = classes(new HBox(), "pill");
        if (!literal.isEmpty()) {
            box.getChildren().add(icon(literal, 12));
        }
        box.getChildren().add(text(words, ""));
        box.setMaxSize(Region.USE_PREF_SIZE, 22);
        return box;
    }

    public static Label key(String name) {
        return classes(text(name, ""), "key");
    }

    /** A section of a panel: title, what stands at its right (an empty Region for nothing), content. */
    public static VBox section(String title, Node trailing, Node... nodes) {
        var head = row(8, text(title, "section-title"), gap(), trailing);
        head.setMinHeight(20);
        var box = classes(new VBox(head), "section");
        box.getChildren().addAll(nodes);
        return box;
    }

    /** Shows or hides a node together with its room. */
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
