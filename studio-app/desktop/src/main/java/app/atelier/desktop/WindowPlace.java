package app.atelier.desktop;

import app.atelier.desktop.memory.Memory;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands and how large it is, from one start to the next. */
final class WindowPlace {
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    /** So much of a remembered window must lie on a screen, or it is put in the middle. */
    private static final double SEEN = 120;

    private final Stage stage;

    WindowPlace(Stage stage, double leastWidth, double leastHeight) {
        this.stage = stage;
        stage.setMinWidth(leastWidth);
        stage.setMinHeight(leastHeight);
    }

    double width() {
        return Math.min(USUAL_WIDTH, Screen.getPrimary().getVisualBounds().getWidth());
    }

    double height() {
        return Math.min(USUAL_HEIGHT, Screen.getPrimary().getVisualBounds().getHeight());
    }

    /** Puts the window where it was, and remembers where it goes. */
    void remember(Memory memory) {
        double wide = memory.number("window.width", width());
        double high = memory.number("window.height", height());
        double x = memory.number("window.x", Double.NaN);
        double y = memory.number("window.y", Double.NaN);
        boolean seen = Screen.getScreensForRectangle(x + SEEN / 2, y, SEEN, SEEN).stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> fits(bounds, wide, high));
        if (seen) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(wide);
            stage.setHeight(high);
        }
        stage.setMaximized(memory.flag("window.maximized", false));
        stage.maximizedProperty().addListener((observed, before, now) -> memory.put("window.maximized", now));
        stage.xProperty().addListener((observed, before, now) -> keep(memory, "window.x", now));
        stage.yProperty().addListener((observed, before, now) -> keep(memory, "window.y", now));
        stage.widthProperty().addListener((observed, before, now) -> keep(memory, "window.width", now));
        stage.heightProperty().addListener((observed, before, now) -> keep(memory, "window.height", now));
    }

    private static boolean fits(Rectangle2D bounds, double wide, double high) {
        return wide <= bounds.getWidth() + 1 && high <= bounds.getHeight() + 1;
    }

    private void keep(Memory memory, String key, Number value) {
        if (!stage.isMaximized() && !stage.isIconified() && !Double.isNaN(value.doubleValue())) {
            memory.put(key, value.doubleValue());
        }
    }
}
