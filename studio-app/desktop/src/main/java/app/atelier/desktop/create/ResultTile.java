package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.ProgressLine;
import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Motion;
import app.atelier.library.Artwork;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One picture of a batch: it arrives as its layers, and when it is done one acts on it where it lies. */
final class ResultTile extends StackPane {
    private static final Texts TEXTS = Texts.of(ResultTile.class);
    private static final double RADIUS = 10;
    private static final double BLUR = 6;
    private static final double BAR_EDGE = 8;

    private final Result result;
    private final ResultActions actions;
    private final Pictures pictures;
    private final RoundPicture back = new RoundPicture(RADIUS);
    private final Subscription watching;
    private @Nullable StackPane soft;
    private @Nullable Node word;
    private @Nullable Node kept;
    private @Nullable ResultBar bar;
    private Result.@Nullable State told;
    private String shownContent = "";
    private boolean barOfKept;
    private double shownWidth = -1;

    ResultTile(Result result, ResultActions actions, Pictures pictures) {
        this.result = result;
        this.actions = actions;
        this.pictures = pictures;
        getStyleClass().add("result");
        setFocusTraversable(true);
        back.visibleProperty().bind(back.imageProperty().isNotNull());
        getChildren().addAll(classes(new Region(), "placeholder"), back);
        watching = Subscription.combine(
                result.state().subscribe(this::state),
                result.stage().subscribe(now -> {
                    if (now != null && result.artwork().get() == null) {
                        reveal(Pictures.image(now));
                    }
                }),
                result.artwork().subscribe((before, now) -> load()));
        hoverProperty().addListener(observed -> bar());
        focusWithinProperty().addListener(observed -> bar());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && result.artwork().get() != null) {
                requestFocus();
                if (event.getClickCount() == 2) {
                    actions.open(result);
                }
            }
        });
        state();
    }

    /** Lets go of the result; the tile is not used again. */
    void dispose() {
        watching.unsubscribe();
    }

    Result result() {
        return result;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getWidth() != shownWidth && getWidth() > 0) {
            shownWidth = getWidth();
            if (bar != null) {
                bar.fit(shownWidth - 2 * BAR_EDGE);
            }
            load();
        }
    }

    private void load() {
        var artwork = result.artwork().get();
        state();
        if (artwork == null || shownWidth <= 0) {
            return;
        }
        pictures.load(artwork, shownWidth, getHeight(), image -> {
            if (result.artwork().get() == artwork) {
                keep(artwork, image);
            }
        });
    }

    /** The same picture in another size only takes its place. */
    private void keep(Artwork artwork, Image image) {
        if (artwork.sha256().equals(shownContent)) {
            back.setImage(image);
        } else {
            shownContent = artwork.sha256();
            reveal(image);
        }
    }

    /** The next stage fades in over the one before, from blurred to sharp. */
    private void reveal(Image image) {
        if (soft != null) {
            getChildren().remove(soft);
            soft = null;
        }
        var before = back.imageProperty().get();
        if (Motion.reduced() || before == null) {
            back.setImage(image);
            return;
        }
        var front = new RoundPicture(RADIUS);
        front.setImage(image);
        var blur = new GaussianBlur(BLUR);
        front.setEffect(blur);
        var over = new StackPane(front);
        over.setMouseTransparent(true);
        over.setClip(clip());
        soft = over;
        getChildren().add(getChildren().indexOf(back) + 1, over);
        Motion.appear(front, Motion.REVEAL);
        Motion.move(blur.radiusProperty(), 0, Motion.REVEAL, () -> {
            if (soft == over) {
                back.setImage(image);
                getChildren().remove(over);
                soft = null;
            }
        });
    }

    /** The blur of a coming layer must not reach over the round corners. */
    private Rectangle clip() {
        var clip = new Rectangle(getWidth(), getHeight());
        clip.setArcWidth(RADIUS * 2);
        clip.setArcHeight(RADIUS * 2);
        return clip;
    }

    private void state() {
        var state = result.state().get();
        if (state != told) {
            told = state;
            getChildren().remove(word);
            word = word(state);
            if (word != null) {
                getChildren().add(word);
            }
        }
        var artwork = result.artwork().get();
        boolean gone = state == Result.State.DONE && artwork == null;
        setOpacity(state == Result.State.STOPPED || gone ? .5 : 1);
        setAccessibleText(artwork == null ? result.what().get() : artwork.altText());
        bar();
    }

    /** What is said over a picture that is not done; few tiles need any, so each is made when it does. */
    private @Nullable Node word(Result.State state) {
        return switch (state) {
            case WAITING -> at(text(TEXTS.get("result.waiting"), "small soft"), Pos.BOTTOM_LEFT, 0, 0, 12, 14);
            case DRAWING -> at(progress(), Pos.BOTTOM_CENTER, 0, 8, 8, 8);
            case FAILED -> at(trouble(), Pos.CENTER, 12, 12, 12, 12);
            case DONE, STOPPED -> null;
        };
    }

    private Node progress() {
        var what = ellipsis("", "small over-text");
        what.textProperty().bind(result.what());
        var share = text("", "small over-text");
        share.textProperty().bind(result.progress().map(fraction -> Math.round(fraction.doubleValue() * 100) + " %"));
        var line = new ProgressLine();
        line.progressProperty().bind(result.progress());
        line.getStyleClass().add("over-line");
        var glass = classes(column(8, row(10, what, gap(), share), line), "over-progress");
        glass.setMaxHeight(Region.USE_PREF_SIZE);
        return glass;
    }

    private Node trouble() {
        var reason = prose("", "small soft");
        reason.textProperty().bind(result.what());
        var trouble = column(
                8,
                prose(TEXTS.get("result.failed"), "med"),
                reason,
                button(TEXTS.get("result.retry"), "fth-refresh-cw", "compact", () -> actions.retry(result)));
        trouble.setAlignment(Pos.CENTER);
        trouble.setMaxWidth(280);
        return trouble;
    }

    /** The bar of actions is made when it is first wanted: dozens of tiles, one pointer. */
    private void bar() {
        var artwork = result.artwork().get();
        boolean wanted = artwork != null && (isHover() || isFocusWithin());
        boolean mark = artwork != null && artwork.favourite() && !wanted;
        // One that stands there stays: its button may just be pressed.
        if (bar != null && !(wanted && barOfKept == artwork.favourite())) {
            getChildren().remove(bar);
            bar = null;
        }
        if (wanted && bar == null) {
            barOfKept = artwork.favourite();
            bar = at(new ResultBar(result, actions, barOfKept), Pos.BOTTOM_CENTER, 0, 0, BAR_EDGE, 0);
            getChildren().add(bar);
            bar.fit(getWidth() - 2 * BAR_EDGE);
            Motion.appear(bar, Motion.STATE);
        }
        if (kept != null && !mark) {
            getChildren().remove(kept);
            kept = null;
        }
        if (kept == null && mark) {
            kept = at(classes(new StackPane(icon("fth-bookmark", 14, "icon-over")), "kept"), Pos.TOP_RIGHT, 8, 8, 0, 0);
            getChildren().add(kept);
        }
    }
}
