package app.atelier.generation.composer.scene;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that remembers how closely it was looked at, so that it is known afterwards what a drawing depends on. Immutable but for that
 * memory; safe on many threads.
 */
public final class WatchedList<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> list;
    private volatile boolean counted;
    private volatile boolean read;

    public WatchedList(List<T> list) {
        this.list = List.copyOf(list);
    }

    @Override
    public T get(int index) {
        read = true;
        return list.get(index);
    }

    @Override
    public int size() {
        counted = true;
        return list.size();
    }

    /** Whether one who looked at this list as closely as was done so far would have seen the same in the other. Looks at neither. */
    public boolean seenAlike(WatchedList<T> other) {
        return read ? list.equals(other.list) : !counted || list.size() == other.list.size();
    }
}
