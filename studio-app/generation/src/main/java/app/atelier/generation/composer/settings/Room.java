package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spot;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;

/** A room with a floor: living room, bedroom, kitchen, café, shop, classroom, laboratory, workshop. */
final class Room implements Place {
    private static final double FLOOR = .76;

    /** The middle of the window, away from the middle of the picture, and its sill. */
    private static final double WINDOW_AWAY = .235;

    private static final double SILL = .555;

    /** Upper edge of a shelf on the wall. */
    private static final double SHELF = .50;

    /** Feet of who is at the window, in the corner away from it, and before the counter. */
    private static final double AT_WINDOW = .89;

    private static final double CORNER_AWAY = .33;

    private static final double IN_CORNER = .84;

    private static final double COUNTER_AWAY = .14;

    private static final double AT_COUNTER = .915;

    private final Setting setting;

    /** Where things stand on the counter of a shop. */
    private static final double COUNTER_TOP = .60;

    Room(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        Stage stage = new Stage(.60, .915, Surface.FLOOR);
        return stage.withAnchors(anchors(scene).toArray(Anchor[]::new));
    }

    private List<Anchor> anchors(Scene scene) {
        List<Anchor> anchors = new ArrayList<>();
        if (shelved(scene)) {
            anchors.add(new Anchor(Anchor.Use.TOP, -WINDOW_AWAY, SHELF, .62)
                    .named(Spot.SHELF)
                    .atTheLight());
        } else {
            anchors.add(
                    switch (setting) {
                        case KITCHEN, CAFE, SHOP, LABORATORY, WORKSHOP -> new Anchor(Anchor.Use.COUNTER, .26, .74, .85);
                        case BEDROOM -> new Anchor(Anchor.Use.SEAT, .33, .78, .8);
                        case CLASSROOM -> new Anchor(Anchor.Use.COUNTER, .34, .80, .7);
                        default -> new Anchor(Anchor.Use.SEAT, .36, .82, .8);
                    });
        }
        anchors.add(new Anchor(Anchor.Use.TOP, WINDOW_AWAY, SILL, .74)
                .named(Spot.WINDOW_SILL)
                .atTheLight());
        anchors.add(new Anchor(Anchor.Use.FLOOR, WINDOW_AWAY, AT_WINDOW, .95)
                .named(Spot.WINDOW)
                .atTheLight());
        anchors.add(new Anchor(Anchor.Use.FLOOR, -CORNER_AWAY, IN_CORNER, .8)
                .named(Spot.CORNER)
                .atTheLight());
        if (setting == Setting.CAFE || setting == Setting.SHOP) {
            anchors.add(new Anchor(Anchor.Use.FLOOR, -COUNTER_AWAY, AT_COUNTER, 1)
                    .named(Spot.COUNTER)
                    .atTheLight());
        }
        return anchors;
    }

    @Override
    public void behind(Easel easel) {
        Interior room = new Interior(easel);
        Scenery scenery = room.scenery();
        Plan plan = easel.plan();
        boolean left = room.lightLeft();
        room.wall();
        if (setting == Setting.KITCHEN || setting == Setting.LABORATORY) {
            tiles(scenery, plan);
        }
        boolean window = plan.mood().source() == LightSource.WINDOW
                || plan.scene().feature(Feature.WINDOW).isPresent()
                || Spot.WINDOW_SILL.in(plan.scene())
                || Spot.WINDOW.in(plan.scene())
                || setting == Setting.KITCHEN
                || setting == Setting.CLASSROOM
                || setting == Setting.LABORATORY
                || setting == Setting.CAFE
                || scenery.chance("window", .7);
        double wide = easel.frame().narrow() ? .46 : .33;
        double from = left ? .10 : .90 - wide;
        if (window && setting != Setting.SHOP) {
            room.window(from, .09, from + wide, .55);
            boolean homely = setting == Setting.ROOM || setting == Setting.BEDROOM || setting == Setting.CAFE;
            if (homely && scenery.chance("curtains", .7)) {
                scenery.panel("curtains", "curtains", from - .06, .03, from + wide + .06, .68, 0);
            }
        }
        wall(scenery, plan, left);
        room.skirting(FLOOR);
        room.boards("floor", FLOOR, 0x9a6a44);
        if (setting == Setting.ROOM
                || setting == Setting.BEDROOM
                || setting == Setting.CAFE && scenery.chance("rug", .4)) {
            scenery.panel("rug", "rug", .14, .84, .86, .985, 0);
        }
        if (plan.scene().feature(Feature.THRONE).isPresent()) {
            scenery.prop("throne", "throne", .5, FLOOR + .10, .50, .04);
        }
        stand(scenery, plan, left);
        room.patch(FLOOR);
        room.lampShine(left ? .14 : .86, .34, .95);
        room.windowRays();
    }

    /** Tiles on the lower half of the wall. */
    private static void tiles(Scenery scenery, Plan plan) {
        double half = 50 * plan.frame().aspect() + 2;
        int tile = plan.mood().source() == LightSource.WINDOW ? 0xf2f0ea : 0xe8d8c0;
        scenery.sketch("tiles", 0, s -> {
            double top = 62;
            double size = 5.4;
            s.veil(Outlines.slab(-half, 20, half, top), tile, .05, .8);
            for (double y = 20; y < top; y += size) {
                for (double x = -half; x < half; x += size) {
                    s.veil(
                            Outlines.rounded(x + .2, y + .2, x + size - .2, Math.min(top, y + size) - .2, .4),
                            tile,
                            s.about(.28),
                            .55);
                }
            }
            s.fall(Outlines.slab(-half, top, half, top + 1.2), 0x8fb0b8, -.2, .2);
        });
    }

    /** Whether someone is on a shelf, which then hangs on the wall with room for them. */
    private static boolean shelved(Scene scene) {
        return Spot.SHELF.in(scene) && scene.hero().filter(Subject::isCharacter).isPresent();
    }

    /** What hangs on or stands against the wall. */
    private void wall(Scenery scenery, Plan plan, boolean left) {
        double far = left ? .56 : .02;
        if (plan.stage().anchors().stream().anyMatch(spot -> spot.spots().contains(Spot.SHELF))) {
            double at = .5 + (left ? WINDOW_AWAY : -WINDOW_AWAY);
            scenery.panel("shelf", "shelf-board", at - .235, SHELF - .10, at + .235, SHELF + .055, .02);
            return;
        }
        double middle = far + .21;
        double side = left ? 1 : -1;
        switch (setting) {
            case CLASSROOM -> {
                scenery.panel("blackboard", "blackboard", far - .02, .14, far + .40, .50, .02);
                scenery.prop("clock", "clock", left ? .50 : .50, .17, .10, .02);
                scenery.prop("shelf", "bookshelf", left ? .965 : .035, FLOOR + .02, .34, .05);
            }
            case LABORATORY -> {
                scenery.panel("shelf", "bottle-shelf", far + .02, .13, far + .36, .42, .02);
                scenery.prop("lab-bench", "lab-bench", middle, FLOOR + .07, .32, .03, !left);
            }
            case WORKSHOP -> {
                scenery.panel("tool-wall", "tool-wall", far + .02, .12, far + .38, .48, .02);
                scenery.prop("workbench", "workbench", middle, FLOOR + .07, .29, .03, !left);
            }
            case KITCHEN -> {
                scenery.prop("pan-rack", "pan-rack", middle, .34, .15, .02);
                scenery.panel("kitchen-counter", "kitchen-counter", far - .02, .49, far + .36, FLOOR + .05, .03);
                scenery.prop("stove", "stove", left ? .50 : .50, FLOOR + .055, .36, .02);
                scenery.prop("fridge", "fridge", left ? .945 : .055, FLOOR + .055, .56, .02);
            }
            case CAFE -> {
                scenery.panel("menu-board", "menu-board", far + .06, .10, far + .26, .34, .02);
                scenery.prop("cafe-counter", "cafe-counter", middle + side * .02, FLOOR + .06, .34, .03, !left);
            }
            case SHOP -> {
                scenery.panel("shelf", "goods-shelf", -.02, .16, .26, FLOOR + .015, .05);
                scenery.panel("shelf", "goods-shelf", .28, .20, .52, FLOOR + .01, .08);
                scenery.panel("shelf", "goods-shelf", .74, .16, 1.02, FLOOR + .015, .05);
                scenery.prop("shop-counter", "shop-counter", .5 + side * .20, FLOOR + .08, .27, .02, !left);
            }
            case BEDROOM -> {
                scenery.prop("wardrobe", "wardrobe", left ? .56 : .44, FLOOR + .02, .50, .05);
                scenery.panel("picture", "picture", left ? .76 : .12, .16, left ? .88 : .24, .36, .02);
            }
            default -> {
                if (scenery.chance("bookshelf", .5)) {
                    scenery.panel("bookshelf", "bookshelf", far + .14, .16, far + .40, FLOOR + .01, .05);
                } else {
                    scenery.panel("picture", "picture", far + .18, .14, far + .32, .38, .02);
                    scenery.prop("side-board", "desk", far + .25, FLOOR + .05, .24, .03);
                }
            }
        }
    }

    /** What stands on the floor or hangs from the ceiling. */
    private void stand(Scenery scenery, Plan plan, boolean left) {
        double lamp = left ? .07 : .93;
        double other = left ? .86 : .14;
        double side = left ? 1 : -1;
        switch (setting) {
            case BEDROOM -> {
                if (scenery.lacks("bed")) {
                    scenery.prop("bed", "bed", .5 + side * .31, .90, .27, .02, !left);
                }
                scenery.prop("toys", "toy-box", .5 - side * .38, .875, .14, .02);
            }
            case CLASSROOM -> {
                scenery.prop("desks", "school-desk", .5 + side * .19, .835, .15, .05);
                scenery.prop("desks", "school-desk", .5 + side * .37, .87, .19, .03);
                scenery.prop("desks", "school-desk", .5 - side * .34, .86, .18, .03);
                scenery.prop("globe", "globe", left ? .075 : .925, FLOOR + .02, .13, .03);
            }
            case KITCHEN, CAFE -> {
                if (plan.mood().source() == LightSource.CANDLE) {
                    scenery.prop("candles", "candelabrum", lamp + side * .05, .885, .46, .02);
                } else {
                    scenery.prop("pendant-lamp", "pendant-lamp", .5 + side * .18, .20, .24, 0);
                    scenery.prop("pendant-lamp", "pendant-lamp", .5 + side * .36, .22, .26, 0);
                }
                if (setting == Setting.CAFE) {
                    scenery.prop("table", "round-table", .5 - side * .36, .90, .21, .02);
                    scenery.prop("cup", "coffee", .5 - side * .36, .702, .06, .02);
                    scenery.prop("stool", "stool", .5 - side * .23, .885, .16, .02);
                }
            }
            case LABORATORY, WORKSHOP, SHOP -> {
                scenery.prop("pendant-lamp", "pendant-lamp", .5 + side * .26, .17, .20, 0);
                if (setting == Setting.WORKSHOP) {
                    scenery.prop("crates", "crates", .5 - side * .40, .87, .15, .02);
                } else if (setting == Setting.LABORATORY) {
                    scenery.prop("stool", "stool", .5 - side * .36, .875, .18, .02);
                } else {
                    boolean bread = plan.scene().feature(Feature.BREAD).isPresent();
                    scenery.prop("crates", bread ? "basket-of-bread" : "barrels", .5 - side * .40, .88, .17, .02);
                    if (bread) {
                        scenery.prop("bread", "basket-of-bread", .5 + side * .14, COUNTER_TOP, .115, .02);
                        scenery.prop("bread", "basket-of-bread", .5 + side * .26, COUNTER_TOP, .125, .02);
                    }
                }
            }
            default -> {
                if (!Spot.CORNER.in(plan.scene())) {
                    scenery.prop(
                            "armchair",
                            scenery.chance("armchair", .6) ? "armchair" : "potted-plant",
                            other,
                            .885,
                            .27,
                            .02);
                }
                if (plan.mood().source() == LightSource.CANDLE) {
                    scenery.prop("candles", "candelabrum", lamp + side * .03, .875, .46, .02);
                } else if (plan.mood().source() != LightSource.WINDOW || scenery.chance("lamp", .5)) {
                    scenery.prop("floor-lamp", "floor-lamp", lamp, .875, .50, .02);
                }
            }
        }
    }

    @Override
    public void front(Easel easel) {
        new Interior(easel).dust();
    }
}
