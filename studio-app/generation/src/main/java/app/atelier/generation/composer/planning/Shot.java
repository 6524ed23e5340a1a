package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Camera;

/** How near the viewer stands to figures with bodies. */
enum Shot {
    WIDE(.44, 0),
    MEDIUM(.56, .02),
    CLOSE(.73, .055),
    PORTRAIT(1.1, .25);

    /** Seeds one after the other walk along, so that the pictures of a batch differ. */
    private static final Shot[] WALK = {MEDIUM, WIDE, CLOSE, MEDIUM};

    /** Height of a figure of usual size as a fraction of the picture's height. */
    final double height;

    /** How much lower the feet stand than they usually do, as a fraction of the height. */
    final double lower;

    Shot(double height, double lower) {
        this.height = height;
        this.lower = lower;
    }

    /** As the words say, or as the seed has it. */
    static Shot of(Camera camera, long seed) {
        return switch (camera) {
            case PORTRAIT -> PORTRAIT;
            case CLOSE -> CLOSE;
            case WIDE, FROM_ABOVE -> WIDE;
            case MEDIUM, FROM_BELOW -> MEDIUM;
            case AUTO -> WALK[Math.floorMod(seed - 1, WALK.length)];
        };
    }
}
