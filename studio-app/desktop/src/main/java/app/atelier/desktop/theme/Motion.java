package app.atelier.desktop.theme;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.value.WritableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** The studio's few movements. Where the system asks for less motion they jump to their end. */
public final class Motion {
    public static final Duration STATE = Duration.millis(120);
    public static final Duration PLACE = Duration.millis(200);
    public static final Duration REVEAL = Duration.millis(240);

    private Motion() {}

    public static boolean reduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    /** Fades a node in from nothing. */
    public static void appear(Node node, Duration duration) {
        if (reduced()) {
            node.setOpacity(1);
            return;
        }
        var fade = new FadeTransition(duration, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setInterpolator(Interpolator.EASE_OUT);
        fade.play();
    }

    /** Moves a value to its end, then runs what follows. */
    public static <T> void move(WritableValue<T> value, T end, Duration duration, Runnable then) {
        if (reduced()) {
            value.setValue(end);
            then.run();
            return;
        }
        var line = new Timeline(new KeyFrame(duration, new KeyValue(value, end, Interpolator.EASE_OUT)));
        line.setOnFinished(finished -> then.run());
        line.play();
    }
}
