package app.atelier.imaging.shapes;

import java.awt.geom.Path2D;

/** Closed paths through corners, sharp or rounded. */
final class Corners {
    private Corners() {}

    /** The point at a share of the way round an ellipse over a box, clockwise from its top; {@code reach} 0…1. */
    static double[] onEllipse(double width, double height, double share, double reach) {
        double angle = 2 * Math.PI * share;
        return new double[] {
            width / 2 * (1 + reach * Math.sin(angle)), height / 2 * (1 - reach * Math.cos(angle)),
        };
    }

    /** Corners are cut that far before and after themselves, at most half an edge, and bridged by a curve. */
    static Path2D closed(double[][] points, double radius) {
        Path2D path = new Path2D.Double();
        int n = points.length;
        for (int i = 0; i < n; i++) {
            double[] corner = points[i];
            double[] in = towards(corner, points[(i + n - 1) % n], radius);
            double[] out = towards(corner, points[(i + 1) % n], radius);
            if (i == 0) {
                path.moveTo(in[0], in[1]);
            } else {
                path.lineTo(in[0], in[1]);
            }
            if (radius > 0) {
                path.quadTo(corner[0], corner[1], out[0], out[1]);
            }
        }
        path.closePath();
        return path;
    }

    private static double[] towards(double[] from, double[] to, double distance) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double share = length == 0 ? 0 : Math.min(distance / length, 0.5);
        return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
    }
}
