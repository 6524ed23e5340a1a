package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.random.RandomGenerator;

/** The ground of a planet or moon under a sky of stars: low hills, dust, craters. */
final class OtherWorld implements Place {
    private static final int[] DUST = {0x8a5fc4, 0xc46a5a, 0x5f86c4, 0xb99a6a};

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.66, .90, Surface.SAND);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        Space.heavens(easel);
        Space.farPlanet(easel);
        String said = plan.scene().settingColour();
        int dust = said == null ? DUST[(int) (plan.seeds().choice("dust") * DUST.length)] : Rgb.parse(said);
        double h = plan.stage().horizon();
        band(scenery, plan, "far-hills", h - .02, .05, dust, .42);
        band(scenery, plan, "hills", h + .05, .04, dust, .22);
        band(scenery, plan, "near-ground", h + .14, .025, dust, .04);
        easel.veil("craters", () -> craters(plan, dust, h));
        double side = plan.focusLeft() ? .90 : .10;
        scenery.prop("rocks", "rocks", side, h + .19, .09, .1);
    }

    private static void band(
            Scenery scenery, Plan plan, String name, double y, double amplitude, int dust, double depth) {
        Profile line = scenery.profile(name, y, amplitude, 4, .35);
        int crest = plan.lit(Rgb.mix(dust, 0xffffff, .12), -.4, depth);
        scenery.ground(name, new Ground(line, crest, plan.lit(dust, .3, depth), .2).textured(.07));
    }

    /** Flat hollows, larger the nearer they are, their far rims in the light. */
    private static Sheet craters(Plan plan, int dust, double horizon) {
        RandomGenerator random = plan.seeds().of("craters");
        return Sheet.painted(plan.frame(), g -> {
            for (int i = 0; i < 9; i++) {
                double t = (i + random.nextDouble()) / 9;
                double y = horizon + .16 + (1 - horizon - .18) * t;
                double x = random.nextDouble();
                double r = plan.frame().y(.016 + .055 * t * (.5 + random.nextDouble()));
                crater(g, plan, plan.frame().x(x), plan.frame().y(y), r, dust);
            }
        });
    }

    private static void crater(Graphics2D g, Plan plan, double x, double y, double r, int dust) {
        g.setColor(new Color(Rgb.withAlpha(plan.lit(Rgb.mix(dust, 0xffffff, .35), -.4, .05), .8), true));
        g.fill(Outlines.ellipse(x, y - r * .05, r * 1.12, r * .34));
        g.setColor(new Color(Rgb.withAlpha(plan.lit(dust, .62, .05), .9), true));
        g.fill(Outlines.ellipse(x, y, r, r * .28));
        g.setColor(new Color(Rgb.withAlpha(plan.lit(dust, .35, .05), .8), true));
        g.fill(Outlines.ellipse(x, y + r * .07, r * .82, r * .19));
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("rocks", 0x8f7fae);
    }
}
