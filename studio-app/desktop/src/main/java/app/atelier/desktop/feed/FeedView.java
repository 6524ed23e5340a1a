package app.atelier.desktop.feed;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.JustifiedGrid;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.controls.ProgressLine;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.pictures.EmptyPlace;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.texts.Texts;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.sync.SyncState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Posts under each other or side by side, the state of the network above them, the chosen post at the right. */
final class FeedView extends BorderPane {
    private static final Texts TEXTS = Texts.of(FeedView.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());
    private static final double PANEL_FROM = 1140;
    private static final double GRID_ROW = 200;
    private static final double FETCHING = 160;
    /** Which of the samples lie on the pile of an empty feed. */
    private static final List<Integer> PILE = List.of(1, 3, 5);

    private final FeedPlace place;
    private final FeedModel model;
    private final PanelSwitch panel;
    private final Samples samples;
    private final ListView<Post> list;
    private final JustifiedGrid<Post> grid;
    private final PostPanel details;
    private final StackPane content = classes(new StackPane(), "canvas");
    private final VBox lines = new VBox();

    FeedView(FeedPlace place, FeedModel model, PanelSwitch panel, Pictures pictures, Samples samples) {
        this.place = place;
        this.model = model;
        this.panel = panel;
        this.samples = samples;
        Nodes.styled(this, FeedView.class, "feed.css");
        details = new PostPanel(place, model, pictures);
        list = list(pictures);
        grid = new JustifiedGrid<>(model.posts(), Post::ratio, () -> new PostTile(model, pictures));
        grid.rowHeightProperty().set(GRID_ROW);
        grid.setOnNearEnd(model::older);
        var top = new VBox(toolbar(), lines);
        var center = new BorderPane(content);
        center.setTop(top);
        setCenter(center);
        InvalidationListener all = observed -> fill();
        model.posts().addListener((ListChangeListener<Post>) change -> fill());
        model.loaded().addListener(all);
        model.hasServer().addListener(all);
        model.grid().addListener(all);
        model.answered().addListener(all);
        model.state().addListener(observed -> {
            if (model.posts().isEmpty()) {
                fill();
            } else {
                lines();
            }
        });
        model.waiting().addListener(observed -> lines());
        model.refused().addListener(observed -> lines());
        widthProperty().addListener(observed -> panels());
        panel.shown().addListener(observed -> panels());
        fill();
        lines();
    }

    private ListView<Post> list(Pictures pictures) {
        var view = new ListView<>(model.posts());
        view.setId("feed-list");
        view.getStyleClass().add("feed-list");
        view.setCellFactory(owner -> new PostCell(owner, model, pictures, model::older));
        view.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.selected().set(now);
            }
        });
        model.selected().addListener((observed, before, now) -> {
            if (now != null && !now.equals(view.getSelectionModel().getSelectedItem())) {
                view.getSelectionModel().select(now);
                view.scrollTo(now);
            }
        });
        return view;
    }

    private Node toolbar() {
        var layout = new Segments<>(
                List.of(false, true),
                model.grid().asObject(),
                side -> side ? "fth-grid" : "fth-square",
                (side, item) -> {
                    String words = TEXTS.get(side ? "layout.grid" : "layout.column");
                    item.setAccessibleText(words);
                    Nodes.tip(item, words);
                });
        width(layout, 72);
        layout.setMaxHeight(32);
        var refresh = iconButton("fth-refresh-cw", TEXTS.get("refresh"), "quiet compact", model::tryNow);
        return classes(new HBox(text(TEXTS.get("place"), "title"), gap(), refresh, layout), "toolbar");
    }

    private void lines() {
        lines.getChildren().clear();
        String waiting = TEXTS.get("waiting", model.waiting().get());
        switch (model.state().get()) {
            case SyncState.Offline offline -> {
                String words = TEXTS.get(model.posts().isEmpty() ? "offline.fresh" : "offline.words", waiting);
                var line = line("fth-cloud-off", TEXTS.get("offline", TIME.format(offline.since())), words);
                line.getChildren().add(button(TEXTS.get("try"), "fth-refresh-cw", "quiet compact", model::tryNow));
                Nodes.tip(line, offline.sentence());
                lines.getChildren().add(line);
            }
            case SyncState.SignedOut out -> {
                var line = line("fth-alert-circle", TEXTS.get("out"), out.sentence());
                line.getChildren().add(button(TEXTS.get("signIn"), "fth-log-in", "quiet compact", place::signIn));
                lines.getChildren().add(line);
            }
            case SyncState.Idle idle -> {}
            case SyncState.Working working -> {}
            case SyncState.Online online -> {}
        }
        for (OutboxEntry entry : model.refused().get()) {
            var line = line("fth-alert-circle", TEXTS.get("refused"), entry.reason() == null ? "" : entry.reason());
            line.getChildren()
                    .add(button(
                            TEXTS.get("refused.mend"),
                            "fth-edit-3",
                            "quiet compact",
                            () -> place.mend(entry.draft().artworkId())));
            lines.getChildren().add(line);
        }
    }

    private static HBox line(String literal, String what, String meaning) {
        var words = grow(Nodes.ellipsis(meaning, "soft"));
        return classes(new HBox(icon(literal, 16, "icon-warn"), text(what, "med"), words), "state-line");
    }

    private void fill() {
        content.getChildren().clear();
        if (!model.hasServer().get()) {
            content.getChildren().add(empty("empty.out", "fth-log-in", place::signIn));
        } else if (model.loaded().get() && model.posts().isEmpty()) {
            content.getChildren().add(nothing());
        } else {
            content.getChildren().add(model.grid().get() ? grid : list);
        }
        lines();
        panels();
    }

    /** That there is nothing can only be said once the server said so. */
    private Node nothing() {
        if (model.answered().get()) {
            return empty("empty.none", "fth-feather", place::create);
        }
        if (model.state().get() instanceof SyncState.Offline) {
            return empty("empty.far", "fth-refresh-cw", model::tryNow);
        }
        var block = column(12, text(TEXTS.get("fetching"), "soft"), size(ProgressLine.wandering(), FETCHING, 3));
        block.setAlignment(Pos.CENTER);
        return hug(block);
    }

    private void panels() {
        panel.room(getWidth() >= PANEL_FROM);
        boolean show = panel.shown().get() && !model.posts().isEmpty();
        content.getChildren().remove(details);
        setRight(null);
        if (show && panel.over()) {
            content.getChildren().add(at(details, Pos.CENTER_RIGHT, 0, 0, 0, 0));
        } else if (show) {
            setRight(details);
        }
    }

    private Node empty(String key, String literal, Runnable action) {
        return new EmptyPlace(
                samples,
                PILE,
                TEXTS.get(key + ".hero"),
                TEXTS.get(key + ".words"),
                button(TEXTS.get(key + ".action"), literal, "primary large", action));
    }
}
