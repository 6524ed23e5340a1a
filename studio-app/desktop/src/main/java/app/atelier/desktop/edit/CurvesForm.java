package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.Curves;
import app.atelier.imaging.adjustments.Curves.Point;
import app.atelier.imaging.edits.Operations;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;

/** Curves as a graph over the histogram, for all channels and each one. */
final class CurvesForm extends OperationForm {
    private static final Texts TEXTS = Texts.of(CurvesForm.class);

    /** Which curve is drawn. */
    enum Channel {
        ALL,
        RED,
        GREEN,
        BLUE
    }

    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(this, "channel", Channel.ALL);
    private final CurveGraph graph = new CurveGraph(this::drawn);
    private final Label place = classes(text("", ""), "small");
    private Curves curves = new Curves(List.of(), List.of(), List.of(), List.of());

    CurvesForm(Looks looks, BiConsumer<ObjectNode, Boolean> handler) {
        super(handler);
        setSpacing(8);
        place.getStyleClass().add("soft");
        var channels = classes(
                new Segments<>(
                        List.of(Channel.values()),
                        channel,
                        which -> TEXTS.get("channel." + which.name().toLowerCase(Locale.ROOT))),
                "compare");
        channel.addListener(observed -> paint());
        graph.onPlace((in, out) -> place.setText(TEXTS.get("curves.place", in, out)));
        var reset =
                iconButton("fth-rotate-ccw", TEXTS.get("curves.reset"), "quiet compact", () -> drawn(List.of(), false));
        getChildren().addAll(channels, graph, row(8, place, gap(), reset));
        looks.histogram(histogram -> {
            graph.histogram(histogram);
            paint();
        });
        paint();
    }

    private void drawn(List<Point> points, boolean live) {
        var lists = new ArrayList<>(List.of(curves.all(), curves.red(), curves.green(), curves.blue()));
        lists.set(channel.get().ordinal(), points);
        curves = new Curves(lists.get(0), lists.get(1), lists.get(2), lists.get(3));
        paint();
        changed(Operations.write(curves), live);
    }

    private List<Point> points() {
        return switch (channel.get()) {
            case ALL -> curves.all();
            case RED -> curves.red();
            case GREEN -> curves.green();
            case BLUE -> curves.blue();
        };
    }

    private void paint() {
        graph.show(points(), channel.get().ordinal());
    }

    @Override
    void show(ObjectNode settings) {
        if (Operations.adjustment(settings) instanceof Curves now && !now.equals(curves)) {
            curves = now;
            paint();
        }
    }
}
