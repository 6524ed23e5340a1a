package app.atelier.desktop.shell;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.shown;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.theme.Motion;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The window: title bar, rail, the place in front, and what lies over it. */
public final class ShellView extends StackPane {
    private static final double MARGIN = 24;
    private static final double NOTICE_EDGE = 16;
    /** How far the action list hangs from the top, and in a window that is not high. */
    private static final double TOP = 120;

    private static final double LOW_TOP = 48;
    private static final double LOW = 760;

    private final ShellModel model;
    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Region scrim = classes(new Region(), "scrim");
    private final ActionListView actionList;
    private final Region queue;
    private final NoticesView notices;
    private Subscription foot = Subscription.EMPTY;
    private @Nullable Node over;
    private @Nullable Node focusBefore;

    /**
     * @param queue the small window over the rail
     * @param waiting how many jobs run or wait
     * @param account the account's picture in the rail
     */
    public ShellView(
            ShellModel model,
            ActionListModel actions,
            Region queue,
            ObservableIntegerValue waiting,
            Node account,
            ObservableValue<ShellState> state) {
        this.model = model;
        this.queue = at(queue, Pos.BOTTOM_LEFT, 0, 0, 88, 64);
        actionList = new ActionListView(actions);
        heightProperty()
                .subscribe(height -> at(
                        actionList,
                        Pos.TOP_CENTER,
                        height.doubleValue() < LOW ? LOW_TOP : TOP,
                        MARGIN,
                        MARGIN,
                        MARGIN));
        Nodes.styled(this, ShellView.class, "shell.css");
        getStyleClass().add("canvas");
        frame.setTop(new TitleBar(model, state));
        frame.setLeft(new Rail(model, waiting, account));
        frame.setCenter(middle);
        notices = new NoticesView(model.notices());
        getChildren().addAll(frame, notices);
        scrim.setOnMousePressed(event -> close());
        model.current().addListener(observed -> show());
        model.overlay().addListener((observed, before, now) -> cover(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        show();
        cover(model.overlay().get());
    }

    private void show() {
        var place = model.current().get();
        if (place == null) {
            return;
        }
        var view = place.view();
        keepFocus(view);
        var places = middle.getChildren();
        if (!places.contains(view)) {
            if (view instanceof Region region) {
                // The window says how large a place is: one that insisted on more would push the title bar out of it,
                // and
                // would never learn that it has to fold its panels.
                region.setMinSize(0, 0);
            }
            places.add(view);
        }
        // Places stay in the scene: one that is put into it anew is styled and laid out from its root to its last leaf,
        // which holds the window for longer the more it shows.
        places.forEach(other -> shown(other, other == view));
        foot.unsubscribe();
        foot = place.foot()
                .subscribe(high ->
                        at(notices, Pos.BOTTOM_RIGHT, 0, NOTICE_EDGE, NOTICE_EDGE + high.doubleValue(), NOTICE_EDGE));
        Motion.appear(view, Motion.PLACE);
    }

    /** A focused node that is hidden would hand the keyboard to whatever comes after it. */
    private void keepFocus(Node next) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = focused; node != null && node != next; node = node.getParent()) {
            if (node == middle) {
                requestFocus();
            }
        }
    }

    private void cover(ShellModel.Overlay which) {
        if (over != null) {
            getChildren().removeAll(over, scrim);
        }
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        if (over == null) {
            focusBefore = focused;
        }
        over = switch (which) {
            case NONE -> null;
            case ACTIONS -> actionList;
            case SHORTCUTS -> at(new ShortcutsView(model), Pos.CENTER, MARGIN, MARGIN, MARGIN, MARGIN);
            case QUEUE -> queue;
        };
        if (over == null) {
            if (focusBefore != null && focusBefore.getScene() != null) {
                focusBefore.requestFocus();
            }
            return;
        }
        scrim.setOpacity(which == ShellModel.Overlay.QUEUE ? 0 : 1);
        getChildren().add(getChildren().size() - 1, scrim);
        getChildren().add(getChildren().size() - 1, over);
        Motion.appear(over, Motion.STATE);
        if (which == ShellModel.Overlay.ACTIONS) {
            actionList.open();
        }
    }

    private void close() {
        model.overlay().set(ShellModel.Overlay.NONE);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.overlay().get() != ShellModel.Overlay.NONE) {
            close();
            event.consume();
        }
    }

    /** Runs the first possible action whose shortcut was pressed; bare keys only where nobody types. */
    private void pressed(KeyEvent event) {
        boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
        boolean covered = model.overlay().get() != ShellModel.Overlay.NONE;
        for (var action : model.actions()) {
            if (action.keys() == null || !action.keys().match(event) || action.bareKey() && (typing || covered)) {
                continue;
            }
            action.run().run();
            event.consume();
            return;
        }
    }
}
