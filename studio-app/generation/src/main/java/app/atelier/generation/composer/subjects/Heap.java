package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.scene.Subject;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Many of one thing as one: heaped up ({@code heap:noto:coin}) or on top of each other ({@code stack:flat:books}). All lengths are in widths or
 * heights of one of the things.
 *
 * @param art of one of the things
 * @param stack whether they lie on top of each other
 */
record Heap(String art, boolean stack) {
    private static final String HEAP = "heap:";
    private static final String STACK = "stack:";
    private static final String OF = " of ";

    /** How many are in each row of a heap, from above; a farther one fills the gaps between two rows. */
    private static final int[] ROWS = {2, 4, 5, 7, 8};

    /** How far apart they lie, and how much lower the next row is. */
    private static final double APART = .60;

    private static final double LOWER = .46;

    /** How many lie on top of each other, and how much of each is seen. */
    private static final int HIGH = 5;

    private static final double SEEN = .74;

    /** How far they are turned at most, in degrees, and how far from their place, as a share of their size. */
    private static final double TURNED = 24;

    private static final double TURNED_IN_STACK = 4;
    private static final double ASIDE = .06;

    /** Things drawn by rules differ; so many kinds are told apart. */
    private static final int KINDS = 5;

    private static final double SHADE = .30;

    /** Draws one of the things. */
    interface Piece {
        BufferedImage draw(int kind, int height);
    }

    /** What a subject is a heap of; empty if it is none. */
    static Optional<Heap> of(Subject subject) {
        String art = subject.art();
        return art.startsWith(HEAP)
                ? Optional.of(new Heap(art.substring(HEAP.length()), false))
                : art.startsWith(STACK) ? Optional.of(new Heap(art.substring(STACK.length()), true)) : Optional.empty();
    }

    /** One of the things. */
    Subject one(Subject whole) {
        int of = whole.noun().indexOf(OF);
        String noun = of < 0 ? whole.noun() : whole.noun().substring(of + OF.length());
        return whole.withArt(art).named(noun);
    }

    /** Width of the whole in widths of one. */
    private double wide() {
        return stack ? 1 + 2 * ASIDE : 1 + APART * (ROWS[ROWS.length - 1] - 1);
    }

    /** Height of the whole in heights of one. */
    private double high() {
        return stack ? 1 + SEEN * (HIGH - 1) : 1 + LOWER * (ROWS.length - 1);
    }

    /** Width over height of the whole, from that of one. */
    double aspect(double one) {
        return one * wide() / high();
    }

    /** The whole in that height, each lying a little otherwise. */
    BufferedImage draw(Piece piece, double aspect, int index, int height) {
        int width = (int) Math.max(1, Math.round(height * aspect(aspect)));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        SplittableRandom random = new SplittableRandom(art.hashCode() * 31L + index);
        double tall = height / high();
        int pixels = (int) Math.max(2, Math.round(tall * .98));
        if (stack) {
            for (int i = 0; i < HIGH; i++) {
                double x = width / 2.0 + random.nextDouble(-ASIDE, ASIDE) * tall * aspect;
                double y = height - tall * (.5 + SEEN * i);
                put(g, piece.draw(i % KINDS, pixels), x, y, random.nextDouble(-TURNED_IN_STACK, TURNED_IN_STACK), tall);
            }
        } else {
            for (int row = 0; row < ROWS.length; row++) {
                int n = ROWS[row];
                for (int i = 0; i < n; i++) {
                    double x = width / 2.0
                            + ((i - (n - 1) / 2.0) * APART + random.nextDouble(-ASIDE, ASIDE)) * tall * aspect;
                    double y = tall * (.5 + LOWER * row)
                            + (row == ROWS.length - 1 ? 0 : random.nextDouble(-ASIDE, ASIDE) * tall);
                    put(g, piece.draw((row + i) % KINDS, pixels), x, y, random.nextDouble(-TURNED, TURNED), tall);
                }
            }
        }
        g.dispose();
        return image;
    }

    /** One of them, with its shadow on those below it; turned ones keep within the height of one. */
    private static void put(Graphics2D g, BufferedImage one, double x, double y, double degrees, double tall) {
        double turn = Math.toRadians(degrees);
        double reach = one.getHeight() * Math.cos(turn) + one.getWidth() * Math.abs(Math.sin(turn));
        double fits = Math.min(1, 1.06 * tall / reach);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(turn);
        place.scale(fits, fits);
        place.translate(-one.getWidth() / 2.0, -one.getHeight() / 2.0);
        AffineTransform above = AffineTransform.getTranslateInstance(0, -tall * .035);
        above.concatenate(place);
        g.drawImage(shadow(one), above, null);
        g.drawImage(one, place, null);
    }

    private static BufferedImage shadow(BufferedImage one) {
        BufferedImage dark = new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = dark.createGraphics();
        g.drawImage(one, 0, 0, null);
        g.setComposite(AlphaComposite.SrcIn);
        g.setColor(new Color(.10f, .06f, .14f, (float) SHADE));
        g.fillRect(0, 0, dark.getWidth(), dark.getHeight());
        g.dispose();
        return dark;
    }
}
