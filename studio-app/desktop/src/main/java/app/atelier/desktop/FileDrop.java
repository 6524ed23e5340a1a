package app.atelier.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Files and folders may be dropped anywhere on the window. */
final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    static void accept(Region window, Consumer<List<Path>> files) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && event.getGestureSource() == null) {
                event.acceptTransferModes(TransferMode.COPY);
                window.pseudoClassStateChanged(DROP, true);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> window.pseudoClassStateChanged(DROP, false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            window.pseudoClassStateChanged(DROP, false);
            if (event.getDragboard().hasFiles()) {
                files.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
