package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.Beam;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Glow;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/** Puts things drawn by rules into a place, with snow on them, their light and, on water, their mirror image. */
final class Furnishing {
    /** How far over its box a prop may reach, as a share of its longer side. */
    private static final double OVERHANG = .18;

    /** Part of a lamp's light that is seen in full daylight. */
    private static final double BY_DAY = .10;

    /** Part of it in a room that daylight falls into. */
    private static final double BY_WINDOW = .3;

    private final Easel easel;
    private final Plan plan;
    private final Year year;

    Furnishing(Easel easel) {
        this.easel = easel;
        this.plan = easel.plan();
        this.year = new Year(plan);
    }

    /** See {@link Scenery#prop(String, String, double, double, double, double)}. */
    void prop(String part, String id, double x, double base, double height, double depth, boolean mirrored) {
        Props.find(year.plant(id)).ifPresent(prop -> {
            Box box = box(prop, x, base, height);
            Rectangle2D room = room(box);
            Easel.Once<Sheet> sheet = new Easel.Once<>(() -> RoofSnow.on(
                    plan,
                    prop,
                    height,
                    Sheet.painted(
                            easel.frame(),
                            room.getMinX(),
                            room.getMinY(),
                            room.getMaxX(),
                            room.getMaxY(),
                            g -> draw(prop, g, box, depth, mirrored))));
            if (Shade.seen(plan, prop.footing(), height, depth)) {
                easel.veil("shadow-of-" + part, () -> new Shade(plan, depth).of(sheet.get(), box));
            }
            easel.solid(part, sheet::get);
            shine(prop, box, mirrored);
        });
    }

    /** A boat: its lower edge lies in the water, which shows it upside down. */
    void afloat(String part, String id, double x, double line, double height, double depth, boolean mirrored) {
        Props.find(id).ifPresent(prop -> {
            double sunk = .06;
            Box box = box(prop, x, line + height * sunk, height);
            easel.veil("mirror-of-" + part, () -> mirror(prop, box, line, depth, mirrored));
            prop(part, id, x, line + height * sunk * .4, height, depth, mirrored);
        });
    }

    private Sheet mirror(Prop prop, Box box, double line, double depth, boolean mirrored) {
        double y = easel.frame().y(line);
        Rectangle2D room = room(box);
        Sheet sheet = Sheet.painted(easel.frame(), room.getMinX(), y, room.getMaxX(), y + box.h() * 1.1, g -> {
            g.translate(0, 2 * y);
            g.scale(1, -1);
            draw(prop, g, box, depth, mirrored);
        });
        int top = (int) Math.floor(y * easel.frame().scale());
        double reach = Math.max(1, box.h() * easel.frame().scale() * .9);
        int[] argb = sheet.argb();
        for (int row = 0; row < sheet.height(); row++) {
            double fade = .5 * Math.max(0, 1 - (sheet.y() + row - top) / reach);
            for (int i = row * sheet.width(); i < (row + 1) * sheet.width(); i++) {
                argb[i] = faded(argb[i], fade);
            }
        }
        return sheet;
    }

    /** A premultiplied colour let out, 0 gone .. 1 as it is. */
    static int faded(int premultiplied, double by) {
        int out = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            out |= (int) ((premultiplied >>> shift & 255) * by) << shift;
        }
        return out;
    }

    private Box box(Prop prop, double x, double base, double height) {
        Frame frame = easel.frame();
        return Box.standing(frame.x(x), frame.y(base), frame.y(height), prop.aspect());
    }

    private static Rectangle2D room(Box box) {
        double more = OVERHANG * Math.max(box.w(), box.h()) + 4;
        return new Rectangle2D.Double(box.x() - more, box.y() - more, box.w() + 2 * more, box.h() + 2 * more);
    }

    private void draw(Prop prop, Graphics2D g, Box box, double depth, boolean mirrored) {
        double x = box.x() + box.w() / 2;
        double y = box.y() + box.h() / 2;
        SceneLight light = plan.lightAt(x, y, depth);
        if (mirrored) {
            g.translate(2 * x, 0);
            g.scale(-1, 1);
            light = new SceneLight(light.mood(), -light.lightX(), light.lightY(), depth, light.flat());
        }
        prop.draw(g, box, light, depth, plan.seeds().of("prop " + prop.id() + Math.round(x)));
    }

    private void shine(Prop prop, Box box, boolean mirrored) {
        double middle = box.x() + box.w() / 2;
        for (Glow glow : prop.glows(box)) {
            double x = mirrored ? 2 * middle - glow.x() : glow.x();
            glow(new Glow(x, glow.y(), glow.radius(), glow.rgb(), glow.strength()));
        }
        for (Beam beam : prop.beams(box)) {
            double x = mirrored ? 2 * middle - beam.x() : beam.x();
            double angle = mirrored ? Math.PI - beam.angle() : beam.angle();
            beam(new Beam(x, beam.y(), angle, beam.spread(), beam.length(), beam.rgb(), beam.strength()));
        }
    }

    /** A thing that fills a rectangle given in fractions. */
    void panel(
            String part,
            String id,
            double left,
            double top,
            double right,
            double bottom,
            double depth,
            boolean mirrored) {
        Props.find(id).ifPresent(prop -> {
            Frame frame = easel.frame();
            Box box = new Box(frame.x(left), frame.y(top), frame.x(right - left), frame.y(bottom - top));
            double x = box.x() + box.w() / 2;
            double y = box.y() + box.h() / 2;
            easel.solid(
                    part,
                    () -> RoofSnow.on(plan, prop, bottom - top, Sheet.painted(frame, g -> {
                        SceneLight light = plan.lightAt(x, y, depth);
                        if (mirrored) {
                            g.translate(2 * x, 0);
                            g.scale(-1, 1);
                            light = new SceneLight(light.mood(), -light.lightX(), light.lightY(), depth, light.flat());
                        }
                        prop.draw(g, box, light, depth, plan.seeds().of("panel " + id + Math.round(100 * left)));
                    })));
            shine(prop, box, mirrored);
        });
    }

    /**
     * A drawing of the place's own over the whole picture, in the units of a sketch: 100 to the height, y upwards from
     * the lower edge, x from the middle.
     */
    void sketch(String part, double depth, Consumer<Sketch> drawing) {
        sketch(part, part, depth, drawing);
    }

    /** As above; several of one part differ by the name they take their random numbers from. */
    void sketch(String part, String name, double depth, Consumer<Sketch> drawing) {
        easel.solid(part, () -> sketched(name, depth, drawing));
    }

    /** The drawing alone. */
    Sheet sketched(String name, double depth, Consumer<Sketch> drawing) {
        return easel.sketched("sketch " + name, easel.lightAt(.5, .6, depth), depth, drawing);
    }

    /** How much of the lamps' light shows, 0..1: little by day, all within walls and at night. */
    double lampsShow() {
        if (plan.scene().setting().indoors()) {
            return plan.mood().source() == LightSource.WINDOW ? BY_WINDOW : 1;
        }
        return BY_DAY + (1 - BY_DAY) * SceneLight.lamps(plan.mood());
    }

    void glow(Glow glow) {
        double strength = glow.strength() * lampsShow();
        if (strength > .04) {
            easel.light("lamp-light", () -> Light.lamp(plan, glow.x(), glow.y(), glow.radius(), glow.rgb(), strength));
        }
    }

    private void beam(Beam beam) {
        double strength = beam.strength() * lampsShow();
        if (strength > .06) {
            easel.light(
                    "beam",
                    () -> Light.beam(
                            plan,
                            beam.x(),
                            beam.y(),
                            beam.angle(),
                            beam.spread(),
                            beam.length(),
                            beam.rgb(),
                            strength));
        }
    }

    /** Lamplight that lies on the ground; fractions, the radius of the height. */
    void pool(double x, double y, double radius, int rgb, double strength) {
        double seen = strength * lampsShow();
        if (seen > .05) {
            Frame frame = easel.frame();
            easel.light(
                    "light-on-ground", () -> Light.pool(plan, frame.x(x), frame.y(y), frame.y(radius), .30, rgb, seen));
        }
    }
}
