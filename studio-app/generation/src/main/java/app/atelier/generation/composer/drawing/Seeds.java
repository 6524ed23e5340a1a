package app.atelier.generation.composer.drawing;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random numbers by name: every part of a picture draws from a source of its own, so that a part can be left out, or drawn by another thread,
 * without changing the others.
 *
 * @param seed the picture's seed
 */
public record Seeds(long seed) {
    /** A fresh source for the part of this name; the same at every call. */
    public RandomGenerator of(String part) {
        return new SplittableRandom(number(part));
    }

    /** A number for the part of this name. */
    public long number(String part) {
        long hash = seed * 0x9e3779b97f4a7c15L + 0x2545f4914f6cdd1dL;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** An even number of 0..1 that stays the same for the part of this name. */
    public double choice(String part) {
        RandomGenerator source = of(part);
        source.nextDouble();
        return source.nextDouble();
    }
}
