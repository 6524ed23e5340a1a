package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.edits.Preset;
import app.atelier.imaging.edits.Presets;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The looks over the creator's own picture: pointing at one shows it, a click takes it, a slider says how strong. */
final class LooksPanel extends VBox {
    private static final Texts TEXTS = Texts.of(LooksPanel.class);
    private static final double WIDTH = 82;
    private static final double HEIGHT = 60;
    private static final double DENSE = 1.5;

    private final EditModel model;
    private final Tasks tasks;
    private final TilePane tiles = new TilePane(6, 8);
    private final SliderRow strength;
    private final List<Tile> all = new ArrayList<>();
    private @Nullable Document drawn;

    LooksPanel(EditModel model, Tasks tasks) {
        this.model = model;
        this.tasks = tasks;
        setSpacing(8);
        strength = new SliderRow(
                "look-strength",
                TEXTS.get("field.strength"),
                new OperationKinds.Range(0, 1, 1),
                0,
                false,
                (value, live) -> present().ifPresent(look -> set(look, value, live)));
        tiles.setPrefColumns(3);
        for (var preset : Presets.all()) {
            var tile = new Tile(preset);
            all.add(tile);
            tiles.getChildren().add(tile);
        }
        getChildren().addAll(strength, tiles);
        model.committed().addListener(observed -> show());
    }

    private static Optional<Layer> layer(@Nullable Document document) {
        return document == null
                ? Optional.empty()
                : document.layers().stream()
                        .filter(layer -> layer.info().notes().containsKey(Preset.NOTE))
                        .findFirst();
    }

    private Optional<String> present() {
        return layer(model.committed().get()).map(layer -> layer.info().notes().getOrDefault(Preset.NOTE, ""));
    }

    private double usual() {
        return layer(model.committed().get())
                .map(layer -> (double) layer.info().opacity())
                .orElse(1.0);
    }

    private void set(String look, double value, boolean live) {
        var change = new LookOn(look, Math.clamp(value, 0, 1));
        if (live) {
            model.preview(change);
        } else {
            model.commit(change);
        }
    }

    /** Shows which look is on, and draws the small pictures where the picture has changed. */
    void show() {
        if (getParent() == null) {
            return;
        }
        String now = present().orElse("");
        strength.show(usual());
        strength.setDisable(now.isEmpty());
        all.forEach(tile -> Nodes.current(tile, tile.preset.id().equals(now)));
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        var bare = Preset.without(document);
        if (drawn != null && drawn.equals(bare)) {
            return;
        }
        drawn = bare;
        double scale = Math.max(WIDTH / bare.outputWidth(), HEIGHT / bare.outputHeight()) * DENSE;
        tasks.task(steps -> new Renderer().render(bare, Math.min(1, scale)))
                .onDone(small -> all.forEach(tile -> tile.draw(small)))
                .onFailed(problem -> {})
                .start();
    }

    private final class Tile extends Button {
        private final Preset preset;
        private final ImageView image = new ImageView();

        private Tile(Preset preset) {
            this.preset = preset;
            getStyleClass().setAll("look-tile");
            setId("look-" + preset.id());
            setAccessibleText(preset.label());
            image.setFitWidth(WIDTH);
            image.setPreserveRatio(true);
            var hold = size(classes(new StackPane(image), "look-picture"), WIDTH, HEIGHT);
            var clip = new Rectangle(WIDTH, HEIGHT);
            clip.setArcWidth(12);
            clip.setArcHeight(12);
            hold.setClip(clip);
            var name = width(ellipsis(preset.label(), "small"), WIDTH);
            name.setAlignment(javafx.geometry.Pos.CENTER);
            setGraphic(new VBox(4, hold, name));
            setOnMouseEntered(event -> set(preset.id(), usual(), true));
            setOnMouseExited(event -> model.dropPreview());
            setOnAction(event -> {
                boolean on = present().orElse("").equals(preset.id());
                model.commit(new LookOn(on ? "" : preset.id(), on ? 0 : usual()));
            });
        }

        private void draw(Picture small) {
            tasks.task(steps -> Pictures.image(new Renderer().render(preset.over(Document.of(small), 1))))
                    .onDone(made -> {
                        image.setImage(made);
                        boolean wide = made.getWidth() * HEIGHT > made.getHeight() * WIDTH;
                        image.setFitWidth(wide ? 0 : WIDTH);
                        image.setFitHeight(wide ? HEIGHT : 0);
                    })
                    .onFailed(problem -> {})
                    .start();
        }
    }
}
