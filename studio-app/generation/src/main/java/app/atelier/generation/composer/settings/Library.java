package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.awt.Color;

/** Bookshelves on three sides, an arched window, a lamp on a rug. */
final class Library implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .925, Surface.FLOOR).withHeroScale(1.24);
    }

    @Override
    public void behind(Easel easel) {
        Interior room = new Interior(easel);
        Scenery scenery = room.scenery();
        Plan plan = easel.plan();
        room.wall();
        scenery.panel("back-shelf", "wide-bookshelf", .30, .10, .70, .77, .2);
        scenery.panel("bookshelf", "bookshelf", -.05, -.02, .31, .77, .03);
        scenery.panel("bookshelf", "bookshelf", .69, -.02, 1.05, .77, .03);
        String window = evening(plan) ? "arched-window-at-night" : "arched-window";
        scenery.panel("arched-window", window, .40, .07, .60, .53, 0);
        Frame frame = easel.frame();
        double veil = plan.mood().dark() || plan.night() ? .36 : plan.mood().haziness() < 2 ? .14 : .32;
        easel.veil(
                "dusk",
                () -> Sheet.painted(frame, g -> {
                    g.setColor(new Color(0x1a, 0x0c, 0x1a, (int) (255 * veil)));
                    g.fillRect(-1, -1, (int) frame.across() + 3, (int) frame.y(.77) + 1);
                }));
        room.boards("floor", .76, 0x80492c);
        scenery.panel("rug", "rug", .08, .81, .92, 1.0, 0);
        boolean right = plan.light().x() > .5;
        double lamp = right ? .80 : .20;
        if (plan.mood().source() == LightSource.CANDLE) {
            scenery.prop("candles", "candelabrum", lamp, .885, .52, .01);
            room.lampShine(lamp, .41, .66);
        } else {
            scenery.prop("floor-lamp", "floor-lamp", lamp, .875, .60, .01);
            room.lampShine(lamp, .36, 1.0);
        }
        scenery.prop("books", "book-stack", right ? .20 : .80, .905, .13, 0);
        scenery.prop("books", "book-stack", right ? .30 : .70, .885, .075, 0);
    }

    /** Lamplight means evening, unless the words say another hour. */
    private static boolean evening(Plan plan) {
        return switch (plan.scene().hour()) {
            case DAWN, MORNING, GOLDEN_HOUR, SUNSET -> false;
            default -> plan.mood().source() == LightSource.LAMP || plan.mood().dark();
        };
    }

    @Override
    public void front(Easel easel) {
        Interior room = new Interior(easel);
        Plan plan = easel.plan();
        room.scenery().prop("books", "book-stack", plan.light().x() > .5 ? .70 : .30, .972, .075, 0);
        room.dust();
    }
}
