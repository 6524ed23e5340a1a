package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Fog;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Weather;

/** A place with what weather, words and feasts add to any place: banks of fog between its depths, a rainbow, decorations. */
record Decorated(Place place) implements Place {
    @Override
    public Stage stage(Scene scene) {
        return place.stage(scene);
    }

    @Override
    public void behind(Easel easel) {
        place.behind(easel);
        Dapple.over(easel);
        fog(easel);
        new Sights(easel).behind();
        new Feasts(easel).behind();
    }

    /** Fog hides the far half of a place and lies in a bank before the near one; the figures stand clear of it. */
    private static void fog(Easel easel) {
        Plan plan = easel.plan();
        boolean outside =
                !plan.scene().setting().indoors() && plan.scene().setting().airy();
        if (plan.scene().weather() != Weather.FOG || !outside || plan.look().fog() <= 0) {
            return;
        }
        double horizon = Math.min(plan.stage().horizon(), .8);
        easel.veil("fog", () -> Fog.bank(plan, horizon - .02, .10, .45));
        easel.veil("fog", () -> Fog.bank(plan, horizon + .06, .05, .36));
        easel.veil("fog", () -> Fog.bank(plan, Math.min(.9, horizon + .20), .045, .18));
    }

    /** Haze around the foot of a mountain that is the hero: the land between it and the viewer is not drawn over it. */
    private static void landform(Easel easel) {
        Plan plan = easel.plan();
        if (plan.look().fog() > 0 && plan.anyPlaced(Decorated::farHero)) {
            plan.placed().stream()
                    .filter(Decorated::farHero)
                    .forEach(p -> easel.veil("haze", () -> Fog.bank(plan, p.y() - .005, .035, .62)));
        }
    }

    private static boolean farHero(Placed placed) {
        return placed.hero() && placed.role() == Role.BACKDROP;
    }

    @Override
    public void front(Easel easel) {
        landform(easel);
        place.front(easel);
        Terrain.of(easel.plan().scene()).frame(new Scenery(easel), easel.frame().narrow());
        new Sights(easel).front();
        new Feasts(easel).front();
    }
}
