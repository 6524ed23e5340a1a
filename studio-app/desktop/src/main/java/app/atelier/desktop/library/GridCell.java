package app.atelier.desktop.library;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.icon;

import app.atelier.desktop.controls.Checkbox;
import app.atelier.desktop.controls.JustifiedGrid;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Task;
import app.atelier.library.Artwork;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One picture of the grid: a plain ImageView, with corners and edge in its pixels. What hover shows is made at first hover. */
final class GridCell extends StackPane implements JustifiedGrid.Cell<Artwork> {
    private static final double RADIUS = 4;

    private final LibraryModel model;
    private final LibraryActions actions;
    private final Pictures pictures;
    private final ImageView view = new ImageView();
    private final Region ring = classes(new Region(), "ring ring-in");
    private final Region focus = classes(new Region(), "grid-lead");
    private final Checkbox check = new Checkbox();
    private final StackPane checkArea = new StackPane(check);
    private final Node published = icon("fth-send", 12, "icon-over");
    private final Node keptMark = icon("fth-bookmark", 14, "icon-over");
    private final InvalidationListener marks = observed -> mark();
    private @Nullable Region veil;
    private @Nullable Label name;
    private @Nullable Artwork artwork;
    private Optional<Task<Image>> loading = Optional.empty();
    private double shownWidth;
    private double shownHeight;

    GridCell(LibraryModel model, LibraryActions actions, Pictures pictures) {
        this.model = model;
        this.actions = actions;
        this.pictures = pictures;
        getStyleClass().add("grid-cell");
        view.setSmooth(true);
        view.setManaged(false);
        Nodes.size(checkArea, 32, 32);
        ring.setMouseTransparent(true);
        focus.setMouseTransparent(true);
        getChildren()
                .addAll(
                        view,
                        ring,
                        focus,
                        at(published, Pos.BOTTOM_RIGHT, 0, 8, 8, 0),
                        at(keptMark, Pos.TOP_RIGHT, 8, 8, 0, 0),
                        at(checkArea, Pos.TOP_LEFT, 0, 0, 0, 0));
        setOnMouseClicked(this::clicked);
        checkArea.setOnMouseClicked(event -> {
            model.selection().toggle(index());
            event.consume();
        });
        hoverProperty().addListener(observed -> hovered());
        setOnContextMenuRequested(event -> {
            if (artwork != null && !model.selection().holds(artwork.id())) {
                model.selection().only(index());
            }
            new ArtworkMenu(model, actions).show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        model.selection().chosen().addListener(marks);
        model.selection().lead().addListener(marks);
    }

    private int index() {
        return model.items().indexOf(artwork);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || artwork == null) {
            return;
        }
        for (Node node = getParent(); node != null; node = node.getParent()) {
            if (node instanceof JustifiedGrid<?>) {
                node.requestFocus();
            }
        }
        int index = index();
        if (event.isShiftDown()) {
            model.selection().upTo(index);
        } else if (event.isShortcutDown()) {
            model.selection().toggle(index);
        } else if (event.getClickCount() == 2) {
            if (actions.canEdit()) {
                actions.edit(artwork);
            } else {
                model.quickLook().set(true);
            }
        } else {
            model.selection().lead().set(index);
            model.selection().only(index);
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Artwork now, double width, double height) {
        boolean same = artwork != null && artwork.sha256().equals(now.sha256());
        boolean sameSize = width == shownWidth && height == shownHeight;
        artwork = now;
        shownWidth = width;
        shownHeight = height;
        view.setFitWidth(width);
        view.setFitHeight(height);
        setAccessibleText(now.altText().isEmpty() ? now.title() : now.altText());
        if (name != null) {
            name.setText(now.title());
        }
        if (!same || !sameSize || view.getImage() == null) {
            if (!same) {
                view.setImage(null);
            }
            loading.ifPresent(Task::cancel);
            loading = pictures.loadRounded(now, width, height, RADIUS, image -> {
                if (artwork != null && artwork.sha256().equals(now.sha256())) {
                    view.setImage(image);
                }
            });
        }
        mark();
    }

    @Override
    public void hide() {
        loading.ifPresent(Task::cancel);
        loading = Optional.empty();
        artwork = null;
        view.setImage(null);
    }

    private void mark() {
        if (artwork == null) {
            return;
        }
        boolean chosen = model.selection().holds(artwork.id());
        boolean lead = model.shown().get() != null && model.shown().get().id().equals(artwork.id());
        ring.setVisible(chosen);
        focus.setVisible(lead && !chosen);
        check.selectedProperty().set(chosen);
        checkArea.setVisible(chosen || isHover());
        check.getStyleClass().remove("over");
        if (!chosen) {
            check.getStyleClass().add("over");
        }
        published.setVisible(artwork.publishedUrl() != null);
        keptMark.setVisible(artwork.favourite() && isHover());
    }

    private void hovered() {
        if (veil == null && isHover()) {
            veil = classes(new Region(), "cell-hover");
            veil.setMouseTransparent(true);
            name = at(
                    ellipsis(artwork == null ? "" : artwork.title(), "small over-text"), Pos.BOTTOM_LEFT, 0, 28, 6, 8);
            name.setMouseTransparent(true);
            getChildren().addAll(1, List.of(veil, name));
        }
        if (veil != null && name != null) {
            veil.setVisible(isHover());
            name.setVisible(isHover());
        }
        mark();
    }
}
