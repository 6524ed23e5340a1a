package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.FilledSlider;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.thumbnails.Thumbnails;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The layers, uppermost first: picture, name, mode, eye. */
final class LayersPanel extends VBox {
    private static final Texts TEXTS = Texts.of(LayersPanel.class);
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final double INDENT = 22;
    private static final int THUMBNAIL = 64;

    private final EditModel model;
    private final Tasks tasks;
    private final VBox list = column(0);
    private final HBox opacity;
    private final Label number = classes(text("", ""), "number");
    private final FilledSlider slider = new FilledSlider(0, 100, 0, 100);
    private final Map<Picture, Image> thumbnails = new WeakHashMap<>();
    private boolean showing;
    private List<Layer> shown = List.of();

    LayersPanel(EditModel model, Tasks tasks) {
        this.model = model;
        this.tasks = tasks;
        pad(this, 8, 8, 8, 9);
        var head = pad(row(0, text(TEXTS.get("panel.layers"), "section-title")), 0, 0, 4, 8);
        head.setMinHeight(32);
        slider.valueProperty().addListener((observed, before, now) -> {
            number.setText(Math.round(now.doubleValue()) + " %");
            var id = model.selected().get();
            if (!showing && id != null) {
                model.opacity(id, (int) Math.round(now.doubleValue()));
            }
        });
        slider.setOnMouseReleased(event -> model.endGesture());
        slider.setAccessibleText(TEXTS.get("layer.opacity"));
        opacity = pad(row(12, Nodes.width(text(TEXTS.get("layer.opacity"), "soft"), 64), slider, number), 0, 8, 6, 8);
        var scroll = grow(new ScrollPane(list));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(head, opacity, scroll);
        model.revision().addListener(observed -> refresh());
        model.selected().addListener(observed -> fill());
        refresh();
    }

    /** Dials move without a layer of the list changing: then nothing is built anew. */
    private void refresh() {
        var layers = model.isOpen() ? model.document().layers() : List.<Layer>of();
        if (!layers.equals(shown)) {
            shown = layers;
            fill();
        }
    }

    private void fill() {
        list.getChildren().clear();
        add(shown, 0);
        String id = model.selected().get();
        var selected = id == null || !model.isOpen()
                ? Optional.<Layer>empty()
                : model.document().layer(id);
        Nodes.shown(opacity, selected.isPresent());
        showing = true;
        selected.ifPresent(layer -> {
            int percent = Math.round(layer.info().opacity() * 100);
            slider.setValue(percent);
            number.setText(percent + " %");
        });
        showing = false;
    }

    private void add(List<Layer> layers, int depth) {
        for (var layer : layers.reversed()) {
            if (Dials.isDials(layer.info().id())) {
                continue;
            }
            list.getChildren().add(line(layer, depth));
            if (layer instanceof GroupLayer group) {
                add(group.layers(), depth + 1);
            }
        }
    }

    private Node line(Layer layer, int depth) {
        var info = layer.info();
        var eye = iconButton(
                info.visible() ? "fth-eye" : "fth-eye-off",
                TEXTS.get(info.visible() ? "layer.hide" : "layer.show", info.name()),
                "quiet compact eye",
                () -> model.toggleVisible(info.id()));
        var line = classes(new HBox(mark(layer), grow(ellipsis(capital(info.name()), ""))), "layer");
        if (info.blendMode() != BlendMode.NORMAL) {
            String mode = info.blendMode().name().replace('_', ' ').toLowerCase(Locale.ROOT);
            line.getChildren()
                    .add(text(mode.substring(0, 1).toUpperCase(Locale.ROOT) + mode.substring(1), "small soft"));
        }
        line.getChildren().add(eye);
        line.setStyle("-fx-padding: 0 2 0 " + (8 + depth * INDENT) + "px;");
        Nodes.current(line, info.id().equals(model.selected().get()));
        line.pseudoClassStateChanged(HIDDEN, !info.visible());
        line.setOnMouseClicked(event -> {
            boolean again = info.id().equals(model.selected().get());
            model.selected().set(again ? null : info.id());
        });
        return line;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Node mark(Layer layer) {
        return switch (layer) {
            case GroupLayer group -> icon("fth-folder", 14);
            case AdjustmentLayer adjustment ->
                size(classes(new StackPane(icon("fth-sliders", 14)), "layer-thumb"), 32, 24);
            case PictureLayer picture -> thumbnail(picture);
        };
    }

    private Node thumbnail(PictureLayer layer) {
        var view = new ImageView();
        view.setFitWidth(32);
        view.setFitHeight(24);
        view.setPreserveRatio(true);
        var thumb = size(classes(new StackPane(view), "layer-thumb"), 32, 24);
        thumb.setOpacity(layer.info().visible() ? 1 : .45);
        var known = thumbnails.get(layer.picture());
        if (known != null) {
            view.setImage(known);
        } else {
            tasks.task(steps -> Pictures.image(Thumbnails.scale(layer.picture(), THUMBNAIL)))
                    .onDone(image -> {
                        thumbnails.put(layer.picture(), image);
                        view.setImage(image);
                    })
                    .start();
        }
        return thumb;
    }
}
