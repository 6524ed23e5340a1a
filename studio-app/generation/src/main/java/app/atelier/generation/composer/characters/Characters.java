package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.scene.Subject;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws animals and people with bodies: in the pose of what they do, in their clothes, with what they hold. Pictures are
 * in white light, cropped to what is visible; the figure stands on the middle of the lower edge. Thread-safe.
 */
public final class Characters {

    private static final double ROUGH_SCALE = .4;
    private static final Set<String> LYING_OR_GOING = Set.of("walk", "run", "lie", "sleep", "howl");
    private static final int KEPT = 200;
    private static final int SEEN = 24;
    private static final int MOST_HEIGHT = 4096;

    private final ArtPack pack;
    private final Casting casting;
    private final Scenario scenario;
    private final Map<String, double[]> extents = new LinkedHashMap<>(64, .75f, true);

    public Characters(ArtPack pack) {
        this.pack = pack;
        this.casting = new Casting(pack);
        Things things = new Things(pack);
        this.scenario = new Scenario(things, new Rides(pack, things));
    }

    /** Whether the subject gets a body here. All others are drawn from their whole picture. */
    public boolean draws(Subject subject) {
        return subject.isCharacter()
                && (casting.sideways(subject).isPresent()
                        || casting.whole(subject).isPresent()
                        || casting.cast(subject).isPresent());
    }

    /**
     * Width over height of a figure's picture.
     *
     * @param index which of the subject's figures, from 0
     * @throws IllegalArgumentException if {@link #draws} says no
     */
    public double aspect(Subject subject, int index) {
        double[] extent = extent(subject, index);
        return extent[0] / extent[1];
    }

    /** Height of a figure's picture in units, of which a face is 116 wide. */
    public double height(Subject subject, int index) {
        return extent(subject, index)[1];
    }

    /** How far the middle of a figure's picture lies right of its body's middle, in units. */
    public double middle(Subject subject, int index) {
        return extent(subject, index)[2];
    }

    /** Which way the subject's figures look: to the left on four legs, else to the viewer. */
    public Facing facing(Subject subject) {
        if (casting.sideways(subject).isPresent()) {
            return Facing.LEFT;
        }
        Optional<ArtPiece> whole = casting.whole(subject);
        if (whole.isPresent()) {
            return whole.get().facing();
        }
        boolean sideways = subject.deed() != null
                && LYING_OR_GOING.contains(subject.deed().pose())
                && subject.held().isEmpty()
                && casting.cast(subject)
                        .filter(cast -> cast.animal() && cast.costume() == null)
                        .isPresent();
        return sideways ? Facing.LEFT : Facing.FRONT;
    }

    /**
     * Draws a figure.
     *
     * @param index which of the subject's figures, from 0; several of one kind take different poses
     * @param height of the picture in pixels, 1 to {@value #MOST_HEIGHT}
     * @return premultiplied ARGB, the caller's own
     * @throws IllegalArgumentException if {@link #draws} says no
     */
    public BufferedImage draw(Subject subject, int index, int height) {
        return draw(subject, index, Gaze.VIEWER, height);
    }

    /** As {@link #draw(Subject, int, int)}, the head turned to what it looks at. */
    public BufferedImage draw(Subject subject, int index, Gaze gaze, int height) {
        if (height < 1 || height > MOST_HEIGHT) {
            throw new IllegalArgumentException(
                    "A picture is drawn 1 to " + MOST_HEIGHT + " px high, not " + height + ".");
        }
        double scale = height / extent(subject, index)[1];
        BufferedImage layer = paint(subject, index, gaze, scale);
        return cropped(layer, visible(layer), height);
    }

    /** Width and height in units, and how far its middle lies right of the body's. */
    private double[] extent(Subject subject, int index) {
        String key = index + " " + subject;
        synchronized (extents) {
            double[] kept = extents.get(key);
            if (kept != null) {
                return kept;
            }
        }
        Rectangle seen = visible(paint(subject, index, Gaze.VIEWER, ROUGH_SCALE));
        double[] extent = {
            seen.width / ROUGH_SCALE, seen.height / ROUGH_SCALE, seen.getCenterX() / ROUGH_SCALE - Ink.REACH
        };
        synchronized (extents) {
            extents.put(key, extent);
            if (extents.size() > KEPT) {
                extents.remove(extents.keySet().iterator().next());
            }
        }
        return extent;
    }

    private BufferedImage paint(Subject subject, int index, Gaze gaze, double scale) {
        Ink ink = new Ink(scale);
        Optional<ArtPiece> side = casting.sideways(subject);
        if (side.isPresent()) {
            scenario.drawSideways(ink, pack, side.get(), subject);
            return ink.finish();
        }
        Optional<ArtPiece> whole = casting.whole(subject);
        if (whole.isPresent()) {
            scenario.drawWhole(ink, whole.get(), subject);
            return ink.finish();
        }
        Optional<Cast> cast = casting.cast(subject);
        Cast found =
                cast.orElseThrow(() -> new IllegalArgumentException("There is no body for \"" + subject.art() + "\"."));
        Head head = new Head(
                found.look(), pack.visible(found.head()), pixels -> pack.draw(found.head(), pixels), found.cut(), gaze);
        scenario.draw(ink, found, head, subject, index);
        return ink.finish();
    }

    private static Rectangle visible(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int w = image.getWidth();
        int left = w;
        int right = -1;
        int top = image.getHeight();
        int bottom = -1;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > SEEN) {
                left = Math.min(left, i % w);
                right = Math.max(right, i % w);
                top = Math.min(top, i / w);
                bottom = Math.max(bottom, i / w);
            }
        }
        return right < 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static BufferedImage cropped(BufferedImage layer, Rectangle seen, int height) {
        BufferedImage out = new BufferedImage(
                Math.max(1, (int) Math.round(seen.width * (double) height / seen.height)),
                height,
                BufferedImage.TYPE_INT_ARGB_PRE);
        var g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(
                layer, 0, 0, out.getWidth(), height, seen.x, seen.y, seen.x + seen.width, seen.y + seen.height, null);
        g.dispose();
        return out;
    }
}
