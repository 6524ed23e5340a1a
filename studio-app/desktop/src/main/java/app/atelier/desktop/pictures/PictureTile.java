package app.atelier.desktop.pictures;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.size;

import app.atelier.desktop.controls.RoundPicture;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A picture that is chosen by pressing it, and ringed while it is the one. */
public final class PictureTile extends Button {
    private static final double RADIUS = 6;
    /** The ring lies so far around the picture. */
    private static final double AROUND = 3;

    private final RoundPicture art = new RoundPicture(RADIUS);
    private final Region ring;
    private final StackPane picture;

    /** @param name what the picture is called, for screen readers */
    public PictureTile(double width, double height, String name) {
        size(art, width, height);
        ring = size(classes(new Region(), "ring style-ring"), width + 2 * AROUND, height + 2 * AROUND);
        picture = size(new StackPane(art, ring), width, height);
        setGraphic(picture);
        getStyleClass().setAll("style-tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        chosen(false);
    }

    /** Puts words below the picture. */
    public PictureTile over(Label words, double gap) {
        setGraphic(column(gap, picture, words));
        return this;
    }

    public void picture(Image image) {
        art.setImage(image);
    }

    public void chosen(boolean now) {
        ring.setVisible(now);
    }
}
