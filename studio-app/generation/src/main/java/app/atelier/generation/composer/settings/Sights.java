package app.atelier.generation.composer.settings;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Role;
import java.awt.geom.Path2D;
import java.util.Optional;

/** What the words ask to see in sky and air, in any place: a rainbow, fireworks, lanterns, bubbles, smoke. */
final class Sights {
    private static final int[] RAINBOW = {0xe8574a, 0xf2994a, 0xf6d045, 0x5fc06a, 0x4aa0e0, 0x5a6ae0, 0x9a5fd0};

    private final Easel easel;
    private final Plan plan;
    private final Furnishing furnishing;
    private final boolean open;
    private final double half;

    Sights(Easel easel) {
        this.easel = easel;
        this.plan = easel.plan();
        this.furnishing = new Furnishing(easel);
        Surface surface = plan.stage().surface();
        this.open = !plan.scene().setting().indoors() && plan.scene().setting().airy() && surface != Surface.VOID;
        this.half = 50 * plan.frame().aspect();
    }

    private boolean asked(String feature) {
        return plan.scene().feature(feature).isPresent();
    }

    /** What belongs behind the figures. */
    void behind() {
        boolean voids = plan.stage().surface() == Surface.VOID;
        if (open && asked(Feature.RAINBOW)) {
            easel.veil("rainbow", this::rainbow);
        }
        if ((open || voids) && asked(Feature.SHOOTING_STAR)) {
            easel.light("shooting-star", () -> furnishing.sketched("shooting-star", 0, this::shootingStar));
        }
        if (open && asked(Feature.FIREWORKS) && !Feasts.fireworks(plan)) {
            Fireworks.add(easel, plan);
        }
        if (!voids && asked(Feature.LANTERNS) && new Feasts(easel).none()) {
            double side = plan.focusLeft() ? .02 : -.02;
            new FeastStrings(new Scenery(easel), plan)
                    .hang("lantern-string", new double[] {.06 + side, .06 - side, .09});
        }
        if (open && asked(Feature.SMOKE)) {
            chimney()
                    .ifPresent(house -> easel.veil(
                            "smoke",
                            () -> furnishing.sketched("smoke", .2, s -> {
                                smoke(s, house);
                            })));
        }
    }

    /** What hangs in the air before them. */
    void front() {
        cloudsUnderBuildings();
        if (plan.stage().surface() != Surface.VOID && asked(Feature.BUBBLES)) {
            easel.light("bubbles", () -> furnishing.sketched("bubbles", 0, this::bubbles));
        }
        if (open && asked(Feature.LIGHT_RAYS)) {
            new Scenery(easel).rays(.42, 9);
        }
    }

    /** A castle in the sky rests on clouds. */
    private void cloudsUnderBuildings() {
        // Asked as a whole first: who looks at every figure is drawn again when one of them moves.
        if (!plan.anyPlaced(Sights::floats)) {
            return;
        }
        Scenery scenery = new Scenery(easel);
        for (Placed p : plan.placed()) {
            if (floats(p)) {
                double[][] heaps = {{-.46, .30}, {.44, .27}, {0, .36}};
                for (double[] heap : heaps) {
                    double tall = p.height() * heap[1];
                    double x = p.x() + p.height() * heap[0] / plan.frame().aspect();
                    scenery.prop("clouds", "cloud", x, p.bottom() + tall * .72, tall, .1);
                }
            }
        }
    }

    private static boolean floats(Placed p) {
        return p.role() == Role.IN_AIR && p.subject().kind() == Kind.BUILDING;
    }

    /** Opposite the light, its foot lost in the haze over the land. */
    private Sheet rainbow() {
        double horizon = 100 * (1 - plan.stage().horizon());
        double away = plan.lightX() < plan.frame().across() / 2 ? .34 : -.34;
        double radius = Math.max(54, half * .92);
        double cx = 2 * half * away * .6;
        double cy = horizon - radius * .22;
        double band = 1.15 + radius * .012;
        Sheet sheet = furnishing.sketched("rainbow", 0, s -> {
            for (int i = 0; i < RAINBOW.length; i++) {
                double r = radius - i * band;
                s.glowLine(arc(cx, cy, r), band * 1.9, RAINBOW[i], .25);
            }
        });
        fade(sheet, plan.frame().y(plan.stage().horizon()) * plan.frame().scale());
        return sheet;
    }

    private static Path2D arc(double cx, double cy, double r) {
        double[] xy = new double[98];
        for (int i = 0; i < 49; i++) {
            double a = Math.PI * i / 48;
            xy[2 * i] = cx + r * Math.cos(a);
            xy[2 * i + 1] = cy + r * Math.sin(a);
        }
        return Outlines.curve(xy);
    }

    /** Lets a sheet go out above a line of pixels. */
    private void fade(Sheet sheet, double line) {
        double reach = Frame.HEIGHT * .2 * plan.frame().scale();
        int[] argb = sheet.argb();
        for (int row = 0; row < sheet.height(); row++) {
            double t = Math.clamp((line - sheet.y() - row) / reach, 0, 1);
            for (int i = row * sheet.width(); t < 1 && i < (row + 1) * sheet.width(); i++) {
                argb[i] = Furnishing.faded(argb[i], t);
            }
        }
    }

    private void shootingStar(Sketch s) {
        // Away from the moon.
        double side = plan.lightX() < plan.frame().across() / 2 ? 1 : -1;
        double x = side * half * s.between(.12, .3);
        double y = s.between(74, 84);
        double length = s.between(20, 27);
        for (int i = 0; i < 24; i++) {
            double from = i / 24.0;
            double to = (i + 1.2) / 24;
            s.glowLine(
                    Outlines.polyline(
                            x + side * length * from,
                            y + length * .42 * from,
                            x + side * length * to,
                            y + length * .42 * to),
                    .75 * (1 - from) + .08,
                    0xeaf4ff,
                    .9 * (1 - from) * (1 - from));
        }
        s.shine(x, y, 4.5, 4.5, 0xcfe4ff, .75);
        s.glow(Outlines.disc(x, y, .62), 0xffffff, 1);
    }

    private void bubbles(Sketch s) {
        int n = plan.frame().count(18);
        for (int i = 0; i < n; i++) {
            double x = -half + 2 * half * (i + .5 + s.about(.4)) / n;
            double y = s.between(18, 92);
            double r = s.between(1.1, 3.6);
            s.shine(x, y, r * 1.1, r * 1.1, 0xbfe0ff, .16);
            s.glowLine(Outlines.disc(x, y, r), .16, 0xdff2ff, .75);
            s.glowLine(Outlines.disc(x + r * .06, y - r * .04, r * .9), .14, 0xffc8ec, .45);
            s.shine(x - r * .3, y + r * .38, r * .42, r * .3, 0xffffff, .95);
            s.shine(x + r * .38, y - r * .45, r * .24, r * .18, 0xbff4e0, .8);
        }
    }

    /** The largest building; its roof is where smoke comes from. */
    private Optional<Placed> chimney() {
        return plan.placed().stream()
                .filter(p -> p.subject().kind() == Kind.BUILDING)
                .max((a, b) -> Double.compare(a.height(), b.height()));
    }

    private void smoke(Sketch s, Placed house) {
        double wind = plan.focusLeft() ? 1 : -1;
        double x = 2 * half * (house.x() - .5) - wind * house.height() * 12;
        double y = 100 * (1 - house.top()) - house.height() * 6;
        double tall = Math.clamp(house.height() * 70, 16, 40);
        int puffs = 16;
        for (int i = 0; i < puffs; i++) {
            double t = (double) i / (puffs - 1);
            double r = tall * (.05 + .13 * t);
            double px = x + wind * tall * (.10 * t + .34 * t * t) + s.about(r * .45);
            s.soft(px, y + tall * t, r * 1.5, r * 1.25, 0xb4b8c6, -.1, .62 * (1 - t * .75));
        }
    }
}
