package app.atelier.desktop.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BatchColumnTest {
    private static final int PASSES = 8;
    private static final long PATIENCE_MILLIS = 30_000;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    /** A column that waits for a layout nobody asked its parent for would hold all that comes into it unplaced. */
    @ParameterizedTest
    @ValueSource(ints = {500, 700, 900})
    void nothingIsLeftToLayOutOnceTheWindowIsQuiet(int height) {
        var column = on(() -> new BatchColumn(
                FXCollections.observableArrayList(),
                batch -> {
                    throw new AssertionError("no batch is there");
                },
                () -> {}));
        var around = on(() -> {
            column.arrange(CreateMeasures.of(1000, height), new Insets(24, 0, 160, 0));
            var pane = new StackPane(column);
            new Scene(pane, 1000, height);
            pane.applyCss();
            pane.resize(1000, height);
            return pane;
        });
        for (int pass = 0; pass < PASSES; pass++) {
            on(() -> {
                around.layout();
                return true;
            });
        }
        assertThat(on(column::isNeedsLayout)).isFalse();
    }
}
