package app.atelier.generation.composer.drawing;

import java.util.Map;

/**
 * Layers that belong together in the finished document.
 *
 * @param id unique in the picture; empty to number it, for groups of surroundings, which begin anew where something lies between their layers
 * @param name as a person would call it: "fox, left"; empty for no group
 * @param notes further facts, see {@link Tag}
 */
public record Group(String id, String name, Map<String, String> notes) {
    public static final Group NONE = new Group("", "", Map.of());

    public Group {
        notes = Map.copyOf(notes);
    }

    /** A group of surroundings. */
    public static Group of(String name) {
        return new Group("", name, Map.of());
    }

    /**
     * All that belongs to one figure, light and shade among it.
     *
     * @param figure id of the figure's own layer
     * @param node id of the scene's subject
     */
    public static Group ofFigure(String figure, String name, String node) {
        return new Group("group of " + figure, name, Map.of("node", node, "alt", name));
    }

    /** Whether what lies in it works on what lies below: figures bring light and shade wherever they stand. */
    public boolean passesThrough() {
        return !id.isEmpty();
    }
}
