package app.atelier.generation.composer.characters;

import org.jspecify.annotations.Nullable;

/**
 * How a figure seen from the front holds itself.
 *
 * @param legs null when it sits
 * @param tilt of the head, degrees clockwise
 * @param lean of the whole figure, degrees clockwise
 */
record Stance(Hand left, Hand right, @Nullable Legs legs, Face face, double tilt, double lean) {

    static Stance sitting() {
        return new Stance(Hand.DOWN, Hand.DOWN, null, Face.USUAL, 0, 0);
    }

    static Stance standing() {
        return new Stance(Hand.DOWN, Hand.DOWN, Legs.STAND, Face.USUAL, 0, 0);
    }

    Stance with(@Nullable Legs other) {
        return new Stance(left, right, other, face, tilt, lean);
    }

    Stance with(Face other) {
        return new Stance(left, right, legs, other, tilt, lean);
    }

    Stance hands(Hand newLeft, Hand newRight) {
        return new Stance(newLeft, newRight, legs, face, tilt, lean);
    }

    Stance leaning(double headTilt, double bodyLean) {
        return new Stance(left, right, legs, face, headTilt, bodyLean);
    }
}
