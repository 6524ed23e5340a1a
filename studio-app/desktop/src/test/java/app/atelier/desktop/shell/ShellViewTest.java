package app.atelier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.theme.Theme;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ShellViewTest {
    private static final long PATIENCE_MILLIS = 30_000;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    /** A place whose panels want more than a small window has. */
    private record Tall(StackPane view) implements Place {
        @Override
        public Info info() {
            return new Info("tall", "Tall", "fth-grid");
        }
    }

    @Test
    void aPlaceIsAsHighAsTheWindowLetsItBe() {
        var content = on(Region::new);
        var place = on(() -> new Tall(new StackPane(content)));
        var shell = on(() -> {
            content.setMinSize(1200, 2000);
            var model = new ShellModel(Memory.open(folder.resolve("m.json")), new Notices());
            model.add(place, "Shortcut+1");
            var view = new ShellView(
                    model,
                    new ActionListModel(model, (words, handler) -> {}),
                    new Region(),
                    new SimpleIntegerProperty(0),
                    new Region(),
                    new SimpleObjectProperty<>(ShellState.NONE));
            new Theme().dress(new Scene(view, 960, 640));
            model.go(Destination.of("tall"));
            view.applyCss();
            view.resize(960, 640);
            view.layout();
            return view;
        });
        Node title = on(() -> shell.lookup(".title-bar"));
        assertThat(on(() -> title.localToScene(0, 0).getY())).isZero();
        assertThat(on(() -> place.view().getHeight())).isEqualTo(640 - 44);
        assertThat(on(() -> place.view().getWidth())).isEqualTo(960 - 56);
    }
}
