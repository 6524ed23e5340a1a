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
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.Foreground;
import app.atelier.generation.composer.props.Foregrounds;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Weather;
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

    /** The sky of an open place, see {@link Heavens}. */
    void sky(double horizon) {
        new Heavens(easel, this).add(horizon);
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
