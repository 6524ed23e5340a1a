package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.Sky;
import java.util.List;

/** A wood of which only trunks are seen, with fog between their rows and light falling through. */
final class BirchWood implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.72, .90, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        easel.veil("sky", () -> Sky.ramp(plan, h));
        easel.light("glow", () -> Sky.glow(plan, 1.15));
        double[][] rows = {{-.06, .84, 24, .95}, {-.03, .50, 13, 1.05}, {.01, .22, 8, 1.15}};
        int[] colours = {0x8fae70, 0x88a96c, 0x7f9f68};
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            Profile profile = scenery.profile("birches " + i, h + row[0], .02, 5, .4);
            scenery.woods(
                    "birches",
                    new Woods(
                            profile,
                            List.of("birch-trunk"),
                            (int) row[2],
                            row[3],
                            row[1],
                            .1,
                            0,
                            i == 2 ? .12 : i == 1 ? .05 : 0));
            scenery.ground(
                    "wood-ground", Ground.at(plan, profile, scenery.year().turf(colours[i]), row[1], .1));
            scenery.fog(h + row[0], .06, plan.night() ? .25 : .34);
        }
        if (plan.shaded()) {
            double clearing = plan.focusX() + (plan.focusLeft() ? .16 : -.16);
            easel.light(
                    "glow",
                    () -> Light.lamp(
                            plan,
                            easel.frame().x(clearing),
                            easel.frame().y(h - .22),
                            620,
                            plan.mood().light(),
                            plan.night() ? .22 : .42));
            easel.light(
                    "rays",
                    () -> Light.rays(plan, plan.lightX(), -120, plan.mood().light(), 14, plan.night() ? .25 : .5, .9));
        }
        Profile near = scenery.profile("near birches", h + .05, .03, 4, .3);
        scenery.ground(
                "ground",
                new Ground(
                                near,
                                plan.lit(scenery.year().turf(0x9cc86c), -.3, .1),
                                plan.lit(scenery.year().turf(0x4a8048), .5, .02),
                                .22)
                        .textured(.18));
        scenery.tufts("tufts", near, .1, 0x6f9a58, Passage.through(easel, scenery, near, "birch wood"));
        Woods wide = new Woods(near.lower(.05), List.of("birch-trunk"), 4, 1.25, .03, .06, 0, 0);
        double[] sides = plan.focusLeft() ? new double[] {.06, .22, .80, .93} : new double[] {.08, .20, .78, .94};
        easel.solid(
                "near-birches",
                () -> wide.drawAt(plan, "wide birches", List.of(sides[0], sides[1], sides[2], sides[3])));
        if (!scenery.snowy()) {
            String grass = scenery.autumn() ? "dry-grass-row" : "grass-row";
            for (double side : sides) {
                scenery.prop("tufts", grass, side, near.at(side) + .085, .045, .02);
            }
        }
        scenery.fog(.82, .03, .12);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (scenery.snowy()) {
            scenery.frame("snow");
            return;
        }
        scenery.frame(scenery.autumn() ? "grass" : "flowers", scenery.year().turf(0x5f944f));
        scenery.frame("ferns", scenery.year().turf(0x3f7a4a));
        if (scenery.autumn()) {
            scenery.fallingLeaves();
        }
    }
}
