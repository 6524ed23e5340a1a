package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EarlyWordsTest {
    private final EarlyWords early = new EarlyWords();
    private final Pane view = new Pane();
    private final Pane canvas = new Pane();
    private final List<KeyCode> shortcuts = new ArrayList<>();

    @BeforeEach
    void listen() {
        view.getChildren().add(canvas);
        early.listen(view);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> shortcuts.add(event.getCode()));
    }

    private void press(KeyCode code, boolean control) {
        Event.fireEvent(canvas, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, control));
    }

    private void type(String words) {
        for (String character : words.split("")) {
            press(character.isBlank() ? KeyCode.SPACE : KeyCode.getKeyCode(character.toUpperCase()), false);
            Event.fireEvent(
                    canvas,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    @Test
    void whatIsTypedBeforeTheTextIsThereIsNoShortcut() {
        early.await("text");
        type("first catcx");
        press(KeyCode.BACK_SPACE, false);
        type("h");
        assertThat(shortcuts).isEmpty();
        assertThat(early.take("text")).isEqualTo("first catch");
        press(KeyCode.C, false);
        assertThat(shortcuts).containsExactly(KeyCode.C);
    }

    @Test
    void keysAreKeysWhenNoTextComes() {
        press(KeyCode.C, false);
        early.await("text");
        press(KeyCode.S, true);
        press(KeyCode.C, false);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.B, false);
        early.await("text");
        early.drop();
        press(KeyCode.V, false);
        assertThat(shortcuts).containsExactly(KeyCode.C, KeyCode.S, KeyCode.B, KeyCode.V);
        assertThat(early.take("text")).isEmpty();
    }

    @Test
    void anotherLayerGetsNothing() {
        early.await("text");
        type("hello");
        assertThat(early.take("text2")).isEmpty();
    }
}
