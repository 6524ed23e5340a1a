package app.atelier.generation.composer.planning;

/**
 * The bare geometry of a place, which subjects are put into.
 *
 * @param horizon where the sky ends, as a fraction of the height
 * @param base where the feet of the hero stand, as a fraction of the height
 * @param surface what they stand on
 * @param shore where water meets the far land, as a fraction of the height; NaN without water
 * @param heroScale factor on the height of subjects that this place asks for
 */
public record Stage(double horizon, double base, Surface surface, double shore, double heroScale) {
    public Stage(double horizon, double base, Surface surface) {
        this(horizon, base, surface, Double.NaN, 1);
    }

    /** The same with water from this height down. */
    public Stage withShore(double at) {
        return new Stage(horizon, base, surface, at, heroScale);
    }

    public Stage withHeroScale(double factor) {
        return new Stage(horizon, base, surface, shore, factor);
    }

    public boolean hasWater() {
        return !Double.isNaN(shore);
    }
}
