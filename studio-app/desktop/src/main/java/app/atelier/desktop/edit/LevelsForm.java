package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Texts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Levels: a histogram with three handles beneath it, and the same in numbers. */
final class LevelsForm extends OperationForm {
    private static final Texts TEXTS = Texts.of(LevelsForm.class);
    private static final double HEIGHT = 84;
    private static final double INSET = 6;
    private static final double HANDLE = 10;
    private static final double LEAST_GAP = .02;
    private static final double WIDEST_GAMMA = 4;

    private final ObjectProperty<CurvesForm.Channel> channel =
            new SimpleObjectProperty<>(this, "channel", CurvesForm.Channel.ALL);
    private final Graph graph = new Graph();
    private final List<Consumer<ObjectNode>> rows = new ArrayList<>();
    private ObjectNode settings = new OperationKinds().of("levels").start();
    private @Nullable Histogram histogram;

    LevelsForm(Looks looks, BiConsumer<ObjectNode, Boolean> handler) {
        super(handler);
        var channels = classes(
                new Segments<>(
                        List.of(CurvesForm.Channel.values()),
                        channel,
                        which -> TEXTS.get("channel." + which.name().toLowerCase(Locale.ROOT))),
                "compare");
        channel.addListener((observed, before, now) -> {
            String id = now.name().toLowerCase(Locale.ROOT);
            if (!settings.path("channel").asText("all").equalsIgnoreCase(id)) {
                settings = settings.deepCopy().put("channel", id);
                changed(settings, false);
            }
            graph.requestLayout();
        });
        getChildren().addAll(channels, graph);
        row("inBlack", 0, 1, 0);
        row("gamma", .1, WIDEST_GAMMA, 1);
        row("inWhite", 0, 1, 1);
        row("outBlack", 0, 1, 0);
        row("outWhite", 0, 1, 1);
        looks.histogram(now -> {
            histogram = now;
            graph.requestLayout();
        });
    }

    private void row(String field, double from, double to, double origin) {
        var row = new SliderRow(
                "levels-" + field,
                OperationKinds.field("levels", field),
                new OperationKinds.Range(from, to, field.equals("gamma") ? 2 : 1),
                origin,
                false,
                (value, live) -> set(field, value, live));
        rows.add(node -> row.show(node.path(field).asDouble()));
        getChildren().add(row);
    }

    /** Black always lies below white. */
    private void set(String field, double value, boolean live) {
        double kept = value;
        if (field.equals("inBlack")) {
            kept = Math.min(value, get("inWhite") - LEAST_GAP);
        } else if (field.equals("inWhite")) {
            kept = Math.max(value, get("inBlack") + LEAST_GAP);
        }
        settings = settings.deepCopy().put(field, Math.clamp(kept, field.equals("gamma") ? .1 : 0, WIDEST_GAMMA));
        graph.requestLayout();
        changed(settings, live);
    }

    private double get(String field) {
        return settings.path(field).asDouble();
    }

    @Override
    void show(ObjectNode now) {
        settings = now;
        rows.forEach(row -> row.accept(now));
        channel.set(CurvesForm.Channel.valueOf(now.path("channel").asText("all").toUpperCase(Locale.ROOT)));
        graph.requestLayout();
    }

    private final class Graph extends Pane {
        private final Rectangle ground = classes(new Rectangle(), "curve-ground");
        private final HistogramShape shape = new HistogramShape();
        private final List<Region> handles = new ArrayList<>();

        private Graph() {
            setMinHeight(HEIGHT + HANDLE + 4);
            setPrefHeight(HEIGHT + HANDLE + 4);
            getChildren().addAll(ground, shape);
            for (String field : List.of("inBlack", "gamma", "inWhite")) {
                var handle = classes(new Region(), "level-handle " + field);
                handle.setManaged(false);
                handle.setCursor(Cursor.H_RESIZE);
                handle.setOnMouseDragged(event -> pulled(field, handle.getLayoutX() + event.getX(), true));
                handle.setOnMouseReleased(event -> pulled(field, handle.getLayoutX() + event.getX(), false));
                handles.add(handle);
                getChildren().add(handle);
            }
        }

        private void pulled(String field, double x, boolean live) {
            double share = Math.clamp((x - INSET) / wide(), 0, 1);
            if (field.equals("gamma")) {
                double black = get("inBlack");
                double middle = Math.clamp((share - black) / (get("inWhite") - black), .04, .96);
                set(field, Math.clamp(Math.log(middle) / Math.log(.5), 1 / WIDEST_GAMMA, WIDEST_GAMMA), live);
            } else {
                set(field, share, live);
            }
        }

        private double wide() {
            return Math.max(1, getWidth() - 2 * INSET);
        }

        @Override
        protected void layoutChildren() {
            ground.setX(INSET);
            ground.setWidth(wide());
            ground.setHeight(HEIGHT);
            if (histogram != null) {
                shape.show(histogram, channel.get().ordinal(), INSET, 0, wide(), HEIGHT);
            }
            double black = get("inBlack");
            double white = get("inWhite");
            double middle = black + (white - black) * Math.pow(.5, Math.max(.1, get("gamma")));
            double[] at = {black, middle, white};
            for (int i = 0; i < handles.size(); i++) {
                handles.get(i)
                        .resizeRelocate(Math.round(INSET + at[i] * wide() - HANDLE / 2), HEIGHT + 2, HANDLE, HANDLE);
            }
        }
    }
}
