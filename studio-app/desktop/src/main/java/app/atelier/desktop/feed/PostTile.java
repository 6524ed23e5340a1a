package app.atelier.desktop.feed;

import static app.atelier.desktop.controls.Nodes.classes;

import app.atelier.desktop.controls.JustifiedGrid;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Task;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One picture of the feed side by side with others. */
final class PostTile extends StackPane implements JustifiedGrid.Cell<Post> {
    private final FeedModel model;
    private final Pictures pictures;
    private final ImageView view = new ImageView();
    private final Region ring = classes(new Region(), "ring ring-in");
    private @Nullable Post post;
    private Optional<Task<Image>> loading = Optional.empty();

    PostTile(FeedModel model, Pictures pictures) {
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("grid-cell");
        view.setManaged(false);
        view.setSmooth(true);
        ring.setMouseTransparent(true);
        getChildren().addAll(view, ring);
        setOnMouseClicked(event -> model.selected().set(post));
        model.selected().addListener(observed -> mark());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Post item, double width, double height) {
        post = item;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setImage(null);
        setAccessibleText(item.description());
        loading.ifPresent(Task::cancel);
        loading = model.file(item.picture())
                .flatMap(file -> pictures.load(file, width, height, image -> {
                    if (item.equals(post)) {
                        view.setImage(image);
                    }
                }));
        mark();
    }

    @Override
    public void hide() {
        post = null;
        loading.ifPresent(Task::cancel);
        view.setImage(null);
    }

    private void mark() {
        ring.setVisible(post != null && post.equals(model.selected().get()));
    }
}
