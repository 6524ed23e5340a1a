package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a head and the body that goes with it. Places are in units of a 32nd of the head's drawing.
 *
 * @param head slug of the head's picture
 * @param fur main colour
 * @param belly colour of chest and belly
 * @param limb colour of arms and legs
 * @param paw colour of hands and feet
 * @param dark colour of stripes and patches
 * @param tip colour of the tail's end
 * @param cx middle of the face
 * @param faceWidth width of the face without ears, mane or ruff
 * @param chin where the head ends below
 * @param skull where the forehead ends above, between the ears
 * @param eyes middle of the left and of the right eye, width and height; null if they cannot be shut
 * @param tail bushy, ringed, thin, striped, long, up, tuft, pink, puff, stub, curl, none
 * @param mark stripes, patches, patch, panda or none
 * @param feet paw, hoof or webbed
 * @param build animal, person or robot
 * @param chest whether the chest is paler
 * @param under whether the belly is paler
 * @param sitsSideways whether it sits like a cat and not like a teddy
 * @param hatScale factor on the width of hats
 * @param hatLift how much higher hats sit, as a share of the face width
 */
record Look(
        String head,
        int fur,
        int belly,
        int limb,
        int paw,
        int dark,
        int tip,
        double cx,
        double faceWidth,
        double chin,
        double skull,
        double @Nullable [] eyes,
        String tail,
        String mark,
        String feet,
        String build,
        boolean chest,
        boolean under,
        boolean sitsSideways,
        double hatScale,
        double hatLift) {

    /** Width of every animal's face in units. */
    static final double FACE = 116;

    private static final double PERSON_FACE = 112;

    /** Where the chin lies. */
    static final double CHIN = 44;

    /** Units in a 32nd of the head's drawing. */
    double scale() {
        return (build.equals("person") ? PERSON_FACE : FACE) / faceWidth;
    }

    /** x in units of a place of the head's drawing, the head held straight. */
    double x(double glyphX) {
        return (glyphX - cx) * scale();
    }

    /** y in units of a place of the head's drawing, the head held straight. */
    double y(double glyphY) {
        return (glyphY - chin) * scale() + CHIN;
    }

    boolean hoofed() {
        return feet.equals("hoof");
    }

    boolean marked(String kind) {
        return mark.equals(kind);
    }

    /** Whether hands and feet have another colour than limbs. */
    boolean gloved() {
        return differ(paw, limb);
    }

    /** Fur, belly, limbs, paws, marks and tip of the tail. */
    int[] colours() {
        return new int[] {fur, belly, limb, paw, dark, tip};
    }

    /** The same in other colours, in the order of {@link #colours()}. */
    Look in(int[] colours) {
        return new Look(
                head,
                colours[0],
                colours[1],
                colours[2],
                colours[3],
                colours[4],
                colours[5],
                cx,
                faceWidth,
                chin,
                skull,
                eyes,
                tail,
                mark,
                feet,
                build,
                chest,
                under,
                sitsSideways,
                hatScale,
                hatLift);
    }

    static boolean differ(int a, int b) {
        return Math.abs(Rgb.red(a) - Rgb.red(b))
                        + Math.abs(Rgb.green(a) - Rgb.green(b))
                        + Math.abs(Rgb.blue(a) - Rgb.blue(b))
                > .1;
    }
}
