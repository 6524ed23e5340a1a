package app.atelier.generation.composer.planning;

/**
 * The bare geometry of a place, which subjects are put into.
 *
 * @param horizon where the sky ends, as a fraction of the height
 * @param base where the feet of the hero stand, as a fraction of the height
 * @param surface what they stand on
 * @param shore where water meets the far land, as a fraction of the height; NaN without water
 * @param heroScale factor on the height of subjects that this place asks for
 * @param aside how far from the middle the hero must stand, as a fraction of the width; NaN if anywhere
 */
public record Stage(double horizon, double base, Surface surface, double shore, double heroScale, double aside) {
    public Stage(double horizon, double base, Surface surface) {
        this(horizon, base, surface, Double.NaN, 1, Double.NaN);
    }

    /** The same with water from this height down. */
    public Stage withShore(double at) {
        return new Stage(horizon, base, surface, at, heroScale, aside);
    }

    public Stage withHeroScale(double factor) {
        return new Stage(horizon, base, surface, shore, factor, aside);
    }

    public Stage withAside(double distance) {
        return new Stage(horizon, base, surface, shore, heroScale, distance);
    }

    /** The same geometry moved. */
    Stage moved(double newHorizon, double newBase, double newShore) {
        return new Stage(newHorizon, newBase, surface, newShore, heroScale, aside);
    }

    public boolean hasWater() {
        return !Double.isNaN(shore);
    }
}
