package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.ProgressLine;
import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Motion;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** One picture of a batch: it arrives as its layers, and when it is done one acts on it where it lies. */
final class ResultTile extends StackPane {
    private static final Texts TEXTS = Texts.of(ResultTile.class);
    private static final double RADIUS = 10;
    private static final double BLUR = 6;
    /** Below this width the bars show icons only. */
    private static final double SMALL = 330;

    private final Result result;
    private final ResultActions actions;
    private final Pictures pictures;
    private final RoundPicture back = new RoundPicture(RADIUS);
    private final RoundPicture front = new RoundPicture(RADIUS);
    private final StackPane soft = new StackPane(front);
    private final Region placeholder = classes(new Region(), "placeholder");
    private final VBox glass;
    private final Label waiting = text(TEXTS.get("result.waiting"), "small soft");
    private final ProgressLine line = new ProgressLine();
    private final StackPane bar = new StackPane();
    private final StackPane kept = classes(new StackPane(icon("fth-bookmark", 14, "icon-over")), "kept");
    private final VBox trouble;
    private double shownWidth = -1;

    ResultTile(Result result, ResultActions actions, Pictures pictures) {
        this.result = result;
        this.actions = actions;
        this.pictures = pictures;
        getStyleClass().add("result");
        setFocusTraversable(true);
        var what = ellipsis("", "small over-text");
        what.textProperty().bind(result.what());
        var share = text("", "small over-text");
        line.progressProperty().bind(result.progress());
        line.getStyleClass().add("over-line");
        result.progress()
                .addListener((observed, before, now) -> share.setText(Math.round(now.doubleValue() * 100) + " %"));
        glass = classes(column(8, row(10, what, gap(), share), line), "over-progress");
        glass.setMaxHeight(Region.USE_PREF_SIZE);
        var reason = prose("", "small soft");
        reason.textProperty().bind(result.what());
        trouble = column(
                8,
                prose(TEXTS.get("result.failed"), "med"),
                reason,
                button(TEXTS.get("result.retry"), "fth-refresh-cw", "compact", () -> actions.retry(result)));
        trouble.setAlignment(Pos.CENTER);
        trouble.setMaxWidth(280);
        soft.setMouseTransparent(true);
        back.visibleProperty().bind(back.imageProperty().isNotNull());
        soft.visibleProperty().bind(front.imageProperty().isNotNull());
        hug(bar);
        getChildren()
                .addAll(
                        placeholder,
                        back,
                        soft,
                        at(trouble, Pos.CENTER, 12, 12, 12, 12),
                        at(waiting, Pos.BOTTOM_LEFT, 0, 0, 12, 14),
                        at(glass, Pos.BOTTOM_CENTER, 0, 8, 8, 8),
                        at(bar, Pos.BOTTOM_CENTER, 0, 0, 8, 0),
                        at(kept, Pos.TOP_RIGHT, 8, 8, 0, 0));
        result.state().addListener(observed -> state());
        result.stage().addListener((observed, before, now) -> {
            if (now != null && result.artwork().get() == null) {
                reveal(Pictures.image(now));
            }
        });
        result.artwork().addListener(observed -> load());
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

    Result result() {
        return result;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getWidth() != shownWidth && getWidth() > 0) {
            shownWidth = getWidth();
            clip();
            load();
        }
    }

    /** The blur of a coming layer must not reach over the round corners. */
    private void clip() {
        var clip = new Rectangle(getWidth(), getHeight());
        clip.setArcWidth(RADIUS * 2);
        clip.setArcHeight(RADIUS * 2);
        soft.setClip(clip);
    }

    private void load() {
        var artwork = result.artwork().get();
        if (artwork == null || shownWidth <= 0) {
            if (result.state().get() == Result.State.DONE) {
                state();
            }
            return;
        }
        pictures.load(artwork, shownWidth, getHeight(), image -> {
            if (result.artwork().get() == artwork) {
                reveal(image);
            }
        });
        state();
    }

    /** The next stage fades in over the one before, from blurred to sharp. */
    private void reveal(Image image) {
        if (Motion.reduced()
                || back.imageProperty().get() == null && front.imageProperty().get() == null) {
            back.setImage(image);
            front.setImage(null);
            return;
        }
        if (front.imageProperty().get() != null) {
            back.setImage(front.imageProperty().get());
        }
        var blur = new GaussianBlur(BLUR);
        front.setImage(image);
        front.setEffect(blur);
        Motion.appear(front, Motion.REVEAL);
        Motion.move(blur.radiusProperty(), 0, Motion.REVEAL, () -> {
            front.setEffect(null);
            if (front.imageProperty().get() == image) {
                back.setImage(image);
                front.setImage(null);
            }
        });
    }

    private void state() {
        var state = result.state().get();
        boolean gone = state == Result.State.DONE && result.artwork().get() == null;
        shown(glass, state == Result.State.DRAWING);
        shown(waiting, state == Result.State.WAITING);
        shown(trouble, state == Result.State.FAILED);
        line.setVisible(state == Result.State.DRAWING);
        placeholder.setVisible(true);
        boolean empty = state == Result.State.STOPPED || gone;
        setOpacity(empty ? .5 : 1);
        var artwork = result.artwork().get();
        shown(kept, artwork != null && artwork.favourite() && !hovered());
        setAccessibleText(artwork == null ? result.what().get() : artwork.altText());
        bar();
    }

    private boolean hovered() {
        return isHover() || isFocusWithin();
    }

    /** The bar of actions is made when it is first wanted: dozens of tiles, one pointer. */
    private void bar() {
        var artwork = result.artwork().get();
        boolean wanted = artwork != null && hovered();
        bar.getChildren().clear();
        if (wanted) {
            bar.getChildren().setAll(actionBar(artwork.favourite()));
            Motion.appear(bar, Motion.STATE);
        }
        shown(bar, wanted);
        shown(kept, artwork != null && artwork.favourite() && !wanted);
    }

    private HBox actionBar(boolean isKept) {
        var box = classes(new HBox(), "over-bar");
        boolean small = getWidth() < SMALL;
        add(box, small, isKept ? "result.unkeep" : "result.keep", "fth-bookmark", () -> actions.keep(result));
        if (actions.canEdit()) {
            add(box, small, "result.edit", "fth-layers", () -> actions.edit(result));
        }
        add(box, small, "result.vary", "fth-shuffle", () -> actions.vary(result));
        if (actions.canPublish()) {
            add(box, small, "result.publish", "fth-send", () -> actions.publish(result));
        }
        var more = iconButton("fth-more-horizontal", TEXTS.get("result.more"), "over", () -> {});
        more.setOnAction(event -> menu().show(more, Side.TOP, 0, -4));
        box.getChildren().add(more);
        return hug(box);
    }

    private static void add(HBox box, boolean small, String key, String literal, Runnable run) {
        String words = TEXTS.get(key);
        box.getChildren().add(small ? iconButton(literal, words, "over", run) : button(words, literal, "over", run));
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("result.library", () -> actions.showInLibrary(result)),
                        item("result.words", () -> actions.useWords(result)),
                        item("result.export", () -> actions.export(result)),
                        item("result.trash", () -> actions.trash(result)));
        return menu;
    }

    private static MenuItem item(String key, Runnable run) {
        var item = new MenuItem(TEXTS.get(key));
        item.setOnAction(event -> run.run());
        return item;
    }
}
