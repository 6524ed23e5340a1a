package app.atelier.generation.composer.props;

import app.atelier.generation.composer.props.frames.Greenery;
import app.atelier.generation.composer.props.frames.Mounds;
import app.atelier.generation.composer.props.plants.Blades;
import java.util.List;

/** Every foreground frame by its id. */
public final class Foregrounds {

    private static final double SHARP = .0008;
    private static final double SOFT = .0024;

    private static final List<Foreground> ALL = List.of(
            new Foreground("grass", Blades.GRASS, SHARP, Greenery::grass),
            new Foreground("flowers", Blades.GRASS, SHARP, Greenery::flowers),
            new Foreground("dry-grass", 0xa8743a, SHARP, Greenery::tallGrass),
            new Foreground("grass-corners", Blades.GRASS, SHARP, Greenery::grassCorners),
            new Foreground("desert-grass", 0xa8803f, SHARP, Greenery::sparseGrass),
            new Foreground("wheat", 0xe0b04f, SHARP, Greenery::wheat),
            new Foreground("ferns", 0x3f7a4a, SOFT, Greenery::ferns),
            new Foreground("leaves", 0x3a7048, SOFT, Greenery::leaves),
            new Foreground("autumn-leaves", 0xd9772f, SOFT, Greenery::leaves),
            new Foreground("palm-leaves", 0x2f7a55, SOFT, Greenery::palmLeaves),
            new Foreground("jungle", 0x2f7a4f, SOFT, Greenery::jungle),
            new Foreground("canopy", 0x3a7048, SOFT, Greenery::canopy),
            new Foreground("reeds", 0x5f8f5a, SHARP, Greenery::reeds),
            new Foreground("coral", 0x56689a, SHARP, Greenery::coral),
            new Foreground("rocks", 0xa89c94, SHARP, Mounds::rocks),
            new Foreground("trunks", 0x5a4234, SOFT, Mounds::trunks),
            new Foreground("snow", 0xf4f8ff, SHARP, Mounds::snow),
            new Foreground("shelf", 0x7a4a2e, SOFT, Mounds::shelf),
            new Foreground("curtain", 0xc9756a, SOFT, Mounds::curtain));

    private Foregrounds() {}

    public static List<Foreground> all() {
        return ALL;
    }

    /**
     * The frame of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Foreground named(String id) {
        return ALL.stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no foreground called \"" + id + "\"."));
    }
}
