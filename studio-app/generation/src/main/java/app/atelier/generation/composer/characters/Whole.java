package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPiece;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a creature that is drawn whole can wear and hold things. Places are in 32nds of its drawing.
 *
 * @param headX middle of the head
 * @param top top of the head
 * @param headWidth width of the head
 * @param eyes middle of the left and of the right eye, width and height; null if glasses do not fit
 * @param neckX middle of the neck, 0 if a scarf does not fit
 * @param neckY height of the neck
 * @param neckHalf half its width
 * @param handX right hand, 0 if it cannot hold
 * @param handY height of the hand
 */
record Whole(
        double headX,
        double top,
        double headWidth,
        double @Nullable [] eyes,
        double neckX,
        double neckY,
        double neckHalf,
        double handX,
        double handY) {

    /** Units in a 32nd. */
    private static final double UNIT = 6.2;

    private static final double GROUND = 148;
    private static final double FEET = 30;
    private static final double HEAD_TO_HAT = 1.35;

    private static final Map<String, Whole> TABLE = Map.ofEntries(
            Map.entry(
                    "penguin",
                    new Whole(16, 2.6, 13, new double[] {14.2, 6.6, 17.8, 6.6, 1, 2}, 16, 14.2, 7.6, 26, 20)),
            Map.entry("owl", new Whole(16, 2.4, 16, new double[] {10.7, 9.6, 21.3, 9.6, 2, 2}, 16, 15.6, 10, 25.5, 20)),
            Map.entry("duck", new Whole(10.2, 2.4, 8.5, null, 10, 14, 4.8, 0, 0)),
            Map.entry("baby-chick", new Whole(12, 3.6, 12, null, 12.6, 16.6, 8.8, 0, 0)),
            Map.entry(
                    "teddy-bear",
                    new Whole(16, 3.2, 12, new double[] {13.4, 9, 18.6, 9, 1, 1}, 16, 15.2, 7, 27.5, 21.5)),
            Map.entry("ghost", new Whole(16, 2.6, 15, null, 16, 18.6, 11, 28, 13.5)),
            Map.entry("seal", new Whole(9, 6.4, 10, new double[] {6, 13, 11, 13, 1, 1}, 8.6, 18, 7.4, 0, 0)),
            Map.entry("octopus", new Whole(16, 2.6, 16, new double[] {4.4, 14.4, 27.6, 14.4, 2, 2}, 0, 0, 0, 27, 21)),
            Map.entry("elephant", new Whole(6.6, 5.4, 11, null, 0, 0, 0, 0, 0)),
            Map.entry("t-rex", new Whole(8, 3.5, 9, null, 9.4, 12.4, 4.4, 7, 17)));

    static Optional<Whole> find(String slug) {
        return Optional.ofNullable(TABLE.get(slug));
    }

    private static double x(double glyphX) {
        return (glyphX - 16) * UNIT;
    }

    private static double y(double glyphY) {
        return (glyphY - FEET) * UNIT + GROUND;
    }

    /** A look by which hats and glasses find their place. */
    Look look(String slug) {
        double face = Look.FACE / UNIT;
        double chin = FEET - (GROUND - Look.CHIN) / UNIT;
        return new Look(
                slug,
                0,
                0,
                0,
                0,
                0,
                0,
                headX,
                face,
                chin,
                top,
                eyes,
                "none",
                "none",
                "paw",
                "whole",
                false,
                false,
                false,
                headWidth * HEAD_TO_HAT * UNIT / Look.FACE,
                .09 * headWidth / face - .13);
    }

    /** The scale at which a scarf for a usual neck fits. */
    private double scarf() {
        return neckHalf * UNIT / 40;
    }

    /** Draws the creature with what it wears and holds. */
    void draw(Ink ink, Things things, ArtPiece piece, Dressing dressing) {
        dressing.drawBack(ink);
        things.picture(ink, piece, 16, FEET, 32 * UNIT, 0, GROUND, 0);
        if (neckX > 0) {
            ink.moved(x(neckX), y(neckY) - 50 * scarf(), 0, 0, 0, scarf(), () -> dressing.drawNeck(ink));
        }
        ink.moved(x(headX), 0, 0, 0, 0, 1, () -> dressing.drawHead(ink));
        if (handX > 0) {
            ink.moved(x(handX) - 54, y(handY) - 72, 0, 0, 0, 1, () -> dressing.drawHeld(ink));
        }
    }
}
