package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.sky.Clouds;
import app.atelier.generation.composer.sky.NightSky;
import app.atelier.generation.composer.sky.Rings;
import app.atelier.generation.composer.sky.Sky;
import app.atelier.generation.composer.sky.StormSky;
import java.util.List;

/** The sky of an open place and what stands on its horizon. */
final class Heavens {
    private final Easel easel;
    private final Plan plan;
    private final Scenery scenery;

    Heavens(Easel easel, Scenery scenery) {
        this.easel = easel;
        this.plan = easel.plan();
        this.scenery = scenery;
    }

    /** Adds colours, light, disc, stars, clouds, what the prompt adds, all as hour and weather want it. */
    void add(double horizon) {
        easel.group("sky");
        Mood mood = plan.mood();
        boolean covered = covered();
        if (plan.look().rings()) {
            List<Sheet> rings = Rings.of(plan, horizon);
            for (int i = 0; i < rings.size(); i++) {
                Sheet ring = rings.get(i);
                easel.solid(i == 0 ? "sky" : "rings", () -> ring);
            }
        } else {
            easel.veil("sky", () -> Sky.ramp(plan, horizon));
            double glow = plan.look().glow() * (covered ? .45 : mood.source() == LightSource.NONE ? .25 : 1);
            if (!mood.source().indoors()) {
                easel.light("glow", () -> Sky.glow(plan, glow));
            }
        }
        if (mood.stars() > 0 && !covered) {
            easel.light("stars", () -> Sky.stars(plan, mood.stars(), horizon));
        }
        nightSights(horizon);
        disc();
        if (plan.scene().weather() == Weather.FOG) {
            clouds(horizon * .8, false);
            scenery.fog(horizon * .75, .26, .30);
        } else {
            clouds(horizon, covered);
        }
        easel.group("background");
        asked(horizon);
    }

    /** Mountains that were asked for rise behind any open land and water, higher than those that a place has by itself. */
    private void asked(double horizon) {
        boolean theirs =
                plan.scene().setting() == Setting.MOUNTAINS || plan.scene().setting() == Setting.MOUNTAIN_ROAD;
        boolean ground =
                plan.stage().surface() != Surface.VOID && plan.scene().setting().base() != Setting.SKY;
        if (ground && !theirs && plan.scene().feature(Feature.MOUNTAINS).isPresent()) {
            scenery.ridge("high-mountains", new Ridge(horizon - .15, .30, .44, 4, 0x5a74b0, !scenery.autumn()));
            scenery.fog(horizon - .03, .05, .34);
        }
        scenery.year().terrain().horizon(scenery, horizon);
    }

    private boolean covered() {
        Weather weather = plan.scene().weather();
        return weather == Weather.OVERCAST || weather == Weather.RAIN || weather == Weather.STORM;
    }

    private void nightSights(double horizon) {
        if (plan.mood().id().equals("northern-lights")
                || plan.scene().feature(Feature.NORTHERN_LIGHTS).isPresent()) {
            List.of(0, 1, 2).forEach(i -> easel.light("northern-lights", () -> NightSky.northernLights(plan, i)));
        }
        if (plan.scene().feature(Feature.MILKY_WAY).isPresent()) {
            List.of(0, 1, 2, 3).forEach(i -> easel.light("milky-way", () -> NightSky.milkyWay(plan, horizon, i)));
        }
    }

    private void disc() {
        boolean moon = plan.mood().source() == LightSource.MOON;
        if (!plan.light().disc() || covered() || plan.scene().without(moon ? Feature.MOON : Feature.SUN)) {
            return;
        }
        if (!plan.look().rings()) {
            easel.light("halos", () -> Sky.halos(plan, plan.look().glow()));
        }
        easel.solid(moon ? "moon" : "sun", () -> Sky.disc(plan, moon));
    }

    private void clouds(double horizon, boolean covered) {
        if (plan.scene().without(Feature.CLOUDS)) {
            return;
        }
        boolean low = plan.light().disc() && plan.light().y() > .33;
        if (plan.scene().weather() == Weather.STORM) {
            if (plan.shaded()) {
                easel.veil("clouds", () -> StormSky.clouds(plan, Math.min(.62, horizon * .9)));
            }
            lightning();
            return;
        }
        boolean night = plan.night() || plan.mood().source() == LightSource.NONE;
        if (night && !plan.scene().feature(Feature.CLOUDS).isPresent()) {
            easel.veil("streaks", () -> Clouds.streaks(plan, 4, horizon * .45, horizon * .78, .35));
            return;
        }
        if (low) {
            easel.veil("streaks", () -> Clouds.streaks(plan, 7, .18, Math.min(.5, horizon * .88), .5));
        }
        int count = plan.scene().feature(Feature.CLOUDS).isPresent() || covered ? 6 : low ? 4 : 5;
        double bottom = Math.min(.42, horizon * .70);
        for (Sheet sheet : Clouds.heaps(plan, count, .07, bottom, covered ? .75 : .92)) {
            easel.solid("clouds", () -> sheet);
        }
    }

    private void lightning() {
        double x = plan.focusLeft() ? .78 : .22;
        easel.light(
                "glow", () -> Light.lamp(plan, easel.frame().x(x), easel.frame().y(.25), 590, 0xcfe9f2, .5));
        easel.light("lightning", () -> StormSky.lightning(plan, x).get(0));
        easel.veil("lightning", () -> StormSky.lightning(plan, x).get(1));
    }
}
