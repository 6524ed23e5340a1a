package app.atelier.desktop.library;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.JustifiedGrid;
import app.atelier.desktop.texts.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** What stands below the pictures of a library that has only few: how more come. */
final class RoomForMore extends StackPane {
    private static final Texts TEXTS = Texts.of(RoomForMore.class);
    /** In less room it would look like a part of the pictures. */
    private static final double LEAST = 140;

    private final JustifiedGrid<?> grid;
    private boolean wanted;

    RoomForMore(JustifiedGrid<?> grid, LibraryActions actions) {
        this.grid = grid;
        setId("library-few");
        setPickOnBounds(false);
        var ways = row(
                8,
                button(TEXTS.get("few.create"), "fth-feather", "", actions::create),
                button(TEXTS.get("few.import"), "fth-folder", "quiet", actions::importFolder));
        ways.setAlignment(Pos.CENTER);
        var words = column(12, text(TEXTS.get("few"), "soft"), ways);
        words.setAlignment(Pos.CENTER);
        getChildren().add(at(hug(words), Pos.CENTER, 0, 0, 0, 0));
        at(this, Pos.BOTTOM_CENTER, 0, 0, 0, 0);
        // Both change while the grid is laid out, which is too late to be given a place before it is painted.
        grid.heightProperty().addListener(observed -> Platform.runLater(this::measure));
        grid.contentHeight().addListener(observed -> Platform.runLater(this::measure));
        measure();
    }

    void wanted(boolean now) {
        wanted = now;
        measure();
    }

    private void measure() {
        double high = grid.contentHeight().get();
        double room = grid.getHeight() - high;
        setMaxHeight(Math.max(0, room));
        // Before the pictures lie there nobody knows where it would be.
        shown(this, wanted && high > 0 && room >= LEAST);
    }
}
