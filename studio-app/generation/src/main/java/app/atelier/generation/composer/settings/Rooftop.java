package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Scene;

/** A flat roof above the town: parapet, water tank, chimneys, pots of flowers, a string of bulbs. */
final class Rooftop implements Place {
    private static final double WALL = .70;

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .91, Year.snowy(scene) ? Surface.SNOW : Surface.FLOOR)
                .withAnchors(new Anchor(Anchor.Use.EDGE, .12, WALL, .75), new Anchor(Anchor.Use.TOP, .34, .60, .5));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double side = plan.focusLeft() ? 1 : -1;
        double wall = WALL + plan.stage().horizon() - .62;
        scenery.sky(wall - .06);
        scenery.panel("skyline", "city-skyline", -.06, wall - .36, 1.02, wall + .02, .85);
        scenery.fog(wall - .10, .10, .35);
        scenery.panel("skyline", "city-skyline", -.02, wall - .27, 1.08, wall + .03, .5);
        scenery.fog(wall - .05, .07, .32);
        scenery.panel("near-houses", "town-houses", -.02, wall - .16, .34, wall + .02, .28);
        scenery.panel("near-houses", "town-houses", .34, wall - .13, .68, wall + .02, .30);
        scenery.panel("near-houses", "town-houses", .68, wall - .17, 1.04, wall + .02, .28);
        double half = 50 * plan.frame().aspect() + 2;
        double y = 100 * (1 - wall);
        int brick = 0xb8735a;
        scenery.sketch("parapet", .08, s -> {
            s.fall(Outlines.slab(-half, y - 10, half, y), brick, -.1, .4);
            for (int row = 0; row < 6; row++) {
                for (double x = -half + row % 2 * 2.2; x < half; x += 4.4) {
                    s.veil(
                            Outlines.slab(x, y - 9.6 + row * 1.6, x + 4.1, y - 8.2 + row * 1.6),
                            brick,
                            s.about(.45),
                            .4);
                }
            }
            s.fall(Outlines.slab(-half, y - .6, half, y + 1.6), scenery.year().floor(0xd8c8b4), -.3, .2);
        });
        Perspective view = new Perspective(.5 - side * .05, wall - .10, 1.03);
        new Flooring(scenery, plan, view).slabs("roof", wall + .095, 0xb5a196, .18, .3);
        scenery.prop("water-tank", "water-tank", .5 + side * .36, wall + .16, .46, .08);
        scenery.prop("chimneys", "chimneys", .5 - side * .36, wall + .12, .22, .12);
        scenery.prop("planter", "planter", .5 - side * .31, .90, .14, .01);
        if (!plan.frame().narrow()) {
            scenery.prop("planter", "planter", .5 + side * .42, .955, .14, 0);
        }
        scenery.bunting("light-string", .30, .22, .07, true);
        if (scenery.lampsShow() > .4) {
            scenery.pool(.5, .86, .62, 0xffcf8a, .45);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (easel.plan().mood().dark()) {
            scenery.bokeh("roof lights", new int[] {0xffc46a, 0xff9a8a, 0x8fc8ff}, 6);
        }
    }
}
