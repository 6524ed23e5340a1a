package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A hen's body for a hen's head, looking to the left. */
final class Hen {

    static final String HEAD = "noto:chicken";

    private static final int FEATHERS = 0xe0e0e0;
    private static final int LEGS = 0xf59a2e;
    private static final double SIZE = 96;
    private static final double LEFT = -58;
    private static final double TOP = -46;

    private Hen() {}

    static void draw(Ink ink, ArtPack pack, Things things, ArtPiece head, Dressing dressing) {
        dressing.drawBack(ink);
        for (double x : new double[] {8, 34}) {
            Path2D leg = Outlines.polyline(x, 104, x, 127);
            for (double toe : new double[] {-11, 2, -5}) {
                leg.moveTo(x, 126);
                leg.lineTo(x + toe, toe == -11 ? 130 : 132);
            }
            ink.line(leg, Ink.shade(LEGS, .5), 6.5, 1);
            ink.line(leg, LEGS, 4, 1);
        }
        double[] lifts = {-8, 12, 30};
        for (int i = 0; i < lifts.length; i++) {
            double a = lifts[i];
            Ribbon feather = Ribbon.of(new double[] {60, 70, 84, 60 - a * .6, 98 - i * 5, 40 - a + i * 20}, 26, 22, 10);
            ink.form(feather.shape(), Rgb.mix(FEATHERS, Ink.shade(FEATHERS, .6), .25 * i));
        }
        Shape body =
                Outlines.smooth(-34, 46, -14, 14, 16, 20, 44, 46, 78, 52, 80, 74, 56, 102, 16, 112, -20, 98, -36, 72);
        ink.form(body, FEATHERS);
        Shape wing = Outlines.smooth(2, 62, 22, 52, 52, 58, 72, 70, 60, 76, 66, 84, 48, 86, 48, 93, 28, 90, 8, 82);
        ink.part(wing, Rgb.mix(FEATHERS, Ink.shade(FEATHERS, .8), .35));
        var seen = pack.visible(head);
        double y = TOP + seen.getY() * SIZE;
        double high = seen.getHeight() * SIZE;
        ink.fadingOut(y + high * .66, y + high * .93, inner -> things.picture(inner, head, 0, 0, SIZE, LEFT, TOP, 0));
        dressing.drawNeck(ink);
    }
}
