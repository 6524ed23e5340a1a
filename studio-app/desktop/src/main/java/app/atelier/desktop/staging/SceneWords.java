package app.atelier.desktop.staging;

import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
import java.util.Optional;

/** What the parts of a scene are called in the window. */
public final class SceneWords {
    private static final Texts TEXTS = Texts.of(SceneWords.class);

    private SceneWords() {}

    public static String of(Hour hour) {
        return TEXTS.get("hour." + hour.id());
    }

    public static String of(Weather weather) {
        return TEXTS.get("weather." + weather.id());
    }

    static String of(Optional<Season> season) {
        return TEXTS.get("season." + season.map(Season::id).orElse("none"));
    }

    /** With their number where there are several. */
    public static String of(Subject subject) {
        return subject.count() > 1
                ? TEXTS.get("several", subject.noun(), Integer.toString(subject.count()))
                : subject.noun();
    }
}
