package app.atelier.generation.composer.props.vector;

import app.atelier.generation.art.Facing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One drawing in units of its own: 100 to its height, x from its middle, y upwards from its base.
 *
 * @param aspect width over height
 * @param facing which way it looks as drawn
 * @param plumes what it leaves behind in the air
 * @param painting the same drawing in a given colour, 0xRRGGBB; null if it has none to choose
 */
public record Figure(
        String id,
        double aspect,
        Footing footing,
        Facing facing,
        Consumer<Sketch> drawing,
        List<Lamp> lamps,
        List<LampBeam> beams,
        List<Plume> plumes,
        @Nullable IntFunction<Consumer<Sketch>> painting) {

    public Figure {
        lamps = List.copyOf(lamps);
        beams = List.copyOf(beams);
        plumes = List.copyOf(plumes);
    }

    public static Figure of(String id, double aspect, Footing footing, Consumer<Sketch> drawing) {
        return new Figure(id, aspect, footing, Facing.FRONT, drawing, List.of(), List.of(), List.of(), null);
    }

    public static Figure of(String id, double aspect, Consumer<Sketch> drawing) {
        return of(id, aspect, Footing.GROUND, drawing);
    }

    /** A figure whose main colour is chosen: one of those by chance, or any that is asked for. */
    public static Figure painted(
            String id, double aspect, Footing footing, IntFunction<Consumer<Sketch>> painting, int... colours) {
        Consumer<Sketch> drawing = s -> painting.apply(s.pick(colours)).accept(s);
        return new Figure(id, aspect, footing, Facing.FRONT, drawing, List.of(), List.of(), List.of(), painting);
    }

    /** The same figure in that colour; empty if it has no colour to choose. */
    public Optional<Figure> in(int rgb) {
        return Optional.ofNullable(painting)
                .map(paint -> new Figure(id, aspect, footing, facing, paint.apply(rgb), lamps, beams, plumes, paint));
    }

    /** The same figure with one more lamp. */
    public Figure with(Lamp lamp) {
        return new Figure(id, aspect, footing, facing, drawing, more(lamps, lamp), beams, plumes, painting);
    }

    /** The same figure with one more beam. */
    public Figure with(LampBeam beam) {
        return new Figure(id, aspect, footing, facing, drawing, lamps, more(beams, beam), plumes, painting);
    }

    /** The same figure with one more plume. */
    public Figure with(Plume plume) {
        return new Figure(id, aspect, footing, facing, drawing, lamps, beams, more(plumes, plume), painting);
    }

    /** The same figure, known to look that way. */
    public Figure looking(Facing way) {
        return new Figure(id, aspect, footing, way, drawing, lamps, beams, plumes, painting);
    }

    private static <T> List<T> more(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
