package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;

import app.atelier.desktop.controls.ColourButton;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.GradientMap;
import app.atelier.imaging.adjustments.GradientMap.Stop;
import app.atelier.imaging.edits.Operations;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A gradient as a bar with its colours beneath: a click sets one, a drag moves it. */
final class GradientForm extends OperationForm {
    private static final Texts TEXTS = Texts.of(GradientForm.class);
    private static final double BAR = 20;
    private static final double STOP = 14;
    private static final double INSET = 7;
    private static final double LEAST_GAP = .01;
    private static final int FEWEST = 2;

    private final Bar bar = new Bar();
    private final ColourButton colour;
    private final SliderRow strength;
    private List<Stop> stops = List.of(new Stop(0, "#000000"), new Stop(1, "#ffffff"));
    private double amount = 1;
    private int held;

    GradientForm(BiConsumer<ObjectNode, Boolean> handler) {
        super(handler);
        colour = new ColourButton(TEXTS.get("gradient.colour"), 20, (rgb, live) -> {
            var more = new ArrayList<>(stops);
            more.set(held, new Stop(stops.get(held).position(), Colours.hex(rgb)));
            told(more, live);
        });
        strength = new SliderRow(
                "gradient-strength",
                OperationKinds.field("gradient-map", "strength"),
                new OperationKinds.Range(0, 1, 1),
                0,
                false,
                (value, live) -> {
                    amount = value;
                    told(stops, live);
                });
        var remove = iconButton("fth-trash-2", TEXTS.get("gradient.remove"), "quiet compact", this::remove);
        var turn = iconButton("fth-repeat", TEXTS.get("gradient.turn"), "quiet compact", this::turn);
        getChildren().addAll(bar, row(4, colour, gap(), turn, remove), strength);
    }

    private void told(List<Stop> now, boolean live) {
        stops = List.copyOf(now);
        paint();
        changed(Operations.write(new GradientMap(stops, amount)), live);
    }

    private void remove() {
        if (stops.size() > FEWEST) {
            var fewer = new ArrayList<>(stops);
            fewer.remove(held);
            held = Math.max(0, held - 1);
            told(fewer, false);
        }
    }

    private void turn() {
        var turned = new ArrayList<Stop>();
        for (var stop : stops.reversed()) {
            turned.add(new Stop(1 - stop.position(), stop.colour()));
        }
        told(turned, false);
    }

    private void paint() {
        held = Math.min(held, stops.size() - 1);
        Colours.parse(stops.get(held).colour()).ifPresent(colour::show);
        bar.requestLayout();
    }

    @Override
    void show(ObjectNode now) {
        if (Operations.adjustment(now) instanceof GradientMap value) {
            stops = value.stops();
            amount = value.strength();
            strength.show(amount);
            paint();
        }
    }

    private final class Bar extends Pane {
        private final Region fill = classes(new Region(), "gradient-bar");
        private final List<Region> marks = new ArrayList<>();

        private Bar() {
            setMinHeight(BAR + STOP + 4);
            setPrefHeight(BAR + STOP + 4);
            setCursor(Cursor.HAND);
            fill.setManaged(false);
            getChildren().add(fill);
            setOnMousePressed(this::pressed);
            setOnMouseDragged(event -> moved(event, true));
            setOnMouseReleased(event -> moved(event, false));
        }

        private double at(MouseEvent event) {
            return Math.clamp((event.getX() - INSET) / Math.max(1, getWidth() - 2 * INSET), 0, 1);
        }

        private void pressed(MouseEvent event) {
            double at = at(event);
            double near = STOP / Math.max(1, getWidth() - 2 * INSET);
            for (int i = 0; i < stops.size(); i++) {
                if (Math.abs(stops.get(i).position() - at) <= near) {
                    held = i;
                    paint();
                    return;
                }
            }
            int index = 0;
            while (index < stops.size() && stops.get(index).position() < at) {
                index++;
            }
            var more = new ArrayList<>(stops);
            more.add(index, new Stop(at, stops.get(Math.max(0, index - 1)).colour()));
            held = index;
            told(more, true);
        }

        private void moved(MouseEvent event, boolean live) {
            double least = held == 0 ? 0 : stops.get(held - 1).position() + LEAST_GAP;
            double most = held == stops.size() - 1 ? 1 : stops.get(held + 1).position() - LEAST_GAP;
            if (least <= most) {
                var more = new ArrayList<>(stops);
                more.set(
                        held,
                        new Stop(
                                Math.clamp(at(event), least, most),
                                stops.get(held).colour()));
                told(more, live);
            }
        }

        @Override
        protected void layoutChildren() {
            double wide = getWidth() - 2 * INSET;
            fill.resizeRelocate(INSET, 0, wide, BAR);
            var words = new StringBuilder("-fx-background-color: linear-gradient(to right");
            for (var stop : stops) {
                words.append(String.format(Locale.ROOT, ", %s %.1f%%", stop.colour(), 100 * stop.position()));
            }
            fill.setStyle(words.append(");").toString());
            while (marks.size() < stops.size()) {
                var mark = classes(new Region(), "gradient-stop");
                mark.setManaged(false);
                mark.setMouseTransparent(true);
                marks.add(mark);
                getChildren().add(mark);
            }
            while (marks.size() > stops.size()) {
                getChildren().remove(marks.removeLast());
            }
            for (int i = 0; i < marks.size(); i++) {
                marks.get(i).setStyle("-swatch: " + stops.get(i).colour() + ";");
                Nodes.current(marks.get(i), i == held);
                marks.get(i)
                        .resizeRelocate(
                                Math.round(INSET + stops.get(i).position() * wide - STOP / 2), BAR + 3, STOP, STOP);
            }
        }
    }
}
