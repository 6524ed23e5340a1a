package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Optional;

/**
 * A body for a head seen from the side: horse, unicorn, moose, boar, dragon. The neck of the picture fades into the body.
 *
 * @param fur main colour
 * @param hoof colour of the hooves
 * @param left left edge of the head's drawing in units
 * @param top its upper edge
 * @param scale units in a 32nd of it
 * @param legs length of the legs, 1 is usual
 * @param tail mane, dragon or stub
 * @param mane colours of a flowing tail
 * @param neck how far the neck lies to the right of the usual
 */
record Profile(
        int fur, int hoof, double left, double top, double scale, double legs, String tail, int[] mane, double neck) {

    private static final Map<String, Profile> TABLE = Map.of(
            "unicorn",
            new Profile(0xefd5fc, 0xb58be8, -64, -58, 3.5, 1.25, "mane", new int[] {0x5092ff, 0xb77bf0, 0xff66c0}, 0),
            "horse-face",
            new Profile(0xa56953, 0x4a3340, -64, -58, 3.5, 1.25, "mane", new int[] {0x2a2128, 0x3a2f36, 0x2a2128}, 0),
            "moose",
            new Profile(0xa0654f, 0x4a3340, -66, -64, 3.7, 1.2, "stub", new int[] {}, 11),
            "boar",
            new Profile(0x6f4738, 0x4a3340, -94, -26, 3.6, .8, "stub", new int[] {}, 0),
            "dragon-face",
            new Profile(0x12c46a, 0x1f8a5a, -66, -66, 3.6, .85, "dragon", new int[] {}, 0));

    /** Where the picture's neck begins to fade and where it is gone, as shares of its height. */
    private static final double FADE_FROM = .72;

    private static final double FADE_TO = .94;
    /** The same to the right for heads held low, as shares of its width. */
    private static final double SIDE_FROM = .80;

    private static final double SIDE_TO = .97;

    static Optional<Profile> find(String slug) {
        return Optional.ofNullable(TABLE.get(slug));
    }

    /** Draws the creature standing or walking, looking to the left. */
    void draw(Ink ink, ArtPack pack, Things things, ArtPiece head, boolean walking, Dressing dressing) {
        double ground = 104 + 30 * legs;
        double knee = 88 + .5 * (ground - 92);
        double[][] stand = {
            {6, 88, 8, knee, 4, ground - 4},
            {92, 86, 97, knee, 92, ground - 4},
            {28, 88, 30, knee, 28, ground - 9},
            {72, 88, 75, knee, 70, ground - 9}
        };
        double[][] walk = {
            {6, 88, -6, knee - 4, -2, ground - 14}, {92, 86, 100, knee, 106, ground - 5},
            {28, 88, 32, knee, 38, ground - 8}, {72, 88, 72, knee, 60, ground - 8}
        };
        double[][] places = walking ? walk : stand;
        ink.moved(-26, 0, 0, 0, 0, 1, () -> {
            dressing.drawBack(ink);
            tail(ink);
            for (int i = 2; i < 4; i++) {
                ink.farForm(Ribbon.of(places[i], 26, 21, 18).shape(), fur);
                ink.farForm(hoof(places[i][4], places[i][5]), hoof);
            }
            Path2D body = Outlines.smooth(
                    -24, 52, -6, 30, 22, 34, 52, 42, 86, 42, 108, 54, 114, 74, 102, 94, 70, 99, 34, 100, 4, 100, -16,
                    86);
            ink.form(body, fur);
            double lift = top < -50 ? 14 : 44;
            Ribbon throat =
                    Ribbon.of(new double[] {6 + neck, 78, 1 + neck * 1.6, 44, -3 + neck * 1.7, lift}, 66, 60, 50);
            ink.form(throat.shape(), fur, .15, .1);
            for (int i = 0; i < 2; i++) {
                nearLeg(ink, places[i]);
            }
            double size = 32 * scale;
            var seen = pack.visible(head);
            double y0 = top + seen.getY() * size;
            double high = seen.getHeight() * size;
            ink.fadingOut(
                    y0 + high * FADE_FROM,
                    y0 + high * FADE_TO,
                    inner -> inner.fadingRight(
                            left + size * (top > -50 ? SIDE_FROM : 1),
                            left + size * (top > -50 ? SIDE_TO : 1.01),
                            cut -> things.picture(cut, head, 0, 0, size, left, top, 0)));
            dressing.drawNeck(ink);
            dressing.drawOver(ink);
        });
    }

    private void tail(Ink ink) {
        switch (tail) {
            case "mane" -> {
                for (int i = 0; i < mane.length; i++) {
                    ink.form(
                            Ribbon.of(
                                            new double[] {104, 62, 132, 64 + i * 6, 140 - i * 8, 96, 146 - i * 12, 124},
                                            12,
                                            20,
                                            20,
                                            4)
                                    .shape(),
                            mane[i]);
                }
            }
            case "dragon" ->
                ink.form(
                        Ribbon.of(new double[] {92, 84, 130, 98, 150, 84, 146, 58}, 40, 28, 16, 4)
                                .shape(),
                        fur);
            default -> ink.form(Outlines.ellipse(108, 62, 10, 9), fur);
        }
    }

    private void nearLeg(Ink ink, double[] leg) {
        Ribbon ribbon = Ribbon.of(
                new double[] {leg[0], leg[1] - 14, leg[0], leg[1], leg[2], leg[3], leg[4], leg[5]}, 46, 40, 22, 18);
        ink.fadingIn(leg[1] - 24, leg[1] + 8, inner -> inner.form(ribbon.shape(), fur, .3, .4));
        ink.form(hoof(leg[4], leg[5]), hoof);
    }

    private static Path2D hoof(double x, double y) {
        return Outlines.polygon(x - 11, y + 11, x - 8, y - 6, x + 8, y - 6, x + 11, y + 11);
    }
}
