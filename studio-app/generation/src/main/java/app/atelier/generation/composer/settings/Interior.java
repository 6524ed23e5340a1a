package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What rooms share: walls, windows with a view, floors, patches of light. */
final class Interior {
    private static final List<Integer> WALLS = List.of(0xf0cdbc, 0xf0dcb8, 0xcfdcc6, 0xdccbe0, 0xf6d4c4);

    private static final List<Integer> EVENING_WALLS = List.of(0x9a5a44, 0x8a5a54, 0x7f5a3e, 0x6f5a5a);

    /** Cool enough that a flame is the one warm thing. */
    private static final List<Integer> CANDLE_WALLS = List.of(0x8a5478, 0x7a5a8a, 0x8a5468, 0x6a5a86);

    private final Easel easel;
    private final Plan plan;
    private final Scenery scenery;

    Interior(Easel easel) {
        this.easel = easel;
        this.plan = easel.plan();
        this.scenery = new Scenery(easel);
    }

    Scenery scenery() {
        return scenery;
    }

    /** True if the light comes from the left. */
    boolean lightLeft() {
        return plan.light().x() < .5;
    }

    /** A plain wall that darkens away from the light. */
    void wall() {
        Mood mood = plan.mood();
        int wall = mood.source() == LightSource.WINDOW
                ? scenery.choose("wall", WALLS)
                : scenery.choose("evening wall", mood.source() == LightSource.CANDLE ? CANDLE_WALLS : EVENING_WALLS);
        int near = plan.lit(Rgb.mix(wall, mood.light(), .3), 0, 0);
        int far = plan.lit(Rgb.mix(wall, mood.shadow(), mood.source() == LightSource.WINDOW ? .18 : .34), 0, 0);
        int middle = plan.lit(wall, mood.dark() ? .3 : 0, 0);
        Frame frame = easel.frame();
        long seed = plan.seeds().number("wall");
        easel.solid("wall", () -> {
            Sheet sheet = Sheet.blank(frame);
            Grid mottle = plan.shaded() ? Grid.of(frame, seed, 200, 200, 5, .5) : null;
            float[] row = new float[frame.width()];
            for (int y = 0; y < frame.height(); y++) {
                if (mottle != null) {
                    mottle.row((y + .5) / frame.scale(), frame.scale(), row);
                }
                for (int x = 0; x < frame.width(); x++) {
                    double t = (x + .5) / frame.width();
                    double away = Math.abs(t - plan.light().x());
                    int rgb = away < .4
                            ? Rgb.mix(near, middle, away / .4)
                            : Rgb.mix(middle, far, Math.min(1, (away - .4) / .6));
                    double k = mottle == null ? 1 : 1 + (row[x] - .5) * .06;
                    sheet.argb()[y * frame.width() + x] = 0xff000000 | Rgb.scale(rgb, k);
                }
            }
            return sheet;
        });
    }

    /** A window with its view; edges as fractions of the picture. */
    void window(double left, double top, double right, double bottom) {
        Frame frame = easel.frame();
        // The opening of the frame's drawing: 44 of 52.5 units to each side, 10 to 94 of its height.
        double width = right - left;
        double height = bottom - top;
        double inner = width * (52.5 - 44) / 105;
        Rectangle2D pane = new Rectangle2D.Double(
                frame.x(left + inner), frame.y(top + height * .06), frame.x(width - 2 * inner), frame.y(height * .84));
        easel.solid("view", () -> new WindowView(plan, pane).draw());
        scenery.panel("window", "window-frame", left, top, right, bottom, 0);
    }

    /** A panelled strip along the foot of the wall, so that it does not meet the floor in a bare line. */
    void skirting(double floor) {
        double half = 50 * plan.frame().aspect() + 2;
        int wood = plan.mood().source() == LightSource.WINDOW ? 0xf2e9dc : 0x8a5f42;
        scenery.sketch("skirting", 0, s -> {
            double foot = 100 * (1 - floor) - .4;
            s.fall(Outlines.slab(-half, foot, half, foot + 3.4), wood, -.1, .35);
            s.fall(Outlines.slab(-half, foot + 3, half, foot + 3.9), wood, -.4, .05);
            s.fade(
                    Outlines.slab(-half, foot + 3.9, half, foot + 12),
                    0x1a0c1a,
                    .8,
                    0,
                    .16,
                    0,
                    foot + 12,
                    0,
                    foot + 3.9);
        });
    }

    /** Boards from a height down to the lower edge. */
    void boards(String part, double top, int rgb) {
        scenery.panel(part, "planks", -.01, top, 1.01, 1.01, 0);
    }

    /** The window's light on table or floor. */
    void patch(double top) {
        if (plan.mood().source() != LightSource.WINDOW) {
            return;
        }
        Frame frame = easel.frame();
        int side = lightLeft() ? 1 : -1;
        double edge = lightLeft() ? 0 : 1;
        easel.light(
                "light-on-boards",
                () -> Soft.blurred(
                        frame,
                        Sheet.painted(frame, g -> {
                            g.setColor(new Color(Rgb.withAlpha(plan.mood().light(), .30), true));
                            double[][] quads = {{.30, .50, .80, .46}, {.10, .26, .38, .08}};
                            for (double[] q : quads) {
                                Path2D path = new Path2D.Double();
                                path.moveTo(frame.x(edge + side * q[0]), frame.y(top + .01));
                                path.lineTo(frame.x(edge + side * q[1]), frame.y(top + .01));
                                path.lineTo(frame.x(edge + side * q[2]), frame.y(1.01));
                                path.lineTo(frame.x(edge + side * q[3]), frame.y(1.01));
                                path.closePath();
                                g.fill(path);
                            }
                        }),
                        .006));
    }

    /** Warm shine of the scene's lamp or candle, wide and small. */
    void lampShine(double x, double y, double radius) {
        Mood mood = plan.mood();
        if (mood.source() == LightSource.WINDOW) {
            return;
        }
        scenery.lamp(x, y, radius, Rgb.mix(mood.light(), 0xff9a3f, .35), .5);
        scenery.lamp(x, y, radius * .42, mood.light(), .5);
    }

    /** Dust in the light. */
    void dust() {
        easel.light("dust", () -> Falling.lights(plan, "dust", 34, new int[] {0xfff0d0}, .05, .85, 1.5));
    }

    /** Slanting light from the window. */
    void windowRays() {
        if (plan.shaded() && plan.mood().source() == LightSource.WINDOW && !plan.night()) {
            double x = lightLeft() ? -60 : easel.frame().across() + 60;
            easel.light("rays", () -> Light.rays(plan, x, -130, plan.mood().light(), 6, .2, .45));
        }
    }
}
