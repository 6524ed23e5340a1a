package app.atelier.generation.composer;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Painting.Painted;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.layers.Mask;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Masks of the figures of a picture: where each one is to be seen, to select it or to keep others off it. Masks are as large as the picture, so the
 * many little ones of a swarm have none.
 */
final class Silhouettes {
    /** Tells the layer of a figure from those of its shadow and light. */
    private static final String ALT = "alt";

    /** Smaller figures are not worth a mask: their box as a share of the picture. */
    private static final double LEAST_SHARE = .004;

    private static final long MOST_BYTES = 64L << 20;

    private final Frame frame;
    private final Set<String> worth;

    Silhouettes(Frame frame, List<Painted> painted) {
        this.frame = frame;
        long pixels = (long) frame.width() * frame.height();
        this.worth = new HashSet<>(painted.stream()
                .filter(one -> one.tag().notes().containsKey(ALT) && one.sheet().step() == 1)
                .filter(one -> area(one) >= LEAST_SHARE * pixels)
                .sorted(Comparator.comparingLong(Silhouettes::area).reversed())
                .limit(Math.max(1, MOST_BYTES / pixels))
                .map(one -> one.tag().id())
                .toList());
    }

    private static long area(Painted one) {
        return (long) one.sheet().width() * one.sheet().height();
    }

    /** The mask of a layer if it is a figure that is worth one. */
    Optional<Mask> of(Painted one) {
        return worth.contains(one.tag().id()) ? Optional.of(mask(one.sheet())) : Optional.empty();
    }

    private Mask mask(Sheet sheet) {
        byte[] coverage = new byte[frame.width() * frame.height()];
        int[] argb = sheet.argb();
        for (int y = 0; y < sheet.height(); y++) {
            int to = (sheet.y() + y) * frame.width() + sheet.x();
            for (int x = 0; x < sheet.width(); x++) {
                coverage[to + x] = (byte) (argb[y * sheet.width() + x] >>> 24);
            }
        }
        return Mask.of(frame.width(), frame.height(), coverage);
    }
}
