package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;

/** Flames and burning logs. */
public final class Fires {

    private Fires() {}

    /** Crossed logs, {@code reach} to each side. */
    public static void logs(Sketch s, double x, double y, double reach) {
        double[] turns = {-17, 16, -5, 8};
        int[] barks = {0x4a2c22, 0x5d3827, 0x3c241d, 0x6b432e};
        for (int i = 0; i < 4; i++) {
            int k = i;
            s.at(x, y + reach * .04 * (i % 2), 1, turns[i], t -> {
                t.fall(Outlines.rounded(-reach, -reach * .13, reach, reach * .13, reach * .13), barks[k], -.35, .4);
                t.form(Outlines.ellipse(k % 2 == 0 ? -reach : reach, 0, reach * .07, reach * .13), 0xc98f5a, -.2, .4);
                t.glowLine(
                        Outlines.polyline(-reach * .3, -reach * .03, reach * .34, reach * .02),
                        reach * .03,
                        0xff7a3a,
                        .5);
            });
        }
    }

    /** Three flames, one in the other. */
    public static void flames(Sketch s, double x, double y, double height, double width) {
        flame(s, x, y, height, width, 0xf2622e, 0xe8482a);
        flame(s, x - width * .34, y, height * .6, width * .5, 0xf57a35, 0xf2622e);
        flame(s, x + width * .36, y, height * .52, width * .46, 0xf57a35, 0xf2622e);
        flame(s, x + width * .03, y, height * .72, width * .66, 0xffb04a, 0xff8a35);
        flame(s, x - width * .02, y, height * .44, width * .38, 0xfff0b0, 0xffd05a);
    }

    private static void flame(Sketch s, double x, double y, double h, double w, int top, int low) {
        double lean = s.about(w * .16);
        Path2D flame = new Path2D.Double();
        flame.moveTo(x - w * .42, y + h * .06);
        flame.curveTo(x - w * .74, y + h * .42, x - w * .12, y + h * .52, x - w * .06 + lean, y + h);
        flame.curveTo(x + w * .22 + lean, y + h * .74, x + w * .78, y + h * .42, x + w * .42, y + h * .06);
        flame.quadTo(x, y - h * .08, x - w * .42, y + h * .06);
        flame.closePath();
        s.glow(flame, top, low, x, y + h, x, y);
    }
}
