package app.atelier.protocol.provenance;

import java.util.List;
import java.util.Optional;

/**
 * Something that was done to a picture.
 *
 * @param kind what
 * @param source how what came of it came to be, where that is to be said
 * @param ingredients places in {@link Statement#ingredients} that it took, counted from 0
 */
public record Action(Kind kind, Optional<DigitalSource> source, List<Integer> ingredients) {

    /** Kinds of actions, in C2PA's words. */
    public enum Kind {
        CREATED("c2pa.created"),
        OPENED("c2pa.opened"),
        PLACED("c2pa.placed"),
        EDITED("c2pa.edited"),
        COLOURS("c2pa.color_adjustments"),
        CROPPED("c2pa.cropped"),
        DRAWN("c2pa.drawing"),
        FILTERED("c2pa.filtered"),
        TURNED("c2pa.orientation"),
        RESIZED("c2pa.resized"),
        CONVERTED("c2pa.converted"),
        PUBLISHED("c2pa.published");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Action {
        ingredients = List.copyOf(ingredients);
    }

    public static Action of(Kind kind) {
        return new Action(kind, Optional.empty(), List.of());
    }

    /** The picture was made, in this way. */
    public static Action created(DigitalSource source) {
        return new Action(Kind.CREATED, Optional.of(source), List.of());
    }

    /** The picture was made out of the ingredient at this place. */
    public static Action opened(int ingredient) {
        return new Action(Kind.OPENED, Optional.empty(), List.of(ingredient));
    }

    public Action withSource(DigitalSource value) {
        return new Action(kind, Optional.of(value), ingredients);
    }

    public Action withIngredients(List<Integer> value) {
        return new Action(kind, source, value);
    }
}
