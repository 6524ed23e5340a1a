package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.PixelFormat;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

/** The line at the foot: how large the picture is seen, what it was before, and facts of it. */
final class EditFoot extends StackPane {
    private static final Texts TEXTS = Texts.of(EditFoot.class);
    private static final double[] ZOOMS = {.25, .5, 1, 2, 4};

    private final EditModel model;
    private final EditCanvas canvas;
    private final Label facts = text("", "small soft");
    private boolean narrow;

    EditFoot(EditModel model, EditCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
        getStyleClass().add("status");
        var compare = classes(
                new Segments<>(
                        List.of(Compare.values()),
                        canvas.compare(),
                        one -> TEXTS.get("compare." + one.name().toLowerCase(Locale.ROOT))),
                "compare");
        width(compare, 208);
        compare.setMaxHeight(28);
        setAlignment(compare, Pos.CENTER);
        getChildren().addAll(row(0, zooming(), gap(), facts), compare);
        model.shown().addListener(observed -> facts());
        facts();
    }

    private Node zooming() {
        var zoom = button("", "fth-chevron-up", "quiet compact", () -> {});
        zoom.setContentDisplay(ContentDisplay.RIGHT);
        zoom.setAccessibleText(TEXTS.get("zoom"));
        Runnable show = () -> zoom.setText(StepNames.percent(canvas.zoom().get()));
        canvas.zoom().addListener(observed -> show.run());
        show.run();
        zoom.setOnAction(event -> zooms().show(zoom, Side.TOP, 0, -4));
        return row(
                4,
                iconButton("fth-minus", TEXTS.get("zoom.out"), "quiet compact", () -> canvas.zoomStep(false)),
                zoom,
                iconButton("fth-plus", TEXTS.get("zoom.in"), "quiet compact", () -> canvas.zoomStep(true)),
                button(TEXTS.get("zoom.fit"), "fth-maximize", "quiet compact", canvas::fit));
    }

    private ContextMenu zooms() {
        var menu = new ContextMenu();
        for (double pixels : ZOOMS) {
            var item = new MenuItem(StepNames.percent(pixels));
            item.setOnAction(event -> canvas.zoomTo(pixels));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** In little room only the size is told. */
    void narrow(boolean now) {
        narrow = now;
        facts();
    }

    private void facts() {
        var document = model.shown().get();
        if (document == null) {
            facts.setText("");
            return;
        }
        String size =
                TEXTS.get("size", Integer.toString(document.outputWidth()), Integer.toString(document.outputHeight()));
        int count = Stack.topDown(document).size();
        String layers = TEXTS.get(count == 1 ? "layer.one" : "layer.many", count);
        facts.setText(narrow ? size : String.join("     ", size, format(document.format()), layers));
    }

    private static String format(PixelFormat format) {
        return TEXTS.get(
                "format",
                TEXTS.get("space." + format.space().id()),
                format.depth().bits());
    }
}
