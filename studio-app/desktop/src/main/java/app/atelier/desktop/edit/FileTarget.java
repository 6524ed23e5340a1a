package app.atelier.desktop.edit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** A part of the window on which files are let go; elsewhere in the window they go into the library. */
final class FileTarget {
    private FileTarget() {}

    /**
     * Takes files from the system.
     *
     * @param hover shows where they would come for a point of the region, and gives that place
     * @param away takes away what hovering showed
     * @param dropped gets the files and the place
     */
    static <T extends @org.jspecify.annotations.Nullable Object> void of(
            Region region, Function<Point2D, T> hover, Runnable away, BiConsumer<List<Path>, T> dropped) {
        region.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (fromOutside(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                hover.apply(new Point2D(event.getX(), event.getY()));
                event.consume();
            }
        });
        region.addEventHandler(DragEvent.DRAG_EXITED, event -> away.run());
        region.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (fromOutside(event)) {
                var place = hover.apply(new Point2D(event.getX(), event.getY()));
                away.run();
                dropped.accept(
                        event.getDragboard().getFiles().stream()
                                .map(File::toPath)
                                .toList(),
                        place);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean fromOutside(DragEvent event) {
        return event.getDragboard().hasFiles() && event.getGestureSource() == null;
    }
}
