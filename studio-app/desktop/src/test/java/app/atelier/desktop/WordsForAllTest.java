package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.ShellModel;
import app.atelier.imaging.Picture;
import app.atelier.library.NewArtwork;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever can be used says what it is: every button has words or words for screen readers, one with an icon alone has a
 * tip too and can be reached by the keyboard, every field and slider has a name.
 */
@Tag("display")
class WordsForAllTest {
    private static final int SIDE = 64;
    /** What opens a form of its own kind in the editor. */
    private static final List<String> FORMS = List.of(
            "edit.adjust.curves",
            "edit.adjust.levels",
            "edit.adjust.colour-grading",
            "edit.adjust.gradient-map",
            "edit.adjust.hue-saturation",
            "edit.adjust.lut",
            "edit.adjust.white-balance",
            "edit.filter.drop-shadow",
            "edit.looks",
            "edit.export",
            "edit.paint_like");

    private static final String TIP = "javafx.scene.control.Tooltip";

    @TempDir
    Path folder;

    private OpenStudio studio;
    private String artwork = "";
    private final Map<String, String> silent = new TreeMap<>();
    private int seen;

    @BeforeEach
    void open() throws Exception {
        studio = OpenStudio.at(folder, new GradientBackend());
        int[] pixels = new int[SIDE * SIDE];
        Arrays.fill(pixels, 0xff3366aa);
        artwork = studio.context()
                .library()
                .add(NewArtwork.of(Picture.ofArgb(SIDE, SIDE, pixels)).title("Blue"))
                .id()
                .toString();
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    private void go(Destination destination) throws Exception {
        OpenStudio.on(() -> {
            studio.window().shell().go(destination);
            return true;
        });
        settle();
    }

    private void settle() {
        studio.until("nothing is done any more", () -> studio.window().tasks().running() == 0);
    }

    private void run(String action) throws Exception {
        OpenStudio.on(() -> {
            studio.window().shell().actions().stream()
                    .filter(one -> one.id().equals(action))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no action " + action))
                    .run()
                    .run();
            return true;
        });
        settle();
    }

    private void look(String where) throws Exception {
        OpenStudio.on(() -> {
            studio.window().view().applyCss();
            studio.window().view().layout();
            walk(studio.window().view(), where);
            return true;
        });
    }

    private void walk(Node node, String where) {
        if (!node.isVisible()) {
            return;
        }
        String fault = fault(node);
        if (!fault.isEmpty()) {
            silent.putIfAbsent(fault + path(node), where);
        }
        if (node instanceof Parent parent && !(node instanceof ScrollBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where));
        }
    }

    private String fault(Node node) {
        String words = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        if (node instanceof ButtonBase button && part(button)) {
            return "";
        }
        if (node instanceof ButtonBase button) {
            seen++;
            if (shown(button).isBlank() && words.isBlank()) {
                return "no words";
            }
            if (shown(button).isBlank()
                    && words(button.getGraphic()).isBlank()
                    && tip(button).isBlank()) {
                return button.getWidth() > 60 ? "" : "no tip";
            }
            return button.isFocusTraversable() ? "" : "out of reach of the keyboard";
        }
        if (node instanceof Slider || node instanceof TextInputControl || named(node)) {
            seen++;
            boolean prompted = node instanceof TextInputControl field
                    && field.getPromptText() != null
                    && !field.getPromptText().isBlank();
            return words.isBlank() && !prompted ? "no name" : "";
        }
        return "";
    }

    private static boolean named(Node node) {
        return node.getAccessibleRole() == AccessibleRole.TOGGLE_BUTTON
                || node.getAccessibleRole() == AccessibleRole.CHECK_BOX
                || node.getAccessibleRole() == AccessibleRole.SLIDER;
    }

    /** Arrows of controls that are one thing for people. */
    private static boolean part(ButtonBase button) {
        return button.getStyleClass().contains("arrow-button");
    }

    private static String shown(Labeled labeled) {
        boolean hidden = labeled.getContentDisplay() == javafx.scene.control.ContentDisplay.GRAPHIC_ONLY;
        return hidden || labeled.getText() == null ? "" : labeled.getText();
    }

    /** What is written inside of what a button shows. */
    private static String words(Node node) {
        if (node instanceof Label label && !label.getText().isBlank()) {
            return label.getText();
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(WordsForAllTest::words)
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    private static String tip(ButtonBase button) {
        var tip = button.getTooltip() != null
                ? button.getTooltip()
                : button.getProperties().get(TIP) instanceof Tooltip installed ? installed : null;
        return tip == null ? "" : tip.getText();
    }

    private static String path(Node node) {
        var words = new StringBuilder();
        Node at = node;
        for (int i = 0; at != null && i < 4; i++, at = at.getParent()) {
            words.insert(
                    0,
                    " " + at.getClass().getSimpleName() + (at.getId() == null ? "" : "#" + at.getId())
                            + at.getStyleClass());
        }
        return words.toString();
    }

    @Test
    void everythingThatCanBeUsedSaysWhatItIs() throws Exception {
        settle();
        look("create");
        for (String place : List.of(Destination.LIBRARY, Destination.FEED)) {
            go(Destination.of(place));
            look(place);
        }
        for (String page : List.of("look", "backends", "accounts", "sharing", "storage", "shortcuts", "about")) {
            go(Destination.of(Destination.SETTINGS, Destination.PAGE, page));
            look("settings " + page);
        }
        go(Destination.of(Destination.EDIT, Destination.ARTWORK, artwork));
        studio.until("it is open", () -> studio.window().edit().isOpen());
        settle();
        look("edit");
        for (var action :
                OpenStudio.on(() -> List.copyOf(studio.window().shell().actions()))) {
            if (action.id().startsWith("edit.tool.") || FORMS.contains(action.id())) {
                run(action.id());
                look(action.id());
            }
        }
        for (var overlay : ShellModel.Overlay.values()) {
            OpenStudio.on(() -> {
                studio.window().shell().overlay().set(overlay);
                return true;
            });
            settle();
            look("overlay " + overlay);
        }
        assertThat(seen).isGreaterThan(300);
        assertThat(silent).isEmpty();
    }
}
