package app.atelier.desktop.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** Which pictures of a list are chosen, and at which one the keyboard stands. */
public final class Selection {
    private final ReadOnlyObjectWrapper<Set<UUID>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());
    private final IntegerProperty lead = new SimpleIntegerProperty(this, "lead", -1);
    private List<UUID> order = List.of();
    private int anchor = -1;

    /** The list changed: what is no longer in it is no longer chosen, and the keyboard stays at its picture. */
    void order(List<UUID> now) {
        var at = lead.get() >= 0 && lead.get() < order.size() ? order.get(lead.get()) : null;
        order = List.copyOf(now);
        var still = new LinkedHashSet<>(chosen.get());
        still.retainAll(Set.copyOf(order));
        chosen.set(Set.copyOf(still));
        int index = at == null ? -1 : order.indexOf(at);
        lead.set(index >= 0 || at == null ? index : Math.min(lead.get(), order.size() - 1));
        anchor = lead.get();
    }

    /** Only this one. */
    void only(int index) {
        anchor = index;
        lead.set(index);
        chosen.set(inside(index) ? Set.of(order.get(index)) : Set.of());
    }

    /** This one too, or no longer. */
    void toggle(int index) {
        if (!inside(index)) {
            return;
        }
        var now = new LinkedHashSet<>(chosen.get());
        if (!now.remove(order.get(index))) {
            now.add(order.get(index));
        }
        anchor = index;
        lead.set(index);
        chosen.set(Set.copyOf(now));
    }

    /** All from where the selection began to this one. */
    void upTo(int index) {
        if (!inside(index)) {
            return;
        }
        int from = anchor < 0 ? index : anchor;
        var range = order.subList(Math.min(from, index), Math.max(from, index) + 1);
        lead.set(index);
        chosen.set(Set.copyOf(range));
    }

    void all() {
        chosen.set(Set.copyOf(order));
    }

    void none() {
        chosen.set(Set.of());
    }

    private boolean inside(int index) {
        return index >= 0 && index < order.size();
    }

    /** In the order of the list. */
    List<UUID> inOrder() {
        var found = new ArrayList<>(order);
        found.retainAll(chosen.get());
        return found;
    }

    boolean holds(UUID id) {
        return chosen.get().contains(id);
    }

    boolean isEmpty() {
        return chosen.get().isEmpty();
    }

    void drop(Collection<UUID> ids) {
        var now = new LinkedHashSet<>(chosen.get());
        now.removeAll(ids);
        chosen.set(Set.copyOf(now));
    }

    public ReadOnlyObjectProperty<Set<UUID>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Index of the picture at which the keyboard stands and that details show, or −1. */
    public IntegerProperty lead() {
        return lead;
    }
}
