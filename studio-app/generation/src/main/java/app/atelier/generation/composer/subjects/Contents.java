package app.atelier.generation.composer.subjects;

import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.composer.scene.Subject;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** What is in an open container of the art pack; those drawn by rules bring their own. A heap of it behind the rim, which hides its lower part. */
final class Contents {
    /**
     * The mouth of a container.
     *
     * @param y height of its front rim below the top of the picture, as a share of the picture's height
     * @param sag how much lower the rim is in its middle
     * @param left end of the mouth, as a share of the picture's width
     * @param right the other end
     */
    private record Mouth(double y, double sag, double left, double right) {}

    private static final Map<String, Mouth> MOUTHS =
            Map.of("bucket", new Mouth(.10, .03, .06, .94), "basket", new Mouth(.54, .07, .05, .95));

    /** Rows of a heap from behind, and how many are in each. */
    private static final int[] ROWS = {2, 3, 4};

    /** Creatures look out of it side by side, the middle one before the others. */
    private static final int[] ABREAST = {-1, 1, 0};

    /** Size of one of them as a share of the mouth's width, and how much of its height is above the rim. */
    private static final double CREATURE = .36;

    private static final double LOOKS_OUT = .68;

    /** The most of a creature's height over its width. */
    private static final double TALL = 1.4;

    /** Size of one of the heap as a share of the mouth's width, and how far a row lies above the next. */
    private static final double SIZE = .42;

    private static final double STEP = .13;

    private Contents() {}

    private static Optional<Mouth> mouth(Subject subject) {
        boolean filled = !subject.isCharacter() && !subject.held().isEmpty();
        String slug = ArtPiece.slug(subject.art());
        return filled ? Optional.ofNullable(MOUTHS.get(slug)) : Optional.empty();
    }

    /** Whether something is drawn in it. */
    static boolean of(Subject subject) {
        return mouth(subject).isPresent();
    }

    /** How much higher than the container alone the whole is, as a share of the container's height. */
    static double above(Subject subject, double aspect, boolean creatures) {
        return mouth(subject)
                .map(m -> Math.max(0, (creatures ? tallest(m) : heap(m)) * aspect - m.y()))
                .orElse(0.0);
    }

    /** Height of the creatures over the rim, as a share of the container's width. */
    private static double tallest(Mouth mouth) {
        return (mouth.right() - mouth.left()) * CREATURE * LOOKS_OUT * TALL;
    }

    /** Height of the heap over the rim, as a share of the container's width. */
    private static double heap(Mouth mouth) {
        return (mouth.right() - mouth.left()) * (SIZE * .75 + STEP * (ROWS.length - 1));
    }

    /**
     * The container with its contents.
     *
     * @param container its picture in a height in pixels
     * @param one one of what is in it, likewise
     * @param aspect width over height of the container
     * @param creatures whether they are animals, which look out of it instead of lying in a heap
     * @param height of the whole in pixels
     */
    static BufferedImage draw(
            Subject subject,
            IntFunction<BufferedImage> container,
            IntFunction<BufferedImage> one,
            double aspect,
            boolean creatures,
            int index,
            int height) {
        Mouth mouth = mouth(subject).orElseThrow();
        double own = height / (1 + above(subject, aspect, creatures));
        BufferedImage vessel = container.apply((int) Math.max(1, Math.round(own)));
        int width = vessel.getWidth();
        int top = height - vessel.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.drawImage(vessel, 0, top, null);
        double rim = top + mouth.y() * own;
        if (creatures) {
            lookOut(g, mouth, one, width, rim + mouth.sag() * own * .5);
        } else {
            heap(g, mouth, one, width, rim, new SplittableRandom(subject.noun().hashCode() * 31L + index));
        }
        g.clip(below(mouth, width, rim, mouth.sag() * own, height));
        g.drawImage(vessel, 0, top, null);
        g.dispose();
        return image;
    }

    private static void heap(
            Graphics2D g,
            Mouth mouth,
            IntFunction<BufferedImage> one,
            double width,
            double rim,
            SplittableRandom random) {
        double wide = (mouth.right() - mouth.left()) * width;
        double middle = (mouth.left() + mouth.right()) / 2 * width;
        double size = SIZE * wide;
        BufferedImage picture = one.apply((int) Math.max(4, Math.round(size)));
        double fits = Math.min(1, size * 1.2 / picture.getWidth());
        for (int row = 0; row < ROWS.length; row++) {
            int n = ROWS[row];
            double y = rim - (ROWS.length - 1 - row) * STEP * wide - size * .12;
            for (int i = 0; i < n; i++) {
                double x = middle + (i - (n - 1) / 2.0) * (wide - size) / (ROWS[ROWS.length - 1] - 1.0);
                double turn = Math.toRadians(random.nextDouble(-26, 26));
                var before = g.getTransform();
                g.translate(x, y);
                g.rotate(turn);
                g.scale(fits, fits);
                g.drawImage(picture, -picture.getWidth() / 2, -picture.getHeight() / 2, null);
                g.setTransform(before);
            }
        }
    }

    /** Side by side, the middle one nearest and a little higher; the front of the container hides what is below the rim. */
    private static void lookOut(Graphics2D g, Mouth mouth, IntFunction<BufferedImage> one, double width, double rim) {
        double wide = (mouth.right() - mouth.left()) * width;
        double middle = (mouth.left() + mouth.right()) / 2 * width;
        double size = CREATURE * wide;
        BufferedImage picture = one.apply((int) Math.max(4, Math.round(size * TALL)));
        double fits = Math.min(1, size / picture.getWidth());
        double w = picture.getWidth() * fits;
        double h = picture.getHeight() * fits;
        for (int side : ABREAST) {
            double x = middle + side * (wide - size) / 2;
            AffineTransform placed = AffineTransform.getTranslateInstance(x - w / 2, rim - h * LOOKS_OUT);
            placed.scale(fits, fits);
            g.drawImage(picture, placed, null);
        }
    }

    /** All that the front of the container covers. */
    private static Shape below(Mouth mouth, double width, double rim, double sag, double height) {
        Path2D shape = new Path2D.Double();
        double left = mouth.left() * width;
        double right = mouth.right() * width;
        shape.moveTo(0, height);
        shape.lineTo(0, rim);
        shape.lineTo(left, rim);
        shape.quadTo((left + right) / 2, rim + 2 * sag, right, rim);
        shape.lineTo(width, rim);
        shape.lineTo(width, height);
        shape.closePath();
        return shape;
    }
}
