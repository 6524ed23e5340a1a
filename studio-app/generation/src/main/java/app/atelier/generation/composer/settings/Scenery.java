package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.air.Fog;
import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.Foreground;
import app.atelier.generation.composer.props.Foregrounds;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.sky.Clouds;
import app.atelier.generation.composer.sky.NightSky;
import app.atelier.generation.composer.sky.Rings;
import app.atelier.generation.composer.sky.Sky;
import app.atelier.generation.composer.sky.StormSky;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What several places share: whole skies, bands with haze between them, rows of trees, frames. */
final class Scenery {
    private final Easel easel;
    private final Plan plan;
    private final Furnishing furnishing;
    private final Year year;

    Scenery(Easel easel) {
        this.easel = easel;
        this.plan = easel.plan();
        this.furnishing = new Furnishing(easel);
        this.year = new Year(plan);
    }

    /** What the season makes of things. */
    Year year() {
        return year;
    }

    /** The sky of an open place: colours, light, disc, stars, clouds, what the prompt adds, all as hour and weather want it. */
    void sky(double horizon) {
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
            fog(horizon * .75, .26, .30);
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
            ridge("high-mountains", new Ridge(horizon - .15, .30, .44, 4, 0x5a74b0, !autumn()));
            fog(horizon - .03, .05, .34);
        }
        year.terrain().horizon(this, horizon);
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

    /** A bank of haze. */
    void fog(double y, double thickness, double opacity) {
        if (plan.look().fog() > 0) {
            easel.veil("haze", () -> Fog.bank(plan, y, thickness, opacity));
        }
    }

    /** A profile of its own by name. */
    Profile profile(String name, double y, double amplitude, int knots, double roughness) {
        return profile(name, y, amplitude, knots, roughness, 0);
    }

    Profile profile(String name, double y, double amplitude, int knots, double roughness, double slope) {
        RandomGenerator random = plan.seeds().of("profile " + name);
        int scaled =
                Math.max(2, (int) Math.round(knots * Math.sqrt(easel.frame().aspect() / 1.333)));
        return Profile.random(y, amplitude, scaled, roughness, slope, random);
    }

    void ground(String name, Ground ground) {
        easel.solid(name, () -> ground.draw(plan, name));
    }

    /** Small things on the ground; nothing in styles without texture. */
    void strewn(String name, Strewn strewn) {
        if (plan.shaded()) {
            easel.veil(name, () -> strewn.draw(plan, name));
        }
    }

    /** Tufts of grass over a lawn that is this green in summer; nothing under snow. */
    void tufts(String name, Profile crest, double depth, int green, Ways ways) {
        if (!snowy()) {
            strewn(name, new Strewn(Strewn.Kind.TUFTS, crest, .99, 260, 24, depth, year.turf(green), ways));
        } else {
            strewn(name, new Strewn(Strewn.Kind.DRIFTS, crest, .99, 40, 18, depth, 0xeef3fd, ways));
        }
    }

    void ridge(String name, Ridge ridge) {
        easel.solid(name, () -> ridge.draw(plan, name));
    }

    void woods(String name, Woods woods) {
        if (!plan.scene().without(Feature.TREES)) {
            Woods seasonal = year.terrain().grown(woods).of(year.plants(woods.props()));
            easel.solid(name, () -> seasonal.draw(plan, name));
        }
    }

    /** One of several choices, always the same for this seed and name. */
    <T> T choose(String name, List<T> choices) {
        return choices.get((int) (plan.seeds().choice("choice " + name) * choices.size()));
    }

    /** A number within ± {@code most}, always the same for this seed and name. */
    double sway(String name, double most) {
        return most * (2 * plan.seeds().choice("sway " + name) - 1);
    }

    boolean chance(String name, double probability) {
        return plan.seeds().choice("chance " + name) < probability;
    }

    /**
     * A thing drawn by rules as a part of the place.
     *
     * @param x middle, fraction of the width
     * @param base lower edge, fraction of the height
     * @param height fraction of the height
     */
    void prop(String part, String id, double x, double base, double height, double depth) {
        prop(part, id, x, base, height, depth, false);
    }

    void prop(String part, String id, double x, double base, double height, double depth, boolean mirrored) {
        furnishing.prop(part, id, x, base, height, depth, mirrored);
    }

    /** A boat with its mirror image; {@code line} is where it meets the water. */
    void afloat(String part, String id, double x, double line, double height, double depth, boolean mirrored) {
        furnishing.afloat(part, id, x, line, height, depth, mirrored);
    }

    /** A drawing of the place's own, see {@link Furnishing#sketch}. */
    void sketch(String part, double depth, Consumer<Sketch> drawing) {
        furnishing.sketch(part, depth, drawing);
    }

    /** One of several drawings of a part, see {@link Furnishing#sketch}. */
    void sketch(String part, String name, double depth, Consumer<Sketch> drawing) {
        furnishing.sketch(part, name, depth, drawing);
    }

    /** Lamplight that lies on the ground, see {@link Furnishing#pool}. */
    void pool(double x, double y, double radius, int rgb, double strength) {
        furnishing.pool(x, y, radius, rgb, strength);
    }

    /** The shine and the pool of light of a street lamp that stands there. */
    void lampAt(double x, double base, double height) {
        double show = lampsShow();
        if (show > .3) {
            lamp(x, base - height * .90, height * .62, 0xffcf8a, .7 * show);
            pool(x, base + .01, height * .62, 0xffcf8a, .42);
        }
    }

    /**
     * A string across the whole width between two heights at the edges, with bulbs or with pennants.
     *
     * @param sag how far its middle hangs lower, fraction of the height
     */
    void bunting(String part, double left, double right, double sag, boolean bulbs) {
        Garlands.string(this, plan, part, new double[] {left, right, sag}, bulbs);
    }

    /** Out-of-focus lights near the viewer. */
    void bokeh(String name, int[] colours, int count) {
        easel.light("soft-lights", () -> Falling.discs(plan, name, count, colours, .50, .98, 16));
    }

    /** How much of the lamps' light shows at this hour, 0..1. */
    double lampsShow() {
        return furnishing.lampsShow();
    }

    /** False if one of the figures is such a thing, so that the place draws no second one. */
    boolean lacks(String noun) {
        return !plan.anySubject(
                subject -> subject.noun().contains(noun) || subject.art().contains(noun));
    }

    /**
     * A thing drawn by rules that fills a rectangle of the picture, given in fractions; it is stretched to fit.
     */
    void panel(String part, String id, double left, double top, double right, double bottom, double depth) {
        panel(part, id, left, top, right, bottom, depth, false);
    }

    /** As above, mirrored left to right if wanted. */
    void panel(
            String part,
            String id,
            double left,
            double top,
            double right,
            double bottom,
            double depth,
            boolean mirrored) {
        furnishing.panel(part, id, left, top, right, bottom, depth, mirrored);
    }

    /** Shine at a place given in fractions, radius as a fraction of the height. */
    void lamp(double x, double y, double radius, int rgb, double strength) {
        easel.light(
                "lamp-light",
                () -> Light.lamp(
                        plan,
                        easel.frame().x(x),
                        easel.frame().y(y),
                        easel.frame().y(radius),
                        rgb,
                        strength));
    }

    /** A frame before the figures. */
    void frame(String id) {
        Foreground foreground = Foregrounds.named(id);
        frame(id, foreground.colour());
    }

    /** What grows before the figures, or the snow that lies on it. */
    void growth(String id, int rgb) {
        if (snowy()) {
            frame("snow");
        } else {
            frame(id, year().turf(rgb));
        }
    }

    void frame(String id, int rgb) {
        Foreground foreground = Foregrounds.named(id);
        easel.solid(
                "front-" + id,
                () -> Soft.blurred(
                        easel.frame(),
                        Sheet.painted(
                                easel.frame(),
                                g -> foreground.draw(
                                        g,
                                        easel.frame().across(),
                                        Frame.HEIGHT,
                                        plan.lightAt(
                                                easel.frame().x(.5),
                                                easel.frame().y(.9),
                                                0),
                                        rgb,
                                        plan.seeds().of("frame " + id))),
                        plan.shaded() ? foreground.blur() : 0));
    }

    /** Rays from the light over the whole picture. */
    void rays(double strength, int count) {
        if (plan.shaded() && !plan.night()) {
            easel.light(
                    "rays",
                    () -> Light.rays(
                            plan,
                            plan.lightX(),
                            Math.min(plan.lightY(), -60),
                            plan.mood().light(),
                            count,
                            strength,
                            .8));
        }
    }

    /** What falls or hangs in the air before everything. */
    void weather() {
        if (plan.scene().setting().indoors() || !plan.scene().setting().airy()) {
            return;
        }
        switch (plan.scene().weather()) {
            case RAIN -> {
                fog(.72, .08, .22);
                easel.veil("rain", () -> Falling.rain(plan, 600, .14, .46));
            }
            case STORM -> easel.veil("rain", () -> Falling.rain(plan, 560, .5, .46));
            case SNOW -> easel.veil("snow", () -> Falling.snow(plan, 320, .9));
            default -> {}
        }
        if (plan.scene().weather() != Weather.SNOW
                && plan.scene().feature(Feature.SNOWFLAKES).isPresent()) {
            easel.veil("snow", () -> Falling.snow(plan, 260, .85));
        }
        if (plan.scene().feature(Feature.FIREFLIES).isPresent()) {
            fireflies(44);
        }
        if (plan.scene().feature(Feature.PETALS).isPresent()) {
            petals();
        }
        if (plan.scene().feature(Feature.LEAVES).isPresent() && autumn()) {
            fallingLeaves();
        }
    }

    /** Leaves in the air. */
    void fallingLeaves() {
        easel.veil("falling-leaves", () -> Falling.leaves(plan, 44, new int[] {0xe2772f, 0xf0b13a, 0xc94f2f}, 5));
    }

    /** Petals in the air. */
    void petals() {
        easel.veil("petals", () -> Falling.leaves(plan, 54, new int[] {0xffc0d9, 0xffe0ea}, 4.5));
    }

    void fireflies(int count) {
        easel.light("fireflies", () -> Falling.lights(plan, "fireflies", count, new int[] {0xffe08a}, .45, .95, 2.6));
    }

    boolean autumn() {
        return year.autumn();
    }

    boolean snowy() {
        return year.snowy();
    }

    boolean spring() {
        return year.spring();
    }
}
