package app.atelier.generation.composer.characters;

/**
 * How the legs stand: hip, knee and foot of the left and of the right one.
 *
 * @param turnedOut whether the right foot is turned outwards
 */
enum Legs {
    /** Hidden by what is ridden. */
    NONE(false),
    STAND(false, -17, 104, -19, 124, -20, 138, 17, 104, 19, 124, 20, 138),
    WALK(false, -16, 104, -24, 122, -27, 136, 16, 104, 18, 120, 21, 130),
    RUN(false, -15, 104, -32, 114, -42, 130, 16, 104, 34, 112, 30, 132),
    JUMP(false, -16, 102, -36, 112, -32, 130, 16, 102, 36, 112, 32, 130),
    DANCE(true, -14, 104, -17, 122, -15, 138, 16, 102, 38, 112, 50, 124),
    FLOAT(true, -15, 104, -26, 120, -24, 136, 15, 104, 30, 116, 38, 130);

    private final boolean turnedOut;
    private final double[] places;

    Legs(boolean turnedOut, double... places) {
        this.turnedOut = turnedOut;
        this.places = places;
    }

    /** Hip, knee and foot of one side, narrowed by a factor. */
    double[] of(int side, double narrow) {
        double[] out = new double[6];
        for (int i = 0; i < 6; i++) {
            out[i] = places[(side < 0 ? 0 : 6) + i] * (i % 2 == 0 ? narrow : 1);
        }
        return out;
    }

    double turn(int side) {
        return turnedOut && side > 0 ? -13 : 0;
    }
}
