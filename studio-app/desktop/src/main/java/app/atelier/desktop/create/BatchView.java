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
import javafx.util.Subscription;

/** Words, what remains, and the pictures: large for the newest batch, a strip of small ones for those before. */
final class BatchView extends Pane {
    private static final Texts TEXTS = Texts.of(BatchView.class);
    private static final double HEAD = 28;
    private static final double BELOW_HEAD = 12;

    private final Batch batch;
    private final HBox head;
    private final List<ResultTile> tiles;
    private final Subscription watching;
    private CreateMeasures measures = CreateMeasures.of(1096, 856);
    private boolean large;

    BatchView(Batch batch, ResultActions actions, Pictures pictures, Runnable stop) {
        this.batch = batch;
        var words = grow(ellipsis(batch.prompt(), "med"));
        Nodes.tip(words, batch.prompt());
        var state = text("", "small soft");
        var end = button(TEXTS.get("batch.stop"), "", "quiet compact", stop);
        watching = batch.state()
                .subscribe(now -> state.setText(now))
                .and(batch.running().subscribe(now -> shown(end, now)));
        head = row(12, words, state, end);
        tiles = batch.results().stream()
                .map(result -> new ResultTile(result, actions, pictures))
                .toList();
        getChildren().add(head);
        getChildren().addAll(tiles);
    }

    /** How high a batch is drawn, which is known without its nodes. */
    static double height(Batch batch, CreateMeasures measures, boolean large) {
        var plan = plan(batch, measures, large);
        double rows = plan.rows(batch.results().size());
        return HEAD + BELOW_HEAD + rows * plan.height() + (rows - 1) * CreateMeasures.GAP;
    }

    /** A batch of eight as a strip shows two rows of four; other ratios are cut to the usual one. */
    private static CreateMeasures.Tiles plan(Batch batch, CreateMeasures measures, boolean large) {
        return large
                ? measures.tiles(
                        batch.results().size(), batch.results().getFirst().ratio())
                : measures.strip();
    }

    void arrange(CreateMeasures now, boolean asLarge) {
        if (!now.equals(measures) || large != asLarge) {
            measures = now;
            large = asLarge;
            requestLayout();
        }
    }

    /** Lets go of what it shows; it is not used again. */
    void dispose() {
        watching.unsubscribe();
        tiles.forEach(ResultTile::dispose);
    }

    @Override
    protected void layoutChildren() {
        head.resizeRelocate(0, 0, getWidth(), HEAD);
        var plan = plan(batch, measures, large);
        for (int i = 0; i < tiles.size(); i++) {
            double x = i % plan.columns() * (plan.width() + CreateMeasures.GAP);
            double y = Math.floorDiv(i, plan.columns()) * (plan.height() + CreateMeasures.GAP);
            tiles.get(i).resizeRelocate(x, HEAD + BELOW_HEAD + y, plan.width(), plan.height());
        }
    }
}
