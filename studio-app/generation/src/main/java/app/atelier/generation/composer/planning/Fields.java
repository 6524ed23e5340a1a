package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import java.util.Optional;

/** Many flowers of a kind in a field are the field: its rows are drawn by the place and not as a few large flowers in a line. */
public final class Fields {
    private static final int MANY = 3;

    private Fields() {}

    /** The feature that stands for the rows of flowers which are a scene's hero, if they are. */
    public static Optional<String> rows(Scene scene) {
        return scene.hero().flatMap(hero -> rows(scene.setting(), hero));
    }

    /** The feature that stands for the rows of these flowers at such a place, if they are its hero and many. */
    public static Optional<String> rows(Setting setting, Subject hero) {
        return Optional.of(hero)
                .filter(flower -> setting == Setting.FIELD || setting == Setting.MEADOW)
                .filter(flower -> flower.rank() == Rank.HERO && flower.kind() == Kind.PLANT && flower.count() >= MANY)
                .map(Fields::rowsOf)
                .filter(Feature.KNOWN::contains);
    }

    /** Whether these flowers are those of the rows that the place is asked for. */
    static boolean drawn(Scene scene, Subject subject) {
        return subject.kind() == Kind.PLANT
                && subject.count() >= MANY
                && scene.feature(rowsOf(subject)).isPresent();
    }

    private static String rowsOf(Subject flower) {
        return flower.art().substring(flower.art().indexOf(':') + 1) + "-rows";
    }
}
