package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.SceneLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fires and lanterns as lights: after dark they take over from moon and ambient light on whatever stands near them, stronger the
 * nearer it is.
 */
public final class Fires {
    /** Above this luminance of the ambient light a fire adds nothing that could be seen. */
    private static final double BRIGHT = .74;

    private static final int GLOW = 0xffb469;
    private static final int WARMTH = 0xffc08a;

    /** How far behind a figure lit by a fire the light is: enough for a warm rim. */
    private static final double BACK = .35;

    private static final double STRENGTH = .72;

    /** A fire: its place in fractions of the picture, how far it reaches as a fraction of the height. */
    private record Fire(double x, double y, double reach) {}

    private Fires() {}

    /** Whether fires are seen as lights under this mood. */
    public static boolean matter(Mood mood) {
        return Rgb.luminance(mood.ambient()) < BRIGHT;
    }

    /**
     * The light on a figure with the fires near it.
     *
     * @param usual the light without them
     */
    public static SceneLight on(Plan plan, Figures figures, Placed placed, SceneLight usual) {
        if (!matter(plan.mood()) || figures.shines(placed.subject())) {
            return usual;
        }
        double best = 0;
        Fire nearest = null;
        double faceY = placed.top() + placed.height() * .35;
        for (Fire fire : all(plan, figures)) {
            double d = Math.hypot((fire.x() - placed.x()) * plan.frame().aspect(), fire.y() - faceY);
            double near = Math.clamp(1.25 - d / fire.reach(), 0, 1);
            if (near > best) {
                best = near;
                nearest = fire;
            }
        }
        if (nearest == null || best < .05) {
            return usual;
        }
        double weight = best * Math.clamp(1.5 - 1.2 * Rgb.luminance(plan.mood().ambient()), .2, .85);
        double dx = (nearest.x() - placed.x()) * plan.frame().aspect();
        double dy = nearest.y() - faceY;
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        Mood mood = usual.mood();
        Mood warm = mood.withColours(
                        Rgb.mix(mood.light(), GLOW, weight),
                        Rgb.mix(mood.ambient(), WARMTH, .55 * weight),
                        mood.shadow(),
                        mood.haze())
                .withLight(
                        mood.lightStrength() * (1 - weight) + STRENGTH * weight,
                        mood.back() * (1 - weight) + BACK * weight);
        return new SceneLight(
                warm,
                usual.lightX() * (1 - weight) + dx / length * weight,
                usual.lightY() * (1 - weight) + dy / length * weight,
                usual.depth(),
                usual.flat());
    }

    private static List<Fire> all(Plan plan, Figures figures) {
        List<Fire> fires = new ArrayList<>();
        for (Placed p : plan.placed()) {
            boolean small = p.height() < .12;
            if (figures.shines(p.subject()) && !p.subject().isCharacter()) {
                double reach = Math.clamp(p.height() * 3.4, small ? .3 : .5, .95);
                fires.add(new Fire(p.x(), p.top() + p.height() * .55, reach));
            } else if (p.subject().isCharacter() && !p.subject().held().isEmpty()) {
                flame(plan, figures, p).ifPresent(f -> fires.add(new Fire(f[0], f[1], p.height() * 1.1)));
            }
        }
        return fires;
    }

    /** Where the flame is that someone holds, in fractions of the picture. */
    public static Optional<double[]> flame(Plan plan, Figures figures, Placed p) {
        Silhouette shape = figures.silhouette(p.subject(), p.index());
        return shape.point("flame").map(at -> {
            double u = p.mirrored() ? 1 - at.x() : at.x();
            double width = p.height() * shape.aspect() / plan.frame().aspect();
            return new double[] {p.x() + (u - .5) * width, p.top() + at.y() * p.height()};
        });
    }
}
