package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Tag;
import app.atelier.generation.composer.planning.Fires;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.Beam;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Glow;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.settings.Easel;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The light that a figure gives off: flames, lit windows, headlights. */
final class Lamps {
    /** How much the glow of a burning thing of the art pack reaches beyond it, and how strong it is: wide and soft, small and bright. */
    private static final double[][] FLAME = {{.75, .42}, {.22, .75}};

    private static final double[][] BURNING = {{1.1, .45}, {.34, .8}};
    private static final int FIRE = 0xffa84a;
    private static final int CORE = 0xffe08a;

    private final Easel easel;
    private final Plan plan;
    private final Portraits portraits;
    private final Placed placed;
    private final BiFunction<String, Blend, Tag> tags;

    /** @param tags makes the tag of a part of the figure */
    Lamps(Easel easel, Portraits portraits, Placed placed, BiFunction<String, Blend, Tag> tags) {
        this.easel = easel;
        this.plan = easel.plan();
        this.portraits = portraits;
        this.placed = placed;
        this.tags = tags;
    }

    /** By day lamps are hardly seen. */
    static double strength(Plan plan) {
        return Math.clamp(1.35 - Rgb.luminance(plan.mood().ambient()), .3, 1);
    }

    void add() {
        Frame frame = easel.frame();
        double height = frame.y(placed.height());
        Fires.flame(plan, portraits, placed)
                .ifPresent(flame -> glows(frame.x(flame[0]), frame.y(flame[1]), height, FLAME));
        if (portraits.glows(placed.subject())
                && portraits.prop(placed.subject()).isEmpty()) {
            glows(frame.x(placed.x()), frame.y(placed.top() + placed.height() * .10), height, BURNING);
        }
        portraits.prop(placed.subject()).ifPresent(this::ofProp);
    }

    private void glows(double x, double y, double height, double[][] lamps) {
        for (double[] lamp : lamps) {
            light(new Glow(x, y, height * lamp[0], lamp[0] > .5 ? FIRE : CORE, lamp[1]));
        }
    }

    private void ofProp(Prop prop) {
        Frame frame = easel.frame();
        double x = frame.x(placed.x());
        Box box = Box.standing(x, frame.y(placed.bottom()), frame.y(placed.height()), prop.aspect());
        for (Glow glow : prop.glows(box)) {
            light(placed.mirrored() ? glow.at(2 * x - glow.x()) : glow);
        }
        for (Beam beam : prop.beams(box)) {
            Beam turned = placed.mirrored() ? beam.mirrored(x) : beam;
            part(
                    "beam",
                    () -> Light.beam(
                            plan,
                            turned.x(),
                            turned.y(),
                            turned.angle(),
                            turned.spread(),
                            turned.length(),
                            turned.rgb(),
                            turned.strength() * strength(plan)));
        }
    }

    private void light(Glow glow) {
        part(
                "light",
                () -> Light.lamp(
                        plan, glow.x(), glow.y(), glow.radius(), glow.rgb(), glow.strength() * strength(plan)));
    }

    private void part(String part, Supplier<Sheet> sheet) {
        easel.painting().add(tags.apply(part, Blend.SCREEN), sheet::get);
    }
}
