package app.atelier.desktop.library;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.rule;
import static app.atelier.desktop.controls.Nodes.section;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.ProvenanceLine;
import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import app.atelier.protocol.Recipe;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of one picture: facts, recipe, what it was made from, tags. */
final class DetailsPanel extends VBox {
    static final double WIDTH = 305;
    private static final Texts TEXTS = Texts.of(DetailsPanel.class);
    private static final double PICTURE = 272;
    private static final double TALLEST = 300;
    private static final double TITLE_LINES = 52;
    private static final double HALF = 100;
    private static final int MOST_ANCESTORS = 3;

    private final LibraryModel model;
    private final LibraryActions actions;
    private final Pictures pictures;
    private final Tasks tasks;
    private final VBox body = column(0);

    DetailsPanel(LibraryModel model, LibraryActions actions, Pictures pictures, Tasks tasks) {
        this.model = model;
        this.actions = actions;
        this.pictures = pictures;
        this.tasks = tasks;
        getStyleClass().add("panel");
        width(this, WIDTH);
        var scroll = grow(new ScrollPane(body));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        model.shown().addListener((observed, before, now) -> show(now));
        show(model.shown().get());
    }

    private void show(@Nullable Artwork artwork) {
        body.getChildren().clear();
        if (artwork == null) {
            var hint = prose(TEXTS.get("details.none"), "small soft");
            body.getChildren().add(pad(new VBox(hint), 20, 16, 16, 17));
            return;
        }
        body.getChildren().addAll(top(artwork), rule());
        if (artwork.recipe() != null) {
            body.getChildren().add(recipe(artwork.recipe()));
        }
        if (!artwork.parents().isEmpty()) {
            body.getChildren().add(lineage(artwork));
        }
        body.getChildren().add(tags(artwork));
        if (!artwork.altText().isEmpty()) {
            body.getChildren()
                    .add(section(TEXTS.get("details.alt"), new Region(), prose(artwork.altText(), "small soft")));
        }
        body.getChildren().addAll(rule(), origin(artwork), provenance(artwork));
    }

    private Node top(Artwork artwork) {
        var picture = new RoundPicture(10);
        double ratio = (double) artwork.width() / artwork.height();
        double high = Math.round(Math.min(TALLEST, PICTURE / ratio));
        size(picture, Math.round(Math.min(PICTURE, high * ratio)), high);
        pictures.load(artwork, picture.getPrefWidth(), high, picture::setImage);
        picture.setAccessibleText(artwork.altText());
        picture.setOnMouseClicked(event -> model.quickLook().set(true));
        var frame = new StackPane(picture);
        frame.setMinWidth(PICTURE);
        String facts = String.join(
                " · ",
                Figures.size(artwork.width(), artwork.height()),
                Figures.when(artwork.created(), Instant.now(), ZoneId.systemDefault()),
                Figures.bytes(artwork.bytes()));
        var words = column(2, title(artwork), prose(facts, "small soft"));
        return pad(column(12, frame, words, buttons(artwork)), 16, 16, 16, 17);
    }

    /** The title is its own field: click, type, Enter. */
    private Node title(Artwork artwork) {
        var field = new TextField(artwork.title());
        field.getStyleClass().setAll("text-field", "title", "title-field");
        field.setAccessibleText(TEXTS.get("details.title"));
        field.setOnAction(event -> getScene().getRoot().requestFocus());
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                model.rename(artwork, field.getText());
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(artwork.title());
                getScene().getRoot().requestFocus();
            }
        });
        // A field has one line and cuts a long title within a letter; while nobody writes in it, two lines are read.
        var read = prose("", "title");
        read.setMinHeight(0);
        read.setMaxHeight(TITLE_LINES);
        read.textProperty().bind(field.textProperty());
        read.visibleProperty().bind(field.focusedProperty().not());
        read.setMouseTransparent(true);
        Nodes.tip(field, artwork.title());
        var both = new StackPane(field, read);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /** As wide as the other one, whatever their words. */
    private static Button half(Button button) {
        button.setPrefWidth(HALF);
        return grow(button);
    }

    private Node buttons(Artwork artwork) {
        var row = new HBox(8);
        if (artwork.trashed() != null) {
            row.getChildren()
                    .add(button(
                            TEXTS.get("menu.restore"), "fth-rotate-ccw", "", () -> model.restore(List.of(artwork))));
            return row;
        }
        if (actions.canEdit()) {
            row.getChildren().add(half(button(TEXTS.get("menu.edit"), "fth-layers", "", () -> actions.edit(artwork))));
        }
        if (artwork.recipe() != null) {
            row.getChildren().add(half(button(TEXTS.get("menu.vary"), "fth-shuffle", "", () -> actions.vary(artwork))));
        }
        var more = iconButton("fth-more-horizontal", TEXTS.get("menu.more"), "", () -> {});
        more.setOnAction(event -> new ArtworkMenu(model, actions).show(more, Side.BOTTOM, 0, 4));
        row.getChildren().add(more);
        return row;
    }

    private Node recipe(Recipe recipe) {
        var lines = column(6, line("prompt", recipe.prompt()));
        if (!recipe.style().isEmpty()) {
            lines.getChildren().add(line("style", recipe.style()));
        }
        lines.getChildren().add(line("seed", Long.toString(recipe.seed())));
        if (recipe.steps() != null) {
            lines.getChildren().add(line("steps", recipe.steps().toString()));
        }
        lines.getChildren().add(line("engine", (recipe.backend() + " " + recipe.backendVersion()).strip()));
        var copy = button(TEXTS.get("details.copy"), "fth-copy", "quiet compact", () -> actions.copy(recipe.toJson()));
        return section(TEXTS.get("details.recipe"), copy, classes(lines, "recipe"));
    }

    private static Node line(String key, String value) {
        var line = new HBox(8, width(text(TEXTS.get("recipe." + key), "mono soft"), 56), grow(prose(value, "mono")));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** What it was made from, oldest first, joined by a line, with itself ringed. */
    private Node lineage(Artwork artwork) {
        var line = new HBox(0);
        line.setAlignment(Pos.TOP_LEFT);
        tasks.task(steps -> ancestors(artwork))
                .onDone(ancestors -> {
                    for (var ancestor : ancestors) {
                        line.getChildren().addAll(step(ancestor, false), link());
                    }
                    line.getChildren().add(step(artwork, true));
                })
                .start();
        return section(TEXTS.get("details.lineage"), new Region(), line);
    }

    private List<Artwork> ancestors(Artwork artwork) {
        var found = new ArrayList<Artwork>();
        var parent = artwork.parents().stream().findFirst().flatMap(model.library()::find);
        while (parent.isPresent() && found.size() < MOST_ANCESTORS) {
            found.addFirst(parent.get());
            parent = Optional.of(parent.get())
                    .flatMap(one -> one.parents().stream().findFirst())
                    .flatMap(model.library()::find);
        }
        return found;
    }

    private Node step(Artwork artwork, boolean self) {
        var picture = size(new RoundPicture(6), 56, 56);
        pictures.load(artwork, 56, 56, picture::setImage);
        var stack = size(new StackPane(picture), 56, 56);
        if (self) {
            stack.getChildren().add(size(classes(new Region(), "ring lineage-ring"), 62, 62));
        } else {
            stack.getStyleClass().add("clickable");
            stack.setOnMouseClicked(event -> model.showArtwork(artwork.id()));
        }
        var label = text(TEXTS.get(self ? "lineage.this" : "lineage.parent"), self ? "small med" : "small soft");
        var box = column(6, stack, label);
        box.setAlignment(Pos.TOP_CENTER);
        return box;
    }

    private static Node link() {
        return size(new StackPane(size(classes(new Region(), "lineage-link"), 16, 1)), 16, 56);
    }

    private Node tags(Artwork artwork) {
        var flow = new FlowPane(6, 6);
        for (String tag : artwork.tags()) {
            var remove = iconButton(
                    "fth-x", TEXTS.get("details.tag.remove", tag), "chip-x", () -> model.removeTag(artwork, tag));
            flow.getChildren().add(classes(row(2, text(tag, ""), remove), "chip tag-chip"));
        }
        var field = new TextField();
        field.getStyleClass().setAll("text-field", "bare", "small");
        field.setPromptText(TEXTS.get("details.tag.add"));
        field.setPrefWidth(72);
        field.setOnAction(event -> model.addTag(artwork, field.getText()));
        flow.getChildren().add(classes(row(4, icon("fth-plus", 12), field), "chip line"));
        return section(TEXTS.get("details.tags"), gap(), flow);
    }

    /** Filled when the check is done; nothing where the file is missing. */
    private Node provenance(Artwork artwork) {
        var place = pad(new StackPane(), 0, 16, 16, 17);
        tasks.task(steps -> model.library().provenance(artwork))
                .onDone(found -> place.getChildren().setAll(ProvenanceLine.of(found)))
                .onFailed(missing -> place.getChildren().clear())
                .start();
        return place;
    }

    private static Node origin(Artwork artwork) {
        String kind = artwork.origin().name().toLowerCase(Locale.ROOT);
        var words = column(
                0, text(TEXTS.get("origin." + kind), ""), text(TEXTS.get("origin." + kind + ".words"), "small soft"));
        String literal =
                switch (artwork.origin()) {
                    case COMPOSED -> "fth-feather";
                    case MODEL -> "fth-cpu";
                    case IMPORTED -> "fth-download";
                    case EDITED -> "fth-edit-3";
                };
        return pad(row(8, icon(literal, 16), words), 12, 16, 16, 17);
    }
}
