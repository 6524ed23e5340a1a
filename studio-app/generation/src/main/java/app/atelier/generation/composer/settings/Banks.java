package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;

/** The land at the viewer's side of a water. */
final class Banks {
    /** How far land reaches ahead of one who fishes: the float must lie in the water. */
    private static final double FISHED = .13;

    private Banks() {}

    /** Whether someone in the scene fishes. */
    static boolean fished(Scene scene) {
        return scene.subjects().stream()
                .anyMatch(s -> s.deed() != null && s.deed().id().equals("fish"));
    }

    /** True if the hero stands on land, or if there is none. */
    static boolean ashore(Scene scene) {
        return scene.hero()
                .map(hero -> hero.role() != Role.IN_WATER
                        && hero.role() != Role.ON_WATER
                        && (hero.deed() == null || !hero.deed().pose().equals("swim")))
                .orElse(true);
    }

    /** A grassy bank from the side of the hero down to the water; nothing if the hero swims. */
    static void near(Scenery scenery, Plan plan, double shore) {
        if (!ashore(plan.scene())) {
            return;
        }
        double base = plan.stage().base();
        int side = plan.focusLeft() ? 1 : -1;
        Profile wave = scenery.profile("bank", 0, .012, 7, .4);
        double reach = fished(plan.scene())
                ? FISHED * plan.shot() * 1.333 / plan.frame().aspect()
                : 1;
        Profile bank = x -> {
            double past = side * (x - plan.focusX());
            double gentle = past > .02 ? .55 * (past - .02) * (past - .02) + .05 * past : 0;
            double steep = past > reach ? 9 * (past - reach) * (past - reach) : 0;
            return base - .075 + gentle + steep + wave.at(x);
        };
        int grass = scenery.year().turf(0x6aa858);
        int soil = scenery.snowy() ? 0xb9c4d8 : 0x8a6f52;
        scenery.ground("bank-foot", Ground.at(plan, bank, soil, .02, .05));
        scenery.ground(
                "bank",
                new Ground(bank.lower(.012), plan.lit(grass, -.3, .03), plan.lit(grass, .3, 0), .22).textured(.14));
        if (scenery.snowy()) {
            return;
        }
        for (int i = 0; i < 8; i++) {
            double x = (i + .5) / 8;
            double y = bank.at(x) + .02;
            if (y < .97 && y > shore) {
                scenery.prop("bank-grass", scenery.autumn() ? "dry-grass-row" : "grass-row", x, y + .01, .04, 0);
            }
        }
    }
}
