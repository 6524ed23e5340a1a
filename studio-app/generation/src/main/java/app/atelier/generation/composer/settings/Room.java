package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;

/** A room with a floor: living room, bedroom, workshop, classroom, stage. */
final class Room implements Place {
    private static final double FLOOR = .76;

    private final Setting setting;

    Room(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .915, Surface.FLOOR);
    }

    @Override
    public void behind(Easel easel) {
        Interior room = new Interior(easel);
        Scenery scenery = room.scenery();
        Plan plan = easel.plan();
        boolean left = room.lightLeft();
        room.wall();
        boolean window = plan.mood().source() == LightSource.WINDOW
                || plan.scene().feature(Feature.WINDOW).isPresent()
                || scenery.chance("window", .6);
        double wide = easel.frame().narrow() ? .50 : .36;
        double from = left ? .12 : .88 - wide;
        if (window && setting != Setting.STAGE) {
            room.window(from, .07, from + wide, .58);
            if (scenery.chance("curtains", .6)) {
                scenery.panel("curtains", "curtains", from - .06, .01, from + wide + .06, .70, 0);
            }
        }
        furniture(scenery, left);
        room.boards("floor", FLOOR, 0x9a6a44);
        scenery.panel("rug", "rug", .14, .84, .86, .985, 0);
        stand(scenery, plan, left);
        room.patch(FLOOR);
        room.lampShine(left ? .14 : .86, .34, .95);
        room.windowRays();
    }

    /** What stands against the wall. */
    private void furniture(Scenery scenery, boolean left) {
        double far = left ? .64 : .02;
        switch (setting) {
            case CLASSROOM, LABORATORY, WORKSHOP ->
                scenery.panel("shelf", "wide-bookshelf", far, .30, far + .34, FLOOR + .01, .06);
            case KITCHEN -> {
                double counter = left ? .52 : .0;
                scenery.panel("kitchen-counter", "kitchen-counter", counter, .46, counter + .48, FLOOR + .03, .04);
                scenery.panel("shelf", "wall-shelf", counter + .12, .10, counter + .38, .40, .02);
            }
            case STAGE -> scenery.panel("curtains", "curtains", -.06, -.04, 1.06, FLOOR + .06, .06);
            default -> {
                if (scenery.chance("bookshelf", .5)) {
                    scenery.panel("bookshelf", "bookshelf", far + .06, .16, far + .32, FLOOR + .01, .05);
                } else {
                    scenery.panel("picture", "picture", far + .10, .14, far + .24, .38, .02);
                    scenery.prop("side-board", "desk", far + .17, FLOOR + .05, .24, .03);
                }
            }
        }
    }

    /** What stands on the floor. */
    private void stand(Scenery scenery, Plan plan, boolean left) {
        double lamp = left ? .07 : .93;
        double other = left ? .88 : .12;
        switch (setting) {
            case BEDROOM -> scenery.prop("bed", "bed", other - (left ? .03 : -.03), .89, .26, .02);
            case STAGE, KITCHEN -> {}
            default -> {
                scenery.prop(
                        "armchair",
                        scenery.chance("armchair", .6) ? "armchair" : "potted-plant",
                        other,
                        .885,
                        .27,
                        .02);
                if (plan.mood().source() != LightSource.WINDOW || scenery.chance("lamp", .5)) {
                    scenery.prop("floor-lamp", "floor-lamp", lamp, .875, .50, .02);
                }
            }
        }
        if (scenery.festival() == Festival.CHRISTMAS) {
            scenery.prop("christmas-tree", "christmas-tree", other, .90, .58, .02);
            scenery.panel("fairy-lights", "fairy-lights", -.03, .02, 1.03, .20, .05);
        } else if (scenery.festival() == Festival.BIRTHDAY) {
            scenery.panel("garland", "garland", -.03, .02, 1.03, .24, .1);
        }
    }

    @Override
    public void front(Easel easel) {
        new Interior(easel).dust();
    }
}
