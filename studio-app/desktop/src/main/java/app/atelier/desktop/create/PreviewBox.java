package app.atelier.desktop.create;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** What the words will give, roughly, beside them. It is drawn when the keys rest for a moment, and takes no focus. */
final class PreviewBox extends StackPane {
    private static final Texts TEXTS = Texts.of(PreviewBox.class);
    /** As high as one line of words and the foot below it: the bar does not grow for its sake. */
    private static final double HEIGHT = 78;

    private static final double WIDEST = 139;
    private static final double RADIUS = 6;
    private static final Duration REST = Duration.millis(220);

    private final CreateModel model;
    private final RoundPicture picture = new RoundPicture(RADIUS);
    private final PauseTransition rest = new PauseTransition(REST);

    /** @param changed called when it comes or goes */
    PreviewBox(CreateModel model, Runnable changed) {
        this.model = model;
        setId("rough-preview");
        getChildren().add(picture);
        Nodes.tip(this, TEXTS.get("preview.tip"));
        setAccessibleText(TEXTS.get("preview.tip"));
        rest.setOnFinished(event -> model.sketch());
        InvalidationListener typed = observed -> typed();
        model.prompt().addListener(typed);
        model.reading().corrections().addListener(typed);
        model.style().addListener(typed);
        model.format().addListener(typed);
        model.seed().addListener(typed);
        model.preview().wanted().addListener(typed);
        model.preview().picture().addListener((observed, before, now) -> {
            if (now != null) {
                double ratio = (double) now.width() / now.height();
                double width = Math.min(WIDEST, HEIGHT * ratio);
                Nodes.size(this, Math.round(width), Math.round(width / ratio));
                picture.setImage(Pictures.image(now));
            }
            changed.run();
        });
        typed();
    }

    boolean isDrawn() {
        return model.preview().picture().get() != null;
    }

    /** The key stops what is drawn for the words before it. */
    private void typed() {
        model.preview().stop();
        rest.playFromStart();
    }
}
