package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Texts;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Words, what remains, and the pictures: large for the newest batch, a strip of small ones for those before. */
final class BatchView extends VBox {
    private static final Texts TEXTS = Texts.of(BatchView.class);

    private final Batch batch;
    private final HBox head;
    private final Tiles sheet = new Tiles();
    private final List<ResultTile> tiles;
    private CreateMeasures measures = CreateMeasures.of(1096, 856);
    private boolean large;

    BatchView(Batch batch, ResultActions actions, Pictures pictures, Runnable stop) {
        super(12);
        this.batch = batch;
        var words = grow(ellipsis(batch.prompt(), "med"));
        Nodes.tip(words, batch.prompt());
        var state = text("", "small soft");
        state.textProperty().bind(batch.state());
        var end = button(TEXTS.get("batch.stop"), "", "quiet compact", stop);
        shown(end, batch.running().get());
        batch.running().addListener((observed, before, now) -> shown(end, now));
        head = row(12, words, state, end);
        head.setMinHeight(28);
        tiles = batch.results().stream()
                .map(result -> new ResultTile(result, actions, pictures))
                .toList();
        sheet.getChildren().addAll(tiles);
        getChildren().addAll(head, sheet);
        setMinHeight(USE_PREF_SIZE);
    }

    Batch batch() {
        return batch;
    }

    void arrange(CreateMeasures now, boolean asLarge) {
        measures = now;
        large = asLarge;
        setMaxWidth(now.column());
        setPrefWidth(now.column());
        sheet.requestLayout();
        requestLayout();
    }

    /** A batch of eight as a strip shows two rows of four; other ratios are cut to the usual one. */
    private CreateMeasures.Tiles plan() {
        return large ? measures.tiles(tiles.size(), batch.results().getFirst().ratio()) : measures.strip();
    }

    private final class Tiles extends Pane {
        @Override
        protected double computePrefHeight(double width) {
            var plan = plan();
            double rows = plan.rows(tiles.size());
            return rows * plan.height() + (rows - 1) * CreateMeasures.GAP;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            var plan = plan();
            for (int i = 0; i < tiles.size(); i++) {
                double x = i % plan.columns() * (plan.width() + CreateMeasures.GAP);
                double y = Math.floorDiv(i, plan.columns()) * (plan.height() + CreateMeasures.GAP);
                tiles.get(i).resizeRelocate(x, y, plan.width(), plan.height());
            }
        }
    }
}
