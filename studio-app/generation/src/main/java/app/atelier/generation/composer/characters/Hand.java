package app.atelier.generation.composer.characters;

/**
 * Where a hand is, as on the right of the picture; on the left it is mirrored.
 *
 * @param bend how far the elbow stands out of the line from shoulder to hand
 */
record Hand(double x, double y, double bend) {

    static final Hand DOWN = new Hand(39, 94, 7);
    static final Hand HIP = new Hand(33, 88, 22);
    static final Hand OUT = new Hand(66, 58, 6);
    static final Hand HOLD = new Hand(54, 72, 13);
    static final Hand FORWARD = new Hand(46, 72, 8);
    static final Hand CHIN = new Hand(24, 50, 18);
    static final Hand WAVE = new Hand(70, 22, 13);
    static final Hand UP = new Hand(58, -2, 16);
    static final Hand CHEER = new Hand(69, 4, 15);
    /** Leaning on the ground behind. */
    static final Hand PROP = new Hand(58, 112, 4);

    /** A hand at the side of a thing {@code width} wide before the body. */
    static Hand beside(double width, double y) {
        return new Hand(width / 2, y, 13);
    }

    /** Whether the arm lies behind the head or beside the body and is drawn before the head. */
    boolean drawnEarly() {
        return y < 44 || equals(DOWN) || equals(HIP) || equals(OUT) || equals(PROP);
    }

    /** Shoulder, elbow and hand of one side. */
    double[] arm(int side, double shoulderX, double shoulderY) {
        double sx = side * shoulderX;
        double hx = side * x;
        double vx = hx - sx;
        double vy = y - shoulderY;
        double length = Math.hypot(vx, vy) + 1e-6;
        double nx = -vy / length;
        double ny = vx / length;
        if (nx * side * .6 + ny * .8 < 0) {
            nx = -nx;
            ny = -ny;
        }
        return new double[] {
            sx, shoulderY, (sx + hx) / 2 + nx * bend, (shoulderY + y) / 2 + ny * bend, hx, y,
        };
    }
}
