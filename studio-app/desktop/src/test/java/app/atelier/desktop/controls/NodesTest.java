package app.atelier.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class NodesTest {
    private static final long PATIENCE_MILLIS = 30_000;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    private static Node tab(Scene scene, boolean back) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, back, false, false, false));
        return scene.getFocusOwner();
    }

    @Test
    void theTabKeyLeavesWordsThatAreWritten() {
        var before = on(() -> new Button("before"));
        var area = on(() -> Nodes.tabLeaves(new TextArea("a fox")));
        var after = on(() -> new Button("after"));
        var scene = on(() -> {
            var made = new Scene(new VBox(before, area, after), 300, 200);
            made.getRoot().applyCss();
            made.getRoot().layout();
            area.requestFocus();
            return made;
        });
        assertThat(on(() -> tab(scene, false))).isSameAs(after);
        on(() -> {
            area.requestFocus();
            return true;
        });
        assertThat(on(() -> tab(scene, true))).isSameAs(before);
        String words = on(() -> area.getText());
        assertThat(words).isEqualTo("a fox");
    }
}
