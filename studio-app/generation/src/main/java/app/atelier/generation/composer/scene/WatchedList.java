package app.atelier.generation.composer.scene;

import java.util.AbstractList;
import java.util.List;
import java.util.Queue;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * A list that remembers how closely it was looked at, so that it is known afterwards what a drawing depends on. Immutable but for that
 * memory; safe on many threads.
 */
public final class WatchedList<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> list;
    private final Queue<Question<T>> questions = new ConcurrentLinkedQueue<>();
    private volatile boolean counted;
    private volatile boolean read;

    /** What was asked of the list as a whole, and what was found. */
    private record Question<T>(Predicate<T> of, boolean answer) {}

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

    /** Whether any element is so; only the answer counts as seen. The question must depend on the element alone. */
    public boolean any(Predicate<T> question) {
        boolean answer = list.stream().anyMatch(question);
        questions.add(new Question<>(question, answer));
        return answer;
    }

    /** Whether one who looked at this list as closely as was done so far would have seen the same in the other. Looks at neither. */
    public boolean seenAlike(WatchedList<T> other) {
        boolean alike = read ? list.equals(other.list) : !counted || list.size() == other.list.size();
        return alike && questions.stream().allMatch(q -> other.list.stream().anyMatch(q.of()) == q.answer());
    }
}
