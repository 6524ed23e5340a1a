package app.atelier.generation.composer.settings;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import java.util.List;

/** Close at a table: by a window in daylight, before a warm or dark wall in the evening. */
final class Table implements Place {
    private static final double EDGE = .75;

    /** Height of a hero, as a fraction of the picture, under which it is a low one. */
    private static final double LOW = .38;

    private final Setting setting;

    Table(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        boolean dish = scene.hero().filter(h -> h.kind() == Kind.FOOD).isPresent();
        return new Stage(.5, .91, Surface.TABLE).withHeroScale(dish ? 1.05 : 1.2);
    }

    @Override
    public void behind(Easel easel) {
        Interior room = new Interior(easel);
        Scenery scenery = room.scenery();
        Plan plan = easel.plan();
        boolean left = room.lightLeft();
        Laid laid = new Laid(scenery, plan);
        double edge = edge(plan);
        boolean rainyWindow =
                plan.scene().feature(Feature.WINDOW).isPresent() && plan.scene().weather() == Weather.RAIN;
        boolean window = plan.mood().source() == LightSource.WINDOW
                || plan.scene().feature(Feature.WINDOW).isPresent();
        room.wall();
        if (rainyWindow) {
            room.window(.03, -.12, .97, edge + .03);
        } else if (window) {
            double wide = easel.frame().narrow() ? .62 : .55;
            double from = left ? .09 : .91 - wide;
            room.window(from, .02, from + wide, edge - .03);
            if (!easel.frame().narrow()) {
                shelf(scenery, left ? .70 : .04);
                curtain(scenery, from, wide, edge);
            }
        } else {
            evening(easel, scenery, left, laid.eastern());
        }
        room.boards("table", edge, 0xa8754c);
        room.patch(edge);
        room.lampShine(
                plan.mood().source() == LightSource.CANDLE ? plan.focusX() : left ? .18 : .82,
                plan.mood().source() == LightSource.CANDLE ? .45 : .30,
                .9);
        laid.lay();
        room.windowRays();
    }

    /** Where the table ends behind. Low and wide things are seen from higher up, so that they lie on it and not before it. */
    private static double edge(Plan plan) {
        double hero = plan.placed().stream()
                .filter(Placed::hero)
                .mapToDouble(Placed::height)
                .max()
                .orElse(1);
        return EDGE - .10 * Math.clamp((LOW - hero) / .06, 0, 1);
    }

    private static void shelf(Scenery scenery, double at) {
        if (scenery.chance("picture", .4)) {
            scenery.panel("picture", "picture", at + .06, .13, at + .22, .40, 0);
        } else {
            scenery.panel("shelf", "wall-shelf", at, .10, at + .26, .46, 0);
        }
    }

    private static void curtain(Scenery scenery, double from, double wide, double edge) {
        if (scenery.chance("curtains", .6)) {
            scenery.panel("curtains", "curtains", from - .07, -.01, from + wide + .07, edge + .03, 0);
        }
    }

    /** No window: a shelf in the half-dark, lanterns, out-of-focus lights. */
    private void evening(Easel easel, Scenery scenery, boolean left, boolean eastern) {
        double shelf = left ? .60 : .02;
        if (eastern) {
            scenery.panel("curtains", "noren", left ? .28 : -.06, -.04, left ? 1.06 : .72, .20, .10);
            scenery.panel("shelf", "pantry-shelf", shelf, .34, shelf + .36, .66, .22);
        } else if (Feasts.of(easel.plan()) != Festival.NONE) {
            // Balloons and gifts stand there.
        } else if (scenery.chance("bottles", .5)) {
            scenery.panel("shelf", "pantry-shelf", shelf, .14, shelf + .36, .48, .14);
        } else {
            scenery.panel("shelf", "wall-shelf", shelf, .18, shelf + .34, .58, .10);
        }
        if (easel.plan().mood().source() != LightSource.CANDLE) {
            double lamp = left ? .13 : .87;
            double step = left ? .17 : -.17;
            String kind = eastern
                    ? "paper-lantern"
                    : scenery.choose("lamps", List.of("paper-lantern", "lantern", "pendant-lamp"));
            scenery.prop("lantern", kind, lamp, .30, .23, 0);
            scenery.prop("lantern", kind, lamp + step, .23, .17, .06);
            scenery.prop("lantern", kind, lamp + step * 1.85, .17, .12, .12);
        }
        Plan plan = easel.plan();
        easel.light(
                "soft-lights", () -> Falling.discs(plan, "bokeh", 15, new int[] {0xffc46a, 0xffa85a}, .18, .60, 26));
    }

    @Override
    public void front(Easel easel) {
        Interior room = new Interior(easel);
        room.dust();
    }
}
