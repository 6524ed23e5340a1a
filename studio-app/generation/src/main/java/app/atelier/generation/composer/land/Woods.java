package app.atelier.generation.composer.land;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A row of trees, or of anything that stands, along a profile.
 *
 * @param profile where they stand
 * @param props ids of the props to choose among, evenly
 * @param count number at the usual aspect
 * @param height fraction of the picture's height
 * @param depth 0..1
 * @param uneven how much heights differ, .3 is usual
 * @param lightGap how far they keep from the light, fraction of the width; 0 for far ones
 * @param focusGap how far they keep from the main subject, fraction of the width; 0 for far ones
 */
public record Woods(
        Profile profile,
        List<String> props,
        int count,
        double height,
        double depth,
        double uneven,
        double lightGap,
        double focusGap) {
    public Woods {
        props = List.copyOf(props);
    }

    public Woods(Profile profile, String prop, int count, double height, double depth) {
        this(profile, List.of(prop), count, height, depth, .3, 0, 0);
    }

    public Woods(Profile profile, List<String> props, int count, double height, double depth) {
        this(profile, props, count, height, depth, .3, 0, 0);
    }

    /** The same with gaps at the light and at the main subject. */
    public Woods clearing(double atLight, double atFocus) {
        return new Woods(profile, props, count, height, depth, uneven, atLight, atFocus);
    }

    /** The same row of other things. */
    public Woods of(List<String> others) {
        return new Woods(profile, others, count, height, depth, uneven, lightGap, focusGap);
    }

    /** The same with more or fewer, taller or lower ones. */
    public Woods grown(double number, double tall) {
        int many = (int) Math.round(count * number);
        return new Woods(profile, props, many, height * tall, depth, uneven, lightGap, focusGap);
    }

    /** Draws the row, evenly spread but for jitter and gaps. */
    public Sheet draw(Plan plan, String name) {
        RandomGenerator random = plan.seeds().of("woods " + name);
        int n = plan.frame().count(count);
        List<Double> xs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double x = (i + .5 + (random.nextDouble() - .5) * 1.1) / n;
            boolean atLight = plan.light().disc() && Math.abs(x - plan.light().x()) < lightGap;
            boolean atFocus = Math.abs(x - plan.focusX()) < focusGap;
            if (!atLight && !atFocus) {
                xs.add(x);
            }
        }
        return drawAt(plan, name, xs);
    }

    /** Draws one at each place, fractions of the width. */
    public Sheet drawAt(Plan plan, String name, List<Double> xs) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of("trees " + name);
        List<Prop> kinds = props.stream().flatMap(id -> Props.find(id).stream()).toList();
        if (kinds.isEmpty() || xs.isEmpty()) {
            return Sheet.of(0, 0, 1, 1);
        }
        return Sheet.painted(frame, g -> {
            for (double at : xs) {
                Prop prop = kinds.get(random.nextInt(kinds.size()));
                double tall = height * Frame.HEIGHT * (1 - uneven + 2 * uneven * random.nextDouble());
                double x = frame.x(at);
                double y = (profile.at(Math.clamp(at, 0, 1)) + .012) * Frame.HEIGHT;
                prop.draw(
                        g,
                        Box.standing(x, y, tall, prop.aspect()),
                        plan.lightAt(x, y - tall / 2, depth),
                        depth,
                        random);
            }
        });
    }
}
