package app.atelier.desktop.feed;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
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

import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.protocol.Recipe;
import java.time.Instant;
import java.time.ZoneId;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of the chosen post. */
final class PostPanel extends VBox {
    private static final Texts TEXTS = Texts.of(PostPanel.class);
    private static final double WIDTH = 336;

    private final FeedPlace place;
    private final FeedModel model;
    private final Pictures pictures;
    private final VBox body = column(0);

    PostPanel(FeedPlace place, FeedModel model, Pictures pictures) {
        this.place = place;
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("panel");
        width(this, WIDTH);
        var scroll = grow(new ScrollPane(body));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setMargin(scroll, new Insets(0, 0, 0, 1));
        getChildren().add(scroll);
        model.selected().addListener((observed, before, now) -> show(now));
        show(model.selected().get());
    }

    private void show(@Nullable Post post) {
        body.getChildren().clear();
        if (post == null) {
            body.getChildren().add(pad(new VBox(prose(TEXTS.get("panel.none"), "small soft")), 20, 16, 16, 17));
            return;
        }
        body.getChildren().addAll(head(post), rule());
        if (!post.words().isBlank()) {
            body.getChildren().add(pad(new VBox(prose(post.words(), "big")), 14, 16, 0, 17));
        }
        post.recipe().ifPresent(recipe -> body.getChildren().add(recipe(recipe)));
        if (!post.description().isBlank()) {
            body.getChildren().add(section(TEXTS.get("panel.alt"), new Region(), prose(post.description(), "soft")));
        }
        if (!post.tags().isEmpty()) {
            var flow = new FlowPane(6, 6);
            post.tags().forEach(tag -> flow.getChildren().add(classes(row(0, text("#" + tag, "")), "chip")));
            body.getChildren().add(section(TEXTS.get("panel.tags"), new Region(), flow));
        }
        body.getChildren().addAll(rule(), use(post));
    }

    private Node head(Post post) {
        double wide = Math.round(Math.clamp(42 * post.ratio(), 28, 72));
        var picture = size(new RoundPicture(6), wide, 42);
        model.file(post.picture()).ifPresent(file -> pictures.load(file, wide, 42, picture::setImage));
        String when = Figures.when(post.created(), Instant.now(), ZoneId.systemDefault());
        var words = grow(column(
                1, ellipsis(post.name(), "med"), ellipsis(TEXTS.get("byline", post.handle(), when), "small soft")));
        var line = row(12, picture, words);
        if (post.url() != null) {
            line.getChildren()
                    .add(iconButton("fth-external-link", TEXTS.get("panel.page"), "compact", place::openPage));
        }
        return pad(line, 12, 16, 12, 17);
    }

    private Node recipe(Recipe recipe) {
        var use = button(TEXTS.get("panel.words"), "", "quiet compact", place::useWords);
        return section(TEXTS.get("panel.recipe"), use, classes(column(0, prose(recipe.prompt(), "mono")), "recipe"));
    }

    private static Node use(Post post) {
        return section(
                TEXTS.get("panel.made"),
                new Region(),
                fact("fth-git-branch", TEXTS.get(post.remixAllowed() ? "panel.remix.on" : "panel.remix.off")),
                fact("fth-cpu", TEXTS.get(post.trainingAllowed() ? "panel.training.on" : "panel.training.off")));
    }

    private static Node fact(String literal, String words) {
        return row(8, icon(literal, 14), grow(prose(words, "small soft")));
    }
}
