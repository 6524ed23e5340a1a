package app.atelier.generation.composer.planning;

import java.util.List;

/**
 * The bare geometry of a place, which subjects are put into.
 *
 * @param horizon where the sky ends, as a fraction of the height
 * @param base where the feet of the hero stand, as a fraction of the height
 * @param surface what they stand on
 * @param shore where water meets the far land, as a fraction of the height; NaN without water
 * @param heroScale factor on the height of subjects that this place asks for
 * @param aside how far from the middle the hero must stand, as a fraction of the width; NaN if anywhere
 * @param anchors other spots for figures, empty for open ground
 */
public record Stage(
        double horizon,
        double base,
        Surface surface,
        double shore,
        double heroScale,
        double aside,
        List<Anchor> anchors) {
    public Stage {
        anchors = List.copyOf(anchors);
    }

    public Stage(double horizon, double base, Surface surface) {
        this(horizon, base, surface, Double.NaN, 1, Double.NaN, List.of());
    }

    /** The same with water from this height down. */
    public Stage withShore(double at) {
        return new Stage(horizon, base, surface, at, heroScale, aside, anchors);
    }

    public Stage withHeroScale(double factor) {
        return new Stage(horizon, base, surface, shore, factor, aside, anchors);
    }

    public Stage withAside(double distance) {
        return new Stage(horizon, base, surface, shore, heroScale, distance, anchors);
    }

    /** The same with spots where figures may stand or sit. */
    public Stage withAnchors(Anchor... spots) {
        return new Stage(horizon, base, surface, shore, heroScale, aside, List.of(spots));
    }

    /** The same geometry moved; the spots stay at their heights. */
    Stage moved(double newHorizon, double newBase, double newShore) {
        return new Stage(newHorizon, newBase, surface, newShore, heroScale, aside, anchors);
    }

    public boolean hasWater() {
        return !Double.isNaN(shore);
    }
}
