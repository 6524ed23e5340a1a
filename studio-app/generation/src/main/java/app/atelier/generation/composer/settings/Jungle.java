package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;

/** Palms and broad trees in haze, large leaves before them. */
final class Jungle implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .90, Surface.GRASS).withHeroScale(1.12);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        scenery.sky(h);
        boolean named = plan.scene().subjects().stream().map(Subject::art).anyMatch(a -> a.contains("volcano"));
        if (!named && scenery.chance("volcano", .3)) {
            scenery.prop("volcano", "volcano", plan.focusLeft() ? .72 : .28, h + .02, .38, .45);
        }
        scenery.fog(h - .02, .05, .55);
        int[][] rows = {{34, 13, 70}, {17, 20, 42}};
        for (int i = 0; i < 2; i++) {
            Profile profile = scenery.profile("jungle " + i, h + .05 * i, .03, 5, .4);
            double depth = rows[i][2] / 100.0;
            scenery.woods("far-trees", new Woods(profile, List.of("broadleaf"), rows[i][0], rows[i][1] / 100.0, depth));
            scenery.ground("far-ground", Ground.at(plan, profile, 0x6a9f5a, depth, .1));
            scenery.fog(h + .01 + .05 * i, .035, .45);
        }
        Profile near = scenery.profile("jungle near", h + .12, .03, 4, .3);
        boolean right = plan.focusLeft();
        scenery.prop("palm", "palm", right ? .25 : .75, .72, .42, .2);
        scenery.prop("palm", "palm", .11, .79, .66, .04);
        scenery.prop("palm", "palm", .92, .81, .58, .04, true);
        scenery.ground(
                "ground",
                new Ground(near, plan.lit(0x8fb55a, -.3, .1), plan.lit(0x4a8448, .3, .05), .25).textured(.18));
        scenery.rays(.2, 8);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("ferns", 0x2f7a52);
        if (!easel.frame().narrow()) {
            scenery.frame("palm-leaves");
        }
    }
}
