package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Camera;

/** How near the viewer stands to figures with bodies. */
public enum Shot {
    WIDE(.44, 0, .075),
    MEDIUM(.56, .02, .12),
    CLOSE(.73, .055, .20),
    PORTRAIT(1.1, .25, .34);

    /** Seeds one after the other walk along, so that the pictures of a batch differ. */
    private static final Shot[] WALK = {MEDIUM, WIDE, CLOSE, MEDIUM};

    private final double height;
    private final double lower;
    private final double area;

    Shot(double height, double lower, double area) {
        this.height = height;
        this.lower = lower;
        this.area = area;
    }

    /** Height of a figure of usual size as a fraction of the picture's height. */
    double height() {
        return height;
    }

    /** How much lower the feet stand than they usually do, as a fraction of the height. */
    double lower() {
        return lower;
    }

    /** The share of the picture that one main figure should cover. */
    double area() {
        return area;
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
