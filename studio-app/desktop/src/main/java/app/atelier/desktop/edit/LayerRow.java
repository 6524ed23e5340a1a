package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** A layer in the list: picture, mask and whether that moves along, name, mode, lock, eye. */
final class LayerRow extends HBox {
    private static final Texts TEXTS = Texts.of(LayerRow.class);
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass PAINTED = PseudoClass.getPseudoClass("painted");
    private static final double HIDDEN_OPACITY = .45;

    private final EditModel model;
    private final ToolSettings settings;
    private final LayerThumbs thumbs;
    private final int depth;
    private final ImageView image = new ImageView();
    private final StackPane thumb = size(classes(new StackPane(image), "layer-thumb"), 32, 24);
    private final Label name = ellipsis("", "");
    private final Label mode = text("", "small soft");
    private final Button chevron;
    private final Button lock;
    private final Button eye;
    private final Button link;
    private final Line apart = classes(new Line(0, 10, 10, 0), "mask-apart");
    private final MaskThumb mask;
    private Layer layer;
    private boolean folded;

    /** @param fold opens or closes the group that it is */
    LayerRow(EditModel model, ToolSettings settings, LayerThumbs thumbs, Layer layer, int depth, Runnable fold) {
        this.model = model;
        this.settings = settings;
        this.thumbs = thumbs;
        this.depth = depth;
        this.layer = layer;
        chevron = iconButton("fth-chevron-down", TEXTS.get("layers.open"), "quiet row-button", fold);
        getStyleClass().add("layer");
        pad(this, 0, 8, 0, 8 + depth * DropPlace.INDENT);
        lock = iconButton("fth-unlock", TEXTS.get("layers.lock"), "quiet row-button", this::toggleLock);
        eye = iconButton("fth-eye", TEXTS.get("layers.hide"), "quiet row-button", this::toggleEye);
        link = iconButton("fth-link", TEXTS.get("layers.mask.unlink"), "quiet row-button mask-link", this::toggleLink);
        link.setGraphic(new StackPane(icon("fth-link", 12), apart));
        image.setPreserveRatio(true);
        mask = new MaskThumb(thumbs, wish());
        thumb.setOnMouseClicked(event -> settings.onMask().set(false));
        getChildren().addAll(row(2, front(layer), link, mask), grow(name), mode, lock, eye);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        hoverProperty().addListener(observed -> lock());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                rename();
            }
        });
        show(layer, true);
    }

    private MaskThumb.Wish wish() {
        return new MaskThumb.Wish() {
            @Override
            public void paint() {
                model.selected().set(layer.id());
                settings.onMask().set(layer.info().mask() != null);
            }

            @Override
            public void rest() {
                boolean on = layer.info().mask() != null;
                model.commit(new Masking(layer.id(), on ? Masking.Way.REST : Masking.Way.WAKE));
            }

            @Override
            public void select() {
                model.commit(new Select(new Area.MaskShape(layer.id()), Select.Join.NEW, 0));
            }
        };
    }

    /** Whether the mouse is on its mask. */
    boolean onMask(javafx.scene.Node target) {
        for (var node = target; node != null && node != this; node = node.getParent()) {
            if (node == mask) {
                return true;
            }
        }
        return false;
    }

    /** What of it the brush paints on, where it is the selected one and there is a choice. */
    void painted(boolean chosen, boolean onMask) {
        boolean choice = chosen && layer.info().mask() != null;
        mask.painted(choice && (onMask || layer instanceof AdjustmentLayer));
        thumb.pseudoClassStateChanged(PAINTED, choice && !onMask && !(layer instanceof AdjustmentLayer));
    }

    int depth() {
        return depth;
    }

    /** What of it matters to something that is let go on the list. */
    DropPlace.Slot slot() {
        boolean group = layer instanceof GroupLayer;
        boolean open =
                layer instanceof GroupLayer inner && !folded && !inner.layers().isEmpty();
        return new DropPlace.Slot(layer.id(), depth, group, open);
    }

    private javafx.scene.Node front(Layer shown) {
        return switch (shown) {
            case PictureLayer picture -> thumb;
            case TextLayer text -> symbol("fth-type");
            case ShapeLayer shape -> symbol("fth-square");
            case VectorLayer vector -> symbol("fth-pen-tool");
            case GroupLayer group -> row(4, chevron, icon("fth-folder", 14));
            case AdjustmentLayer adjustment -> symbol("fth-sliders");
        };
    }

    private javafx.scene.Node symbol(String name) {
        thumb.getChildren().setAll(icon(name, 14));
        return thumb;
    }

    /** Whether the group is closed. */
    void folded(boolean now) {
        folded = now;
        chevron.setGraphic(icon(now ? "fth-chevron-right" : "fth-chevron-down", 14));
    }

    Layer layer() {
        return layer;
    }

    /** Shows what became of the layer. */
    void show(Layer now) {
        show(now, false);
    }

    private void show(Layer now, boolean first) {
        var before = layer;
        layer = now;
        if (now instanceof PictureLayer picture
                && (first || !(before instanceof PictureLayer old) || old.picture() != picture.picture())) {
            thumbs.load(picture.picture(), this::picture);
        }
        var info = now.info();
        name.setText(StepNames.layer(now));
        // Of a layer that hides all below it the mode matters less than that.
        boolean covers = info.visible() && info.notes().containsKey(Treatment.COVERS);
        setAccessibleText(covers ? TEXTS.get("layers.covers.row", name.getText()) : name.getText());
        mode.setText(covers ? TEXTS.get("layers.covers") : StepNames.mode(info.blendMode()));
        shown(mode, covers || info.blendMode() != BlendMode.NORMAL);
        eye.setGraphic(icon(info.visible() ? "fth-eye" : "fth-eye-off", 14, info.visible() ? "" : "icon-faint"));
        Nodes.says(eye, TEXTS.get(info.visible() ? "layers.hide" : "layers.show"));
        thumb.setOpacity(info.visible() ? 1 : HIDDEN_OPACITY);
        pseudoClassStateChanged(HIDDEN, !info.visible());
        boolean masked = info.mask() != null || info.restingMask() != null;
        shown(mask, masked);
        shown(link, masked);
        if (masked) {
            mask.show(info);
            apart.setVisible(!info.maskLinked());
            Nodes.says(link, TEXTS.get(info.maskLinked() ? "layers.mask.unlink" : "layers.mask.link"));
        }
        lock();
    }

    private void picture(javafx.scene.image.Image made) {
        image.setImage(made);
        double scale = Math.min(LayerThumbs.WIDTH / made.getWidth(), LayerThumbs.HEIGHT / made.getHeight());
        image.setFitWidth(Math.max(1, made.getWidth() * scale));
        image.setFitHeight(Math.max(1, made.getHeight() * scale));
    }

    private void lock() {
        boolean locked = layer.info().locked();
        lock.setGraphic(icon(locked ? "fth-lock" : "fth-unlock", 14, locked ? "" : "icon-faint"));
        Nodes.says(lock, TEXTS.get(locked ? "layers.unlock" : "layers.lock"));
        shown(lock, locked || isHover());
        link.setDisable(locked);
    }

    void selected(boolean now) {
        Nodes.current(this, now);
    }

    private void toggleEye() {
        model.commit(new Change.Show(layer.id(), !layer.info().visible()));
    }

    private void toggleLink() {
        boolean linked = layer.info().maskLinked();
        model.commit(new Masking(layer.id(), linked ? Masking.Way.UNLINK : Masking.Way.LINK));
    }

    private void toggleLock() {
        model.commit(new Change.Lock(layer.id(), !layer.info().locked()));
    }

    /** Whether its name is being typed. */
    boolean renaming() {
        return !getChildren().contains(name);
    }

    /** Puts a field in the place of the name until it is done. */
    void rename() {
        var field = new TextField(layer.info().name());
        field.getStyleClass().setAll("text-field", "bare", "layer-name");
        int at = getChildren().indexOf(name);
        if (at < 0) {
            return;
        }
        getChildren().set(at, grow(field));
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                named(field, field.getText());
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                named(field, event.getCode() == KeyCode.ENTER ? field.getText() : null);
                event.consume();
            }
        });
    }

    private void named(TextField field, @Nullable String words) {
        int at = getChildren().indexOf(field);
        if (at < 0) {
            return;
        }
        getChildren().set(at, name);
        if (words != null
                && !words.isBlank()
                && !words.strip().equals(layer.info().name())) {
            model.commit(new Change.Rename(layer.id(), words.strip()));
        }
    }
}
