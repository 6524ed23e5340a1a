package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.ProgressLine;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The place while the layers of a picture are read, which may take seconds: the picture as the library knows it stands
 * where it will be edited, so that only the tools around it are still to come.
 */
final class OpeningView extends BorderPane {
    private static final Texts TEXTS = Texts.of(OpeningView.class);
    private static final double LINE = 160;
    private static final double LEAST = 16;

    private final Pictures pictures;
    private final Label title = ellipsis("", "title");
    private final Region panel = classes(new Region(), "panel");
    private final Easel easel = new Easel();

    /** The picture on the canvas. */
    private final class Easel extends Pane {
        private final Viewport viewport = new Viewport();
        private final Region board = classes(new Region(), "artboard");
        private final ImageView image = new ImageView();
        private @Nullable Artwork artwork;

        private Easel() {
            getStyleClass().add("canvas");
            setMinSize(0, 0);
            board.setManaged(false);
            board.visibleProperty().bind(image.imageProperty().isNotNull());
            image.setManaged(false);
            getChildren().addAll(board, image);
        }

        private void show(@Nullable Artwork now) {
            artwork = now;
            image.setImage(null);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            var shown = artwork;
            if (shown == null || getWidth() < LEAST || getHeight() < LEAST) {
                return;
            }
            viewport.picture(shown.width(), shown.height());
            viewport.view(
                    getWidth(),
                    getHeight(),
                    EditCanvas.margin(getHeight()),
                    pictures.density().get());
            board.resizeRelocate(viewport.left(), viewport.top(), viewport.width(), viewport.height());
            image.relocate(viewport.left(), viewport.top());
            image.setFitWidth(viewport.width());
            image.setFitHeight(viewport.height());
            if (image.getImage() == null) {
                pictures.load(shown, viewport.width(), viewport.height(), loaded -> {
                    if (shown.equals(artwork)) {
                        image.setImage(loaded);
                    }
                });
            }
        }
    }

    OpeningView(ObservableValue<@Nullable Artwork> arriving, Pictures pictures) {
        this.pictures = pictures;
        setId("edit-opening");
        var line = size(ProgressLine.wandering(), LINE, 3);
        var words = pad(row(12, text(TEXTS.get("opening"), "small soft"), line), 3, 0, 0, 0);
        setTop(classes(row(8, title, words), "toolbar"));
        setLeft(classes(new Region(), "tool-strip"));
        var middle = new BorderPane(easel);
        middle.setTop(classes(row(0), "options-bar"));
        setCenter(middle);
        setBottom(classes(row(0), "status"));
        arriving.subscribe(artwork -> {
            title.setText(artwork == null ? "" : artwork.title());
            easel.show(artwork);
        });
    }

    /** @param room how wide the panel will be; 0 for none */
    void panel(double room) {
        width(panel, room);
    }

    /** The picture that is shown, if it is there. */
    @Nullable
    Image image() {
        return easel.image.getImage();
    }

    /** What stands where the panel will be. */
    Region panel() {
        return panel;
    }
}
