package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.props.vector.Plume;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.settings.Easel;
import java.util.Locale;

/** The steam or exhaust of a placed figure, as a layer of its own behind it. */
final class Exhaust {
    private static final int PUFFS = 46;
    private static final int STEAM_PUFFS = 26;
    private static final int WHITE = 0xfffaf2;

    private final Easel easel;
    private final SceneLight light;
    private final Plume.Kind kind;
    private final String name;

    /** Origin, direction, length and half width in hundredths of the picture's height, y upwards. */
    private final double x;

    private final double y;
    private final double dx;
    private final double dy;
    private final double length;
    private final double width;

    Exhaust(Easel easel, Placed placed, double aspect, SceneLight light, Plume plume, String name) {
        this.easel = easel;
        this.light = light;
        this.kind = plume.kind();
        this.name = name;
        double unit = placed.height();
        double side = placed.mirrored() ? -1 : 1;
        // Figures turn about their middle, clockwise.
        double turn = -Math.toRadians(placed.degrees());
        double fromX = side * plume.x() * unit;
        double fromY = (plume.y() - 50) * unit;
        double middle = 100 - 50 * (placed.top() + placed.bottom());
        this.x = (placed.x() - .5) * 100 * easel.frame().aspect() + fromX * Math.cos(turn) - fromY * Math.sin(turn);
        this.y = middle + fromX * Math.sin(turn) + fromY * Math.cos(turn);
        double angle = (side > 0 ? plume.angle() : Math.PI - plume.angle()) + turn;
        this.dx = Math.cos(angle);
        this.dy = Math.sin(angle);
        this.length = plume.length() * unit;
        this.width = plume.width() * unit;
    }

    /** Name of the layer's part. */
    String part() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Sheet draw() {
        return easel.sketched(
                "plume " + name, light, light.depth(), kind == Plume.Kind.EXHAUST ? this::exhaust : this::steam);
    }

    /** Billows that widen; hot and bright at the root, in shade below. */
    private void exhaust(Sketch s) {
        for (int i = PUFFS - 1; i >= 0; i--) {
            double t = (i + s.about(.4)) / PUFFS;
            double spread = width * (.16 + .84 * Math.pow(Math.max(0, t), .8));
            double px = x + dx * length * t + s.about(.34) * spread * -dy;
            double py = y + dy * length * t + s.about(.34) * spread * dx;
            double r = spread * s.between(.55, .9);
            double alpha = .78 * (1 - Math.pow(t, 1.6)) + .06;
            s.soft(px - s.lightX() * r * .22, py - s.lightY() * r * .22, r * 1.25, r * 1.2, 0xcfc6d8, .15, alpha * .8);
            s.soft(px, py, r, r, 0xf6f0f4, -.25, alpha);
            s.soft(px + s.lightX() * r * .3, py + s.lightY() * r * .3, r * .7, r * .7, WHITE, -.6, alpha * .75);
        }
        for (int i = 0; i < 9; i++) {
            double t = i / 9.0 * .22;
            double r = width * (.5 - .3 * i / 9.0);
            s.shine(x + dx * length * t, y + dy * length * t, r, r, i < 4 ? 0xffd27a : 0xff9a4f, .26 * (1 - i / 10.0));
        }
    }

    /** Puffs that rise, lean back and grow. */
    private void steam(Sketch s) {
        for (int i = STEAM_PUFFS - 1; i >= 0; i--) {
            double t = (i + s.about(.35) + .4) / STEAM_PUFFS;
            // It leaves upwards and is bent back by the way.
            double back = length * Math.pow(Math.max(0, t), 1.25);
            double px = x + dx * back + s.about(.25) * width * t;
            double py = y + (Math.abs(dy) * length + width) * Math.sqrt(Math.max(0, t)) * .62 + s.about(.2) * width * t;
            double r = width * (.22 + .78 * t) * s.between(.7, 1.1);
            double alpha = .82 * (1 - Math.pow(t, 1.8));
            s.soft(px - s.lightX() * r * .25, py - r * .22, r * 1.15, r, 0xcac6d6, .2, alpha * .7);
            s.soft(px, py, r, r * .92, 0xfbf6f4, -.3, alpha);
            s.soft(
                    px + s.lightX() * r * .3,
                    py + Math.abs(s.lightY()) * r * .3,
                    r * .66,
                    r * .6,
                    WHITE,
                    -.6,
                    alpha * .8);
        }
    }
}
