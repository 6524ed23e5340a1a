package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.composer.scene.Thing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a creature without hands carries things, as its picture has it: in the bill or mouth, in the trunk, at a tentacle or claw each, on the
 * back. Read from {@code carriers.json} beside this class; places are in 32nds of the drawing.
 *
 * @param mouth mouth, bill or end of the trunk; null if it takes nothing
 * @param trunk whether that is a trunk, which holds things upright
 * @param arms ends of arms, claws and tentacles, each for one thing
 * @param tail end of a tail that a string can be tied to, null if none
 * @param back where a load lies, null if none
 */
record Carrier(
        double @Nullable [] mouth,
        boolean trunk,
        List<double[]> arms,
        double @Nullable [] tail,
        double @Nullable [] back) {
    /** Units in a 32nd, and where the lowest feet of the drawing stand. */
    private static final double UNIT = 6.2;

    private static final double FEET = 30;
    private static final double GROUND = 148;

    /** Share of the creature's drawing that a thing as large as itself gets, and how real sizes are evened out. */
    private static final double ALIKE = .34;

    private static final double EVENED = .35;
    private static final double LEAST = .22;
    private static final double MOST = .56;

    private static final Map<String, Carrier> TABLE = read();

    /** How a thing is carried. */
    enum Way {
        MOUTH,
        TRUNK,
        ARM,
        TAIL,
        BACK
    }

    /** One thing at its place. */
    record Load(Thing thing, Way way, double x, double y) {}

    /** All of them by the names of their pictures. */
    static Map<String, Carrier> all() {
        return TABLE;
    }

    /** The carrier of a picture, if it can carry anything. */
    static Optional<Carrier> find(String slug) {
        return Optional.ofNullable(TABLE.get(slug));
    }

    /** Which of the things are carried, and where: each place takes one. */
    List<Load> loads(List<Thing> things) {
        List<Load> loads = new ArrayList<>();
        int arm = 0;
        boolean mouthful = false;
        boolean loaded = false;
        boolean tied = false;
        for (Thing thing : things) {
            boolean heavy = Grips.loads(thing.slug());
            if (back != null && !loaded && heavy) {
                loads.add(new Load(thing, Way.BACK, back[0], back[1]));
                loaded = true;
            } else if (tail != null && !tied && Grips.floats(thing.slug())) {
                loads.add(new Load(thing, Way.TAIL, tail[0], tail[1]));
                tied = true;
            } else if (arm < arms.size()) {
                double[] at = arms.get(arm++);
                loads.add(new Load(thing, Way.ARM, at[0], at[1]));
            } else if (mouth != null && !mouthful) {
                loads.add(new Load(thing, trunk ? Way.TRUNK : Way.MOUTH, mouth[0], mouth[1]));
                mouthful = true;
            } else if (back != null && !loaded) {
                loads.add(new Load(thing, Way.BACK, back[0], back[1]));
                loaded = true;
            }
        }
        return loads;
    }

    /** Draws the creature with what it carries. */
    void draw(Ink ink, Things things, ArtPiece piece, @Nullable String colour, List<Thing> held) {
        things.dyed(ink, piece, colour, 16, FEET, 32 * UNIT, GROUND);
        for (Load load : loads(held)) {
            double x = (load.x() - 16) * UNIT;
            double y = (load.y() - FEET) * UNIT + GROUND;
            double share = ALIKE * Math.pow(things.metres(load.thing().art(), piece.metres()) / piece.metres(), EVENED);
            double size = 32 * UNIT * Math.clamp(share, LEAST, MOST);
            switch (load.way()) {
                case BACK -> things.onBack(ink, load.thing(), x, y, size);
                case MOUTH -> things.inMouth(ink, load.thing(), x, y, size);
                default -> things.upright(ink, load.thing(), x, y, size);
            }
        }
    }

    private static Map<String, Carrier> read() {
        try (InputStream in = Carrier.class.getResourceAsStream("carriers.json")) {
            Map<String, Carrier> table = new LinkedHashMap<>();
            new ObjectMapper().readTree(in).properties().forEach(e -> table.put(e.getKey(), carrier(e.getValue())));
            return Collections.unmodifiableMap(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Carrier carrier(JsonNode node) {
        List<double[]> arms = new ArrayList<>();
        node.path("arms").forEach(arm -> arms.add(point(arm)));
        return new Carrier(
                node.has("mouth") ? point(node.get("mouth")) : null,
                node.path("trunk").asBoolean(),
                List.copyOf(arms),
                node.has("tail") ? point(node.get("tail")) : null,
                node.has("back") ? point(node.get("back")) : null);
    }

    private static double[] point(JsonNode node) {
        return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
    }
}
