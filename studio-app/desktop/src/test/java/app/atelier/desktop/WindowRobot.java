package app.atelier.desktop;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what is to be clicked, and looks for it on the window's thread, as elsewhere it may change meanwhile. */
public final class WindowRobot extends FxRobot {
    private static final long PATIENCE_MILLIS = 60_000;

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        var found = new AtomicReference<@Nullable PointQuery>();
        Await.until(query + " is there", () -> {
            found.set(WaitForAsyncUtils.waitForAsyncFx(
                    PATIENCE_MILLIS, () -> lookup(query).tryQuery().isPresent() ? point(query) : null));
            return found.get() != null;
        });
        return clickOn(found.get(), motion, buttons);
    }
}
