package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How someone is in a thing that one can be in.
 *
 * @param rim height of its front rim, as a share of its height; 1 if it is around them on all sides
 * @param wide its width over that of who is in it
 * @param floor where they stand in it if it is around them, as a share of its height
 */
record Inside(double rim, double wide, double floor) {
    /** How much of someone is behind the rim. */
    private static final double HIDDEN = .42;

    /** How high someone is at most in what is around them, as a share of its height. */
    private static final double ROOM = .60;

    /** What is known of a thing; null if it is like most. */
    static @Nullable Inside of(Subject thing) {
        return switch (thing.art()) {
            case "prop:bathtub", "flat:bathtub" -> new Inside(.80, 1.75, 0);
            case "prop:open-box" -> new Inside(.74, 1.25, 0);
            case "prop:open-basket" -> new Inside(.90, 1.22, 0);
            case "prop:cage" -> new Inside(1, 1.35, .10);
            case "prop:hamster-wheel" -> new Inside(1, 1.5, .20);
            default -> null;
        };
    }

    /** Whether it is around them. */
    boolean around() {
        return rim >= 1;
    }

    /** Height of the thing for someone of that height and width, both as shares of the picture's height. */
    double height(double tall, double broad, double aspect) {
        double fits = broad * wide / aspect;
        return around() ? Math.max(fits, tall / ROOM) : Math.max(fits, tall * .5);
    }

    /** How far above its foot theirs is. */
    double lift(double height, double tall) {
        return around() ? floor * height : Math.max(.06 * height, rim * height - HIDDEN * tall);
    }
}
