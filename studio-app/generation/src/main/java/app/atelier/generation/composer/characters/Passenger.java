package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.scene.Thing;
import java.awt.image.BufferedImage;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One on a ride. */
sealed interface Passenger {
    /** Width of a face with a little air, in units. */
    double ABREAST = 116;

    /** Size beside the largest on the ride, 1 for that one. */
    double scale();

    Face face();

    /** Paints the figure with its hip at a place; what it holds takes the right hand, or both. */
    void draw(Ink ink, Stance ride, double x, double hipY, double size);

    /** Has a near leg hang over the flank of what is ridden, if there are legs. */
    void astride(double[] leg);

    /** Paints the leg beyond what is ridden, if there are legs. */
    void farLeg(Ink ink, double[] leg);

    /** How much room the figure takes beside others, in units at full size. */
    default double width() {
        return ABREAST * scale();
    }

    /**
     * One with a body.
     *
     * @param holding of what is in the hands
     * @param held what is in the hands that the ride leaves free, null if nothing
     */
    record Body(
            Cast cast,
            Head head,
            Face face,
            Dressing dressing,
            Holding holding,
            @Nullable Thing held,
            double scale) implements Passenger {
        @Override
        public void draw(Ink ink, Stance ride, double x, double hipY, double size) {
            Stance stance = stance(ride);
            double own = size * scale;
            ink.moved(
                    x,
                    hipY - Rides.HIP * own,
                    0,
                    0,
                    0,
                    own,
                    () -> FrontPlan.draw(ink, cast.build(), head, stance, dressing));
        }

        @Override
        public void astride(double[] leg) {
            Build build = cast.build();
            dressing.middle(ink -> build.leg(ink, leg, false));
        }

        @Override
        public void farLeg(Ink ink, double[] leg) {
            cast.build().leg(ink, leg, true);
        }

        private Stance stance(Stance ride) {
            if (held == null) {
                return ride;
            }
            Stance holds = holding.hold(held, "", ride, dressing, true);
            // One hand stays where the ride wants it.
            boolean both = !holds.left().equals(Hand.HIP) && !holds.left().equals(ride.left());
            return ride.hands(both ? holds.left() : ride.left(), holds.right());
        }
    }

    /**
     * One that only has a picture of its own.
     *
     * @param picture it, in so many pixels of height
     */
    record Whole(IntFunction<BufferedImage> picture, double scale) implements Passenger {
        private static final double HEIGHT = 138;
        private static final double BELOW_HIP = 12;

        @Override
        public Face face() {
            return Face.USUAL;
        }

        @Override
        public void draw(Ink ink, Stance ride, double x, double hipY, double size) {
            double high = HEIGHT * size * scale;
            BufferedImage image = picture.apply((int) Math.max(8, Math.ceil(high * ink.scale())));
            double wide = high * image.getWidth() / image.getHeight();
            double fits = Math.min(1, 1.25 * ABREAST * size * scale / wide);
            double low = hipY + BELOW_HIP * size;
            ink.picture(image, x - wide * fits / 2, low - high * fits, wide * fits, high * fits, 0, x, low);
            ink.anchor("face", x, low - high * fits * .72);
            ink.anchor("face-edge", x + wide * fits * .3, low - high * fits * .72);
        }

        @Override
        public void astride(double[] leg) {
            // Its own feet are on what it rides.
        }

        @Override
        public void farLeg(Ink ink, double[] leg) {
            // Its own feet are on what it rides.
        }
    }
}
