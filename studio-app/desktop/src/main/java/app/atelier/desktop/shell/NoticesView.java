package app.atelier.desktop.shell;

import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.ProgressLine;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Motion;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Notices at the foot of the window, the newest lowest. */
final class NoticesView extends VBox {
    private static final Texts TEXTS = Texts.of(NoticesView.class);
    private static final Duration STAY = Duration.seconds(7);

    private static final double PROGRESS = 180;

    private final Notices notices;
    private final Map<Notice, Region> cards = new HashMap<>();

    NoticesView(Notices notices) {
        super(8);
        this.notices = notices;
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(Pos.BOTTOM_RIGHT);
        notices.shown().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(gone -> getChildren().remove(cards.remove(gone)));
                change.getAddedSubList().forEach(this::add);
            }
        });
        notices.shown().forEach(this::add);
    }

    private void add(Notice notice) {
        var tone =
                switch (notice.tone()) {
                    case PLAIN, WORK -> "icon-ink";
                    case GOOD -> "icon-good";
                    case PROBLEM -> "icon-bad";
                };
        var words = column(1, prose(notice.title(), "med"));
        if (!notice.words().isEmpty()) {
            words.getChildren().add(prose(notice.words(), "small soft"));
        }
        if (notice.progress() != null) {
            var line = new ProgressLine();
            line.progressProperty().bind(notice.progress());
            line.setMinWidth(PROGRESS);
            words.getChildren().add(pad(column(0, line), 6, 0, 2, 0));
        }
        words.setMaxWidth(320);
        words.setAlignment(Pos.CENTER_LEFT);
        var card = row(12, icon(notice.icon(), 16, tone), words, gap());
        card.getStyleClass().add("notice");
        if (notice.actionLabel() != null) {
            card.getChildren().add(Nodes.button(notice.actionLabel(), "", "compact", () -> {
                notices.close(notice);
                notice.action().run();
            }));
        }
        card.getChildren()
                .add(Nodes.iconButton(
                        "fth-x", TEXTS.get("notice.close"), "quiet compact", () -> notices.close(notice)));
        card.setMinWidth(320);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(notice.title() + ". " + notice.words());
        cards.put(notice, card);
        getChildren().add(card);
        Motion.appear(card, Motion.STATE);
        if (notice.tone() == Notice.Tone.PLAIN || notice.tone() == Notice.Tone.GOOD) {
            var stay = new PauseTransition(STAY);
            stay.setOnFinished(over -> notices.close(notice));
            stay.play();
        }
    }
}
