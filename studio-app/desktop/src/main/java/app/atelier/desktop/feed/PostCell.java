package app.atelier.desktop.feed;

import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One post of the column: the picture, and below it who, when and what. */
final class PostCell extends ListCell<Post> {
    private static final Texts TEXTS = Texts.of(PostCell.class);
    private static final double COLUMN = 672;
    private static final double SIDE = 24;
    /** A tall picture is shown whole with its words below it, as far as the window allows. */
    private static final double TALLEST = 760;

    private static final double LEAST = 320;
    private static final double FOOT = 12 + 36;
    private static final double APART = 48;
    private static final double FACE = 32;

    private final ListView<Post> owner;
    private final FeedModel model;
    private final Pictures pictures;
    private final Runnable nearEnd;
    private final RoundPicture picture = new RoundPicture(10);
    private final RoundPicture face = new RoundPicture(FACE / 2);
    private final Label name = text("", "semi");
    private final Label byline = ellipsis("", "small soft");
    private final Label words = ellipsis("", "");
    private final HBox marks = row(8);
    private final VBox box;
    private final StackPane holder;
    private Optional<Task<Image>> loading = Optional.empty();

    PostCell(ListView<Post> owner, FeedModel model, Pictures pictures, Runnable nearEnd) {
        this.owner = owner;
        this.model = model;
        this.pictures = pictures;
        this.nearEnd = nearEnd;
        size(face, FACE, FACE);
        var frame = new StackPane(picture);
        frame.setAlignment(Pos.CENTER);
        var facts = grow(column(0, row(6, name, byline), words));
        var line = row(10, size(new StackPane(icon("fth-user", 16), face), FACE, FACE), facts, gap(), marks);
        line.setMinHeight(FOOT - 12);
        box = column(12, frame, line);
        box.getStyleClass().add("post");
        holder = new StackPane(box);
        holder.setAlignment(Pos.TOP_CENTER);
        setPrefWidth(0);
        getStyleClass().add("post-cell");
        widthProperty().addListener(observed -> show(getItem()));
        owner.heightProperty().addListener(observed -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Post post, boolean empty) {
        super.updateItem(post, empty);
        setText(null);
        if (empty || post == null) {
            setGraphic(null);
            return;
        }
        if (getIndex() >= getListView().getItems().size() - 4) {
            nearEnd.run();
        }
        setGraphic(holder);
        show(post);
    }

    private void show(@Nullable Post post) {
        if (post == null || getWidth() <= 0) {
            return;
        }
        double wide = Math.round(Math.min(COLUMN, getWidth() - 2 * SIDE));
        double room = Math.clamp(owner.getHeight() - FOOT - APART - SIDE, LEAST, TALLEST);
        double high = Math.round(Math.min(room, wide / post.ratio()));
        double pictureWide = Math.round(Math.min(wide, high * post.ratio()));
        double boxWide = Math.max(pictureWide, Math.min(wide, LEAST));
        box.setMaxWidth(boxWide);
        box.setPrefWidth(boxWide);
        size(picture, pictureWide, high);
        setPrefHeight(high + FOOT + APART);
        name.setText(post.name());
        byline.setText(TEXTS.get(
                "byline", post.handle(), Figures.when(post.created(), Instant.now(), ZoneId.systemDefault())));
        words.setText(post.words().replace('\n', ' '));
        picture.setAccessibleText(post.description());
        setAccessibleText(post.name() + ": " + post.words());
        marks.getChildren().clear();
        if (post.recipe().isPresent()) {
            marks.getChildren().add(icon("fth-file-text", 14));
        }
        loading.ifPresent(Task::cancel);
        picture.setImage(null);
        face.setImage(null);
        loading = model.file(post.picture())
                .flatMap(file -> pictures.load(file, pictureWide, high, image -> {
                    if (post.equals(getItem())) {
                        picture.setImage(image);
                    }
                }));
        model.file(post.face())
                .ifPresent(file -> pictures.load(file, FACE, FACE, image -> {
                    if (post.equals(getItem())) {
                        face.setImage(image);
                    }
                }));
    }
}
