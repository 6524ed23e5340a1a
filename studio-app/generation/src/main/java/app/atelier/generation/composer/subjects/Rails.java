package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.settings.Easel;

/** The track under a figure that runs on rails: a bed of stones across the whole picture, sleepers, two rails. */
final class Rails {
    private static final int STONES = 0xa39488;
    private static final int SLEEPER = 0x6a4f3c;
    private static final int STEEL = 0x8f93a4;

    private Rails() {}

    static Sheet under(Easel easel, Placed placed, SceneLight light) {
        double unit = placed.height();
        double y = 100 * (1 - placed.bottom()) + unit * 1.2;
        return easel.sketched("rails", light, light.depth(), s -> draw(s, y, unit));
    }

    /** @param unit a hundredth of the figure's height */
    private static void draw(Sketch s, double y, double unit) {
        double half = s.halfWidth() + 2;
        int n = 24;
        double[] bank = new double[2 * (2 * n + 2)];
        for (int i = 0; i <= n; i++) {
            double x = -half + 2 * half * i / n;
            bank[2 * i] = x;
            bank[2 * i + 1] = y + unit * 4 + s.about(unit * .8);
            int k = 2 * n + 1 - i;
            bank[2 * k] = x;
            bank[2 * k + 1] = y - unit * 14 + s.about(unit * 1.6);
        }
        s.fall(Outlines.polygon(bank), STONES, -.1, .55);
        for (int i = 0; i < (int) (half / unit * .9); i++) {
            double r = unit * s.between(.7, 1.7);
            s.form(
                    Outlines.blob(s.about(half), y - unit * s.between(-2, 12), r * 1.3, r * .8, 6, .2, s.random()),
                    STONES,
                    -.45,
                    .5);
        }
        for (double x = -half; x < half; x += unit * 12) {
            s.fall(
                    Outlines.polygon(
                            x,
                            y + unit * 3,
                            x + unit * 5,
                            y + unit * 3,
                            x + unit * 6,
                            y - unit * 7,
                            x - unit,
                            y - unit * 7),
                    SLEEPER,
                    -.2,
                    .5);
        }
        for (double rail : new double[] {2.2, -4}) {
            double thick = rail > 0 ? 1.1 : 1.7;
            s.fall(Outlines.slab(-half, y + unit * rail, half, y + unit * (rail + thick)), STEEL, -.6, .5);
            s.veil(Outlines.slab(-half, y + unit * (rail - .7), half, y + unit * rail), 0x2a2436, .6, .5);
        }
    }
}
