package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All steps by name; a click goes there. Those that were undone are pale until another step takes their place. */
final class HistoryPanel extends VBox {
    private static final Texts TEXTS = Texts.of(HistoryPanel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final Duration NOW = Duration.ofMinutes(1);
    private static final double ROW = 28;
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 6;

    private final EditModel model;
    private final InstantSource clock;
    private final ListView<EditModel.Line> list;
    private final HBox head;

    HistoryPanel(EditModel model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
        getStyleClass().add("edit-panel");
        var undo = iconButton("fth-corner-up-left", TEXTS.get("undo"), "quiet compact", model::undo);
        head = classes(row(0, text(TEXTS.get("history"), "section-title"), gap(), undo), "edit-head");
        list = new ListView<>(model.history());
        list.getStyleClass().setAll("history-list");
        list.setId("edit-history");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(TEXTS.get("history"));
        getChildren().addAll(head, grow(list));
        model.history().addListener((ListChangeListener<EditModel.Line>) change -> height());
        model.positionProperty().addListener(observed -> {
            list.refresh();
            list.scrollTo(Math.max(0, model.position() - 1));
            undo.setDisable(!model.canUndo());
        });
        undo.setDisable(!model.canUndo());
        height();
    }

    /** In a small window the tabs say what this is, and it takes all room. */
    void headed(boolean shown) {
        head.setVisible(shown);
        head.setManaged(shown);
        if (shown) {
            height();
        } else {
            list.setMinHeight(0);
            list.setPrefHeight(Region.USE_COMPUTED_SIZE);
            list.setMaxHeight(Double.MAX_VALUE);
        }
    }

    private void height() {
        if (head.isManaged()) {
            double high = Math.clamp(model.history().size(), LEAST_ROWS, MOST_ROWS) * ROW;
            list.setMinHeight(LEAST_ROWS * ROW);
            list.setPrefHeight(high);
            list.setMaxHeight(high);
        }
    }

    private String when(int index, Instant at) {
        if (index > model.position()) {
            return TEXTS.get("history.undone");
        }
        var now = clock.instant();
        if (index == model.position() && index > 0 && Duration.between(at, now).compareTo(NOW) < 0) {
            return TEXTS.get("history.now");
        }
        var zone = ZoneId.systemDefault();
        var day = at.atZone(zone).toLocalDate();
        return (day.equals(LocalDate.ofInstant(now, zone)) ? TIME : DAY).format(at.atZone(zone));
    }

    private final class Cell extends ListCell<EditModel.Line> {
        private final Region dot = classes(new Region(), "dot");
        private final javafx.scene.control.Label name = ellipsis("", "");
        private final javafx.scene.control.Label time = text("", "small soft");
        private final Node line = classes(row(8, dot, grow(name), time), "history");

        private Cell() {
            getStyleClass().setAll("history-cell");
            setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    model.go(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(EditModel.@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            int position = model.position();
            name.setText(item.name());
            time.setText(when(getIndex(), item.at()));
            Nodes.current(line, getIndex() == position);
            Nodes.current(dot, getIndex() == position);
            line.setOpacity(getIndex() > position ? .5 : 1);
            setGraphic(line);
        }
    }
}
