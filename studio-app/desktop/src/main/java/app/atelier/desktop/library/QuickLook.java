package app.atelier.desktop.library;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One picture as large as the place allows, over the grid; arrows turn the pages. */
final class QuickLook extends StackPane {
    private static final Texts TEXTS = Texts.of(QuickLook.class);
    private static final double MARGIN = 56;

    private final LibraryModel model;
    private final Pictures pictures;
    private final RoundPicture picture = new RoundPicture(10);
    private final Label title = ellipsis("", "over-text med");
    private final Label facts = text("", "small over-text");

    QuickLook(LibraryModel model, Pictures pictures) {
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("quick-look");
        title.setMaxWidth(420);
        var close = iconButton("fth-x", TEXTS.get("quick.close"), "over compact", () -> model.quickLook()
                .set(false));
        var bar = hug(classes(row(12, icon("fth-image", 14, "icon-over"), title, facts, close), "over-bar quick-bar"));
        var before = hug(classes(
                row(0, iconButton("fth-chevron-left", TEXTS.get("quick.before"), "over", () -> step(-1))), "over-bar"));
        var after = hug(classes(
                row(0, iconButton("fth-chevron-right", TEXTS.get("quick.after"), "over", () -> step(1))), "over-bar"));
        getChildren()
                .addAll(
                        picture,
                        at(bar, Pos.BOTTOM_CENTER, 0, 0, 12, 0),
                        at(before, Pos.CENTER_LEFT, 0, 0, 0, 8),
                        at(after, Pos.CENTER_RIGHT, 0, 8, 0, 0));
        picture.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                model.quickLook().set(false);
            }
        });
        model.shown().addListener(observed -> show());
        widthProperty().addListener(observed -> show());
        heightProperty().addListener(observed -> show());
    }

    private void step(int by) {
        model.stepTo(model.selection().lead().get() + by);
    }

    void show() {
        var artwork = model.shown().get();
        if (artwork == null) {
            model.quickLook().set(false);
            return;
        }
        if (getWidth() <= 2 * MARGIN
                || getHeight() <= 2 * MARGIN
                || !model.quickLook().get()) {
            return;
        }
        fit(artwork);
    }

    private void fit(Artwork artwork) {
        double scale =
                Math.min((getWidth() - 2 * MARGIN) / artwork.width(), (getHeight() - 2 * MARGIN) / artwork.height());
        double wide = Math.floor(artwork.width() * scale);
        double high = Math.floor(artwork.height() * scale);
        picture.setPrefSize(wide, high);
        picture.setMinSize(wide, high);
        picture.setMaxSize(wide, high);
        picture.setAccessibleText(artwork.altText());
        title.setText(artwork.title());
        facts.setText(Figures.size(artwork.width(), artwork.height()));
        pictures.load(artwork, wide, high, image -> {
            if (artwork.equals(current())) {
                picture.setImage(image);
            }
        });
    }

    private @Nullable Artwork current() {
        return model.shown().get();
    }
}
