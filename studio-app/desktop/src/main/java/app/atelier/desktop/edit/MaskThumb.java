package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.tip;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * The mask of a layer beside its picture: a click paints on it, Shift switches it off and on, Ctrl or Cmd takes it up as
 * the selection.
 */
final class MaskThumb extends StackPane {
    private static final Texts TEXTS = Texts.of(MaskThumb.class);
    private static final PseudoClass PAINTED = PseudoClass.getPseudoClass("painted");

    private final LayerThumbs thumbs;
    private final ImageView image = new ImageView();
    private final Line off = classes(new Line(3, 21, 29, 3), "mask-off");
    private @Nullable Mask shown;

    /** What a click asks for. */
    interface Wish {
        void paint();

        void rest();

        void select();
    }

    MaskThumb(LayerThumbs thumbs, Wish wish) {
        this.thumbs = thumbs;
        getStyleClass().addAll("layer-thumb", "mask-thumb");
        size(this, LayerThumbs.WIDTH, LayerThumbs.HEIGHT);
        off.setManaged(false);
        image.setPreserveRatio(true);
        getChildren().addAll(image, off);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(TEXTS.get("mask.thumb"));
        tip(this, TEXTS.get("mask.thumb.tip"));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                if (event.isShiftDown()) {
                    wish.rest();
                } else if (event.isShortcutDown()) {
                    wish.select();
                } else {
                    wish.paint();
                }
                event.consume();
            }
        });
    }

    /** Shows the mask of a layer, crossed out where it is switched off. */
    void show(LayerInfo info) {
        var mask = info.mask() == null ? info.restingMask() : info.mask();
        off.setVisible(info.mask() == null);
        image.setOpacity(info.mask() == null ? .5 : 1);
        if (mask != null && mask != shown) {
            shown = mask;
            thumbs.load(mask, made -> {
                if (mask == shown) {
                    image.setImage(made);
                    double scale = Math.min(LayerThumbs.WIDTH / made.getWidth(), LayerThumbs.HEIGHT / made.getHeight());
                    image.setFitWidth(Math.max(1, made.getWidth() * scale));
                    image.setFitHeight(Math.max(1, made.getHeight() * scale));
                }
            });
        }
    }

    /** Whether the brush paints on it now. */
    void painted(boolean now) {
        pseudoClassStateChanged(PAINTED, now);
    }
}
