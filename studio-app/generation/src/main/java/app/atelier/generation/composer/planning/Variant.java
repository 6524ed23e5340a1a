package app.atelier.generation.composer.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to lay out the same scene.
 *
 * @param number which source of random numbers it draws from: other places of the company, other forms of a template
 * @param focusX where the main figures stand, fraction of the width
 * @param size factor on the height of the main figures
 */
record Variant(int number, double focusX, double size) {
    private static final double[] STEPS = {0, .07, -.07};
    private static final double[] SIZES = {1, .9};
    private static final int NUMBERS = 3;

    /**
     * All that are tried, the one that the seed would take without a choice first. The focus keeps its side of the middle, since the
     * light stands on the other.
     *
     * @param fixed whether the main figures can stand nowhere else
     */
    static List<Variant> around(double focusX, boolean fixed) {
        List<Variant> all = new ArrayList<>();
        for (double size : SIZES) {
            for (double step : fixed ? new double[] {0} : STEPS) {
                double x = focusX + step;
                boolean otherSide = x < .5 != focusX < .5 || x < .28 || x > .72;
                if (step == 0 || !otherSide) {
                    for (int number = 0; number < NUMBERS; number++) {
                        all.add(new Variant(number, x, size));
                    }
                }
            }
        }
        return all;
    }

    /** The name of a source of random numbers in this variant. */
    String named(String source) {
        return number == 0 ? source : source + " " + number;
    }
}
