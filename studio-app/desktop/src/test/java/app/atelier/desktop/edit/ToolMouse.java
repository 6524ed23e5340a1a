package app.atelier.desktop.edit;

import static app.atelier.desktop.edit.StackedPage.filled;

import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What tests of tools with the mouse begin with: one window, and a picture in it of which each pixel is known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ToolMouse {
    static final int WHITE = 0xffffffff;
    static final int RED = 0xffff0000;
    static final int BLUE = 0xff0000ff;
    static final int GREEN = 0xff00ff00;
    static final int RGB = 0xffffff;

    @TempDir
    static Path folder;

    EditorWindow window;

    /** White, with a red square at 50, 50 and a blue one at 200, 100, each 40 wide. */
    @BeforeAll
    void open() throws Exception {
        var document = Document.of(filled(300, 200, WHITE))
                .add(square("red", RED, 50, 50))
                .add(square("blue", BLUE, 200, 100));
        window = new EditorWindow(folder, document, 1240, 760);
    }

    @AfterAll
    void close() {
        window.close();
    }

    static PictureLayer square(String id, int argb, double x, double y) {
        return new PictureLayer(LayerInfo.named(id, id), filled(40, 40, argb), Placement.at(x, y));
    }

    /** Every test begins with the picture as it was opened, nothing selected, a plain round brush and green paint. */
    @BeforeEach
    void begin() throws Exception {
        // Whatever a test before left pressed.
        window.robot().release(new MouseButton[0]).release(new KeyCode[0]);
        window.robot().interact(() -> {
            window.model().go(0);
            window.model().selected().set(null);
            var settings = window.settings();
            for (var tool : List.of(Tool.ERASER, Tool.CLONE, Tool.HEAL, Tool.BRUSH)) {
                settings.tool().set(tool);
                settings.size(20);
                settings.hardness(1);
                settings.opacity(1);
                settings.flow(1);
            }
            settings.foreground().set(GREEN & RGB);
            settings.background().set(0);
            settings.join().set(Select.Join.NEW);
            settings.feather().set(0);
            settings.tolerance().set(.12);
            settings.connected().set(true);
            settings.tool().set(Tool.MOVE);
            window.canvas().compare().set(Compare.AFTER);
            window.canvas().fit();
            window.canvas().requestFocus();
        });
        window.step(0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Mask selection() {
        return ActiveSelection.of(window.document()).orElseThrow().mask();
    }

    void tool(Tool tool) throws Exception {
        window.tool(tool);
    }
}
