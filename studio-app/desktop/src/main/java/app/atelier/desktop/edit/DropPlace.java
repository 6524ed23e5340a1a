package app.atelier.desktop.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the list of layers something comes that is let go there. Plain geometry of the list.
 *
 * @param beside the layer it comes above, below or in
 * @param line the row whose upper edge the line lies at, or the group it goes into
 * @param depth how deep the line is drawn in
 */
record DropPlace(String beside, Carry.Way way, int line, int depth) {
    static final double ROW = 32;
    static final double INDENT = 22;

    private static final double LEFT = 8;
    private static final double EDGE = .25;

    /**
     * A row of the list, from the top down.
     *
     * @param open whether it is a group whose layers are listed below it
     */
    record Slot(String id, int depth, boolean group, boolean open) {}

    /**
     * The place at a point of the list; null where there are no rows.
     *
     * @param x from the left edge of the list
     * @param y from the upper edge of its first row
     */
    static @Nullable DropPlace at(List<Slot> slots, double x, double y) {
        if (slots.isEmpty()) {
            return null;
        }
        int row = (int) Math.clamp(Math.floor(y / ROW), 0, slots.size() - 1.0);
        var slot = slots.get(row);
        double along = y / ROW - row;
        if (slot.group() && along >= EDGE && (along <= 1 - EDGE || slot.open() && along <= 1)) {
            return new DropPlace(slot.id(), Carry.Way.INSIDE, row, slot.depth() + 1);
        }
        return along < (slot.group() ? EDGE : .5)
                ? new DropPlace(slot.id(), Carry.Way.ABOVE, row, slot.depth())
                : below(slots, row, x);
    }

    /** Below the last layer of a group it depends on how far left: in the group, or below the whole of it. */
    private static DropPlace below(List<Slot> slots, int row, double x) {
        int depth = slots.get(row).depth();
        int next = row + 1 < slots.size() ? slots.get(row + 1).depth() : 0;
        int at = row;
        while (depth > next && x < LEFT + depth * INDENT) {
            depth--;
            while (slots.get(at).depth() > depth) {
                at--;
            }
        }
        return new DropPlace(slots.get(at).id(), Carry.Way.BELOW, row + 1, depth);
    }
}
