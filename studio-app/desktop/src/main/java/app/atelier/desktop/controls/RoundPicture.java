package app.atelier.desktop.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A picture with round corners that covers its area, cut equally on both sides where the ratios differ. A Rectangle with
 * an ImagePattern: no clip, no effect, smooth edge; dear in hundreds, so the library's grid does without it.
 */
public final class RoundPicture extends Region {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>(this, "image");
    private final Rectangle rectangle = new Rectangle();

    public RoundPicture(double radius) {
        rectangle.setArcWidth(radius * 2);
        rectangle.setArcHeight(radius * 2);
        rectangle.getStyleClass().add("picture");
        getStyleClass().add("round-picture");
        setStyle("-fx-background-radius: " + radius + "px;");
        getChildren().add(rectangle);
        image.addListener(observed -> {
            pseudoClassStateChanged(EMPTY, image.get() == null);
            requestLayout();
        });
        pseudoClassStateChanged(EMPTY, true);
        rectangle.setFill(Color.TRANSPARENT);
        rectangle.setVisible(false);
    }

    public ObjectProperty<@Nullable Image> imageProperty() {
        return image;
    }

    public void setImage(@Nullable Image shown) {
        image.set(shown);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        rectangle.setWidth(width);
        rectangle.setHeight(height);
        var shown = image.get();
        rectangle.setVisible(shown != null && width > 0 && height > 0);
        if (shown == null || width <= 0 || height <= 0) {
            return;
        }
        double scale = Math.max(width / shown.getWidth(), height / shown.getHeight());
        double wide = shown.getWidth() * scale;
        double high = shown.getHeight() * scale;
        rectangle.setFill(new ImagePattern(shown, (width - wide) / 2, (height - high) / 2, wide, high, false));
    }
}
