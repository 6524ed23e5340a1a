package app.atelier.imaging.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the native programs: lines {@code what|peer|milliseconds}. The best of those for the same measurement
 * counts.
 */
final class Peers {
    private static final Set<String> ABSOLUTE =
            Set.of("preview-6", "preview-6-blur", "preview-6-blur-cached", "open-to-preview");

    private final Map<String, Map.Entry<String, Double>> best = new HashMap<>();

    static Peers of(List<String> lines) {
        Peers peers = new Peers();
        lines.forEach(peers::take);
        return peers;
    }

    private void take(String line) {
        String[] parts = line.split("\\|");
        if (parts.length == 3) {
            Map.Entry<String, Double> entry = Map.entry(parts[1], Double.parseDouble(parts[2]));
            best.merge(parts[0], entry, (a, b) -> a.getValue() <= b.getValue() ? a : b);
        }
    }

    Map.@Nullable Entry<String, Double> best(String what) {
        return best.get(what);
    }

    /** Whether the goal of a measurement is a value and not a ratio. */
    static boolean absolute(String what) {
        return ABSOLUTE.contains(what);
    }
}
