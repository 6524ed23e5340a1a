package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.ChoiceMenu;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.language.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * How each word was read, one chip for each in one row; a chip opens what the word could be read as instead. Those that
 * find no room stand behind the last one.
 */
final class ReadingChips extends Pane {
    private static final Texts TEXTS = Texts.of(ReadingChips.class);
    private static final double GAP = 6;
    private static final double HEIGHT = 24;
    /** Room for the chip that says how many more there are. */
    private static final double MORE = 40;

    private final PromptReading reading;
    private final List<Button> chips = new ArrayList<>();
    private final Label count = text("", "");
    private final Button more = new Button("", count);
    private List<Span> shown = List.of();
    private int fitting;

    ReadingChips(PromptReading reading) {
        this.reading = reading;
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        more.getStyleClass().setAll("chip", "reading");
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.setAccessibleText(TEXTS.get("reading.more"));
        more.setOnAction(event -> others());
        reading.spans().addListener((observed, before, now) -> show(now));
        show(reading.spans().get());
    }

    private void show(List<Span> spans) {
        chips.clear();
        // What asks for a look comes first: the last ones may find no room.
        shown = spans.stream().sorted(Comparator.comparingInt(Span::attention)).toList();
        shown.forEach(span -> chips.add(chip(span)));
        getChildren().setAll(chips);
        getChildren().add(more);
        requestLayout();
    }

    private Button chip(Span span) {
        String taken = span.takenFor();
        boolean out = span.kind() == Span.Kind.UNKNOWN || span.kind() == Span.Kind.LEFT_OUT;
        var chip = chip(span.word(), taken);
        String role = TEXTS.get("role.of." + span.role().id());
        if (out) {
            chip.getStyleClass().add("out");
            Nodes.tip(chip, TEXTS.get("prompt.unknown", span.word()));
        } else {
            Nodes.tip(chip, taken.isEmpty() ? role : TEXTS.get("reading.tip", taken, role));
        }
        if (span.corrected()) {
            chip.getStyleClass().add("on");
        }
        var line = classes(new Region(), "role-key");
        String colour = span.colour() == null
                ? (out ? "-ink-faint" : "-role-" + span.kind().name().toLowerCase(Locale.ROOT))
                : span.colour();
        line.setStyle("-fx-background-color: " + colour + ";");
        ((Pane) chip.getGraphic()).getChildren().addFirst(line);
        chip.setAccessibleText(TEXTS.get("reading.accessible", span.word(), taken.isEmpty() ? role : taken));
        chip.setOnAction(event -> choose(span, chip));
        return chip;
    }

    private static Button chip(String word, String taken) {
        var inside = row(6, text(word, ""));
        if (!taken.isEmpty()) {
            inside.getChildren().add(text("→ " + taken, "taken"));
        }
        var chip = new Button("", inside);
        chip.getStyleClass().setAll("chip", "reading");
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** What a word could be read as; the words nearest in meaning come a moment later. */
    private void choose(Span span, Region beside) {
        var menu = new ContextMenu();
        fill(menu, span, null);
        menu.show(beside, Side.TOP, 0, -4);
        reading.alternatives(span, found -> {
            if (menu.isShowing()) {
                fill(menu, span, found);
            }
        });
    }

    private void fill(ContextMenu menu, Span span, @Nullable List<Alternative> found) {
        var items = new ArrayList<MenuItem>();
        items.add(said(TEXTS.get("reading.of", span.word())));
        if (found == null) {
            items.add(said(TEXTS.get("reading.looking")));
        } else if (found.isEmpty()) {
            items.add(said(TEXTS.get("reading.none")));
        } else {
            var present = reading.present(span, found).orElse(null);
            found.forEach(one ->
                    items.add(ChoiceMenu.item(name(one), one == present, () -> reading.correct(one.correction()))));
        }
        items.add(new SeparatorMenuItem());
        if (span.kind() != Span.Kind.LEFT_OUT) {
            items.add(item(TEXTS.get("reading.leave-out"), () -> reading.correct(Correction.leaveOut(span.word()))));
        }
        if (span.corrected()) {
            items.add(item(TEXTS.get("reading.restore"), () -> reading.restore(span.word())));
        }
        menu.getItems().setAll(items);
    }

    private static String name(Alternative one) {
        String role = TEXTS.get("role.of." + one.role().id());
        return one.name().equals(one.drawnAs())
                ? TEXTS.get("reading.as", one.name(), role)
                : TEXTS.get("reading.as.drawn", one.name(), one.drawnAs(), role);
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static MenuItem said(String words) {
        var item = item(words, () -> {});
        item.setDisable(true);
        return item;
    }

    /** The words that found no room. */
    private void others() {
        var menu = new ContextMenu();
        for (var span : shown.subList(fitting, shown.size())) {
            menu.getItems().add(item(span.word(), () -> choose(span, more)));
        }
        menu.show(more, Side.TOP, 0, -4);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (var chip : chips) {
            width += chip.prefWidth(HEIGHT) + GAP;
        }
        return width;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean all = computePrefWidth(HEIGHT) - GAP <= room;
        double end = all ? room : room - MORE - GAP;
        double x = 0;
        fitting = 0;
        for (var chip : chips) {
            double width = Math.ceil(chip.prefWidth(HEIGHT));
            boolean fits = fitting == chips.indexOf(chip) && x + width <= end;
            chip.setVisible(fits);
            if (fits) {
                fitting++;
                chip.resizeRelocate(x, 0, width, HEIGHT);
                x += width + GAP;
            }
        }
        more.setVisible(fitting < chips.size());
        if (more.isVisible()) {
            count.setText("+" + (chips.size() - fitting));
            more.resizeRelocate(x, 0, MORE, HEIGHT);
        }
    }
}
