package app.atelier.library.signing;

import app.atelier.protocol.provenance.Action;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Ingredient.Relation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a picture came to be, as far as its manifest says it. No word of the creator is in it.
 *
 * @param source of a picture made anew; empty for one that goes on from another
 * @param bases the pictures it was made of; of one that goes on, the first is that other
 * @param deeds what was done, in order
 */
public record Making(Optional<DigitalSource> source, List<Base> bases, List<Action> deeds) {

    /**
     * A picture that another is made of.
     *
     * @param file its bytes
     * @param mediaType such as {@code image/png}
     */
    public record Base(byte[] file, String mediaType, Relation relation) {}

    public Making {
        bases = List.copyOf(bases);
        deeds = List.copyOf(deeds);
        if (source.isEmpty() && bases.isEmpty()) {
            throw new IllegalArgumentException("A picture that goes on from another needs that other.");
        }
    }

    /** Made anew, with others' recipes in hand. */
    public static Making created(DigitalSource source, List<Base> inputs) {
        return new Making(Optional.of(source), inputs, List.of());
    }

    /**
     * Made of another by edits.
     *
     * @param edits operations as recipes hold them, with their names under {@code op}
     * @param source what the result is to be called, where the edits make it something else than its parent
     */
    public static Making edited(byte[] parent, String mediaType, List<JsonNode> edits, Optional<DigitalSource> source) {
        List<Action.Kind> kinds = Deeds.of(edits);
        List<Action> deeds = new ArrayList<>((kinds.isEmpty() ? List.of(Action.Kind.CONVERTED) : kinds)
                .stream().map(Action::of).toList());
        source.ifPresent(value -> deeds.set(0, deeds.getFirst().withSource(value)));
        return new Making(Optional.empty(), List.of(new Base(parent, mediaType, Relation.PARENT)), deeds);
    }

    /** The same picture in another form, or on its way out. */
    public static Making of(byte[] parent, String mediaType, Action.Kind deed) {
        Base base = new Base(parent, mediaType, Relation.PARENT);
        return new Making(Optional.empty(), List.of(base), List.of(Action.of(deed)));
    }
}
