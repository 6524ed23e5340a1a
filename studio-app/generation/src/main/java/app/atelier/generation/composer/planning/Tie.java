package app.atelier.generation.composer.planning;

import java.util.Locale;

/**
 * What runs between two things of a story, or from one into the air: a kite's string, a spell, a trail of prints. Places are fractions of
 * the picture.
 *
 * @param size of what is drawn, as a fraction of the picture's height
 */
public record Tie(Kind kind, double x0, double y0, double x1, double y1, double size) {
    /** What it is. */
    public enum Kind {
        /** From a wand to who is bewitched. */
        SPELL(false),
        /** From a hand to a kite. */
        STRING(false),
        /** From a hand to the neck of an animal. */
        LEASH(false),
        /** Between two who throw. */
        SNOWBALLS(false),
        /** Tracks on snow and sand behind who walks; they end far away. */
        PRINTS(true),
        /** Puffs behind who runs. */
        DUST(true),
        /** Rings where a float or a swimmer breaks the water. */
        RINGS(true),
        /** Music rises. */
        NOTES(false),
        /** A bubble over who talks. */
        SPEECH(false),
        HEARTS(false),
        /** Sleep rises. */
        SLEEP(false),
        STEAM(false),
        /** Rings of a loud voice. */
        VOICE(false);

        private final boolean below;

        Kind(boolean below) {
            this.below = below;
        }

        /** Whether it lies on the ground and is drawn before the figure. */
        public boolean below() {
            return below;
        }
    }

    /** The word for its layer. */
    public String part() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
