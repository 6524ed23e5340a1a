package app.atelier.generation.composer.props.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One drawing in units of its own: 100 to its height, x from its middle, y upwards from its base.
 *
 * @param aspect width over height
 */
public record Figure(
        String id, double aspect, Footing footing, Consumer<Sketch> drawing, List<Lamp> lamps, List<LampBeam> beams) {

    public Figure {
        lamps = List.copyOf(lamps);
        beams = List.copyOf(beams);
    }

    public static Figure of(String id, double aspect, Footing footing, Consumer<Sketch> drawing) {
        return new Figure(id, aspect, footing, drawing, List.of(), List.of());
    }

    public static Figure of(String id, double aspect, Consumer<Sketch> drawing) {
        return of(id, aspect, Footing.GROUND, drawing);
    }

    /** The same figure with one more lamp. */
    public Figure with(Lamp lamp) {
        List<Lamp> more = new ArrayList<>(lamps);
        more.add(lamp);
        return new Figure(id, aspect, footing, drawing, more, beams);
    }

    /** The same figure with one more beam. */
    public Figure with(LampBeam beam) {
        List<LampBeam> more = new ArrayList<>(beams);
        more.add(beam);
        return new Figure(id, aspect, footing, drawing, lamps, more);
    }
}
