package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.settings.LayerNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What figures are called: their noun, and where they stand if there are several. */
public final class FigureNames {
    private final Map<String, String> names = new HashMap<>();

    public FigureNames(List<Placed> placed) {
        for (Placed one : placed) {
            List<Placed> same = placed.stream()
                    .filter(p -> p.subject().noun().equals(one.subject().noun()))
                    .sorted(Comparator.comparingDouble(Placed::x))
                    .toList();
            names.put(key(one), name(one, same));
        }
    }

    /** The name of a figure: "fox, left". */
    public String of(Placed placed) {
        return names.get(key(placed));
    }

    private static String name(Placed one, List<Placed> same) {
        String noun = together(one.subject());
        int at = same.indexOf(one);
        int n = same.size();
        if (n == 1) {
            return LayerNames.ofFigure(noun, "alone");
        }
        if (at == 0) {
            return LayerNames.ofFigure(noun, "left");
        }
        if (at == n - 1) {
            return LayerNames.ofFigure(noun, "right");
        }
        return n == 3 ? LayerNames.ofFigure(noun, "middle") : LayerNames.ofFigure(noun + " " + (at + 1), "number");
    }

    /** Those on one ride are named together. */
    private static String together(Subject subject) {
        List<String> others = subject.crew().stream()
                .map(r -> r.subject().noun())
                .filter(noun -> !noun.equals(subject.noun()))
                .distinct()
                .toList();
        return switch (others.size()) {
            case 0 -> subject.noun();
            case 1 -> LayerNames.ofPart("pair", subject.noun(), others.getFirst());
            default -> LayerNames.ofPart("crew", subject.noun());
        };
    }

    private static String key(Placed placed) {
        return placed.subject().id() + "-" + placed.index();
    }
}
