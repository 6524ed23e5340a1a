package app.atelier.desktop.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.theme.Fonts;
import app.atelier.desktop.theme.Theme;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ResultBarTest {
    private static final long PATIENCE_MILLIS = 30_000;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    /** Everything is possible, and nothing happens. */
    private static ResultActions actions() {
        return (ResultActions) Proxy.newProxyInstance(
                ResultActions.class.getClassLoader(),
                new Class<?>[] {ResultActions.class},
                (proxy, method, arguments) -> method.getReturnType() == boolean.class ? true : null);
    }

    /** 376 is the room on a picture in a window of 1440 × 900, the usual one, and 170 that in the least one. */
    @ParameterizedTest
    @CsvSource({"752, true", "420, true", "376, true", "300, false", "170, false"})
    void theBarStaysOnItsPicture(double room, boolean words) {
        var bar = on(() -> {
            Fonts.load();
            var made = new ResultBar(new Result(UUID.randomUUID(), 4 / 3.0), actions(), true);
            new Theme().dress(new Scene(new StackPane(made)));
            made.fit(room);
            return made;
        });
        assertThat(on(() -> bar.prefWidth(-1))).isLessThanOrEqualTo(room);
        var first = (Button) bar.getChildren().getFirst();
        assertThat(first.getContentDisplay()).isEqualTo(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        assertThat(first.getAccessibleText()).isNotBlank();
        // Room comes back with a wider window.
        on(() -> {
            bar.fit(752);
            return bar;
        });
        assertThat(first.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
    }
}
