package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.moods.LightSource;
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

    private final Setting setting;

    Table(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.5, .91, Surface.TABLE).withHeroScale(1.05);
    }

    @Override
    public void behind(Easel easel) {
        Interior room = new Interior(easel);
        Scenery scenery = room.scenery();
        Plan plan = easel.plan();
        boolean left = room.lightLeft();
        boolean rainyWindow =
                plan.scene().feature(Feature.WINDOW).isPresent() && plan.scene().weather() == Weather.RAIN;
        boolean window = plan.mood().source() == LightSource.WINDOW
                || plan.scene().feature(Feature.WINDOW).isPresent();
        room.wall();
        if (rainyWindow) {
            room.window(.03, -.12, .97, EDGE + .03);
        } else if (window) {
            double wide = easel.frame().narrow() ? .62 : .55;
            double from = left ? .09 : .91 - wide;
            room.window(from, .02, from + wide, .72);
            if (!easel.frame().narrow()) {
                shelf(scenery, left ? .70 : .04);
                curtain(scenery, from, wide);
            }
        } else {
            evening(easel, scenery, left);
        }
        room.boards("table", EDGE, 0xa8754c);
        room.patch(EDGE);
        room.lampShine(
                plan.mood().source() == LightSource.CANDLE ? plan.focusX() : left ? .18 : .82,
                plan.mood().source() == LightSource.CANDLE ? .45 : .30,
                .9);
        company(scenery, plan, left);
        room.windowRays();
    }

    private static void shelf(Scenery scenery, double at) {
        if (scenery.chance("picture", .4)) {
            scenery.panel("picture", "picture", at + .06, .13, at + .22, .40, 0);
        } else {
            scenery.panel("shelf", "wall-shelf", at, .10, at + .26, .46, 0);
        }
    }

    private static void curtain(Scenery scenery, double from, double wide) {
        if (scenery.chance("curtains", .6)) {
            scenery.panel("curtains", "curtains", from - .07, -.01, from + wide + .07, .78, 0);
        }
    }

    /** No window: a shelf in the half-dark, lanterns, out-of-focus lights. */
    private void evening(Easel easel, Scenery scenery, boolean left) {
        double shelf = left ? .60 : .02;
        if (scenery.chance("bottles", .5)) {
            scenery.panel("shelf", "pantry-shelf", shelf, .14, shelf + .36, .48, .14);
        } else {
            scenery.panel("shelf", "wall-shelf", shelf, .18, shelf + .34, .58, .10);
        }
        if (easel.plan().mood().source() != LightSource.CANDLE) {
            double lamp = left ? .13 : .87;
            double step = left ? .17 : -.17;
            String kind = scenery.choose("lamps", List.of("paper-lantern", "lantern", "pendant-lamp"));
            scenery.prop("lantern", kind, lamp, .30, .23, 0);
            scenery.prop("lantern", kind, lamp + step, .23, .17, .06);
            scenery.prop("lantern", kind, lamp + step * 1.85, .17, .12, .12);
        }
        Plan plan = easel.plan();
        easel.light(
                "soft-lights",
                () -> app.atelier.generation.composer.air.Falling.discs(
                        plan, "bokeh", 15, new int[] {0xffc46a, 0xffa85a}, .18, .60, 26));
    }

    /** Small things on the table beside the hero. */
    private static void company(Scenery scenery, Plan plan, boolean left) {
        if (plan.placed().size() > 2 || Feasts.of(plan) != Festival.NONE) {
            return;
        }
        double far = left ? .86 : .14;
        double near = left ? .13 : .87;
        List<String> tall = List.of("vase", "table-lamp", "potted-plant");
        List<String> flat = List.of("books", "book-stack", "mug", "teapot");
        scenery.prop("thing-on-table", scenery.choose("tall", lacking(scenery, tall)), far, .865, .27, 0);
        scenery.prop("thing-on-table", scenery.choose("flat", lacking(scenery, flat)), near, .885, .13, 0);
        if (plan.placed().size() < 2 && !plan.frame().narrow()) {
            String small = scenery.choose("small", lacking(scenery, List.of("book-stack", "mug", "basket", "books")));
            scenery.prop("small-thing-on-table", small, left ? .255 : .745, .855, .10, .02);
        }
    }

    /** Those of which the picture does not have one already. */
    private static List<String> lacking(Scenery scenery, List<String> things) {
        List<String> lacking = things.stream().filter(scenery::lacks).toList();
        return lacking.isEmpty() ? things : lacking;
    }

    @Override
    public void front(Easel easel) {
        Interior room = new Interior(easel);
        if (easel.plan().scene().feature(Feature.STEAM).isPresent()) {
            Plan plan = easel.plan();
            plan.placed().stream().filter(p -> p.hero()).findFirst().ifPresent(hero -> room.scenery()
                    .prop("steam", "steam", hero.x(), hero.top() + .12, .40, 0));
        }
        room.dust();
    }
}
