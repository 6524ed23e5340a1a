package app.atelier.imaging.kernels;

import java.util.ArrayList;
import java.util.List;

/**
 * Arrays that are used again: fresh memory for each operation costs more than most operations on it. What is taken
 * holds whatever was left in it and may be longer than asked for. May be used by several threads.
 */
public final class Pool {
    /** Longer arrays than this share of what is asked for are left for a larger request. */
    private static final int SPARE_SHARE = 4;

    private static final int SPARE = 4096;

    private final long budget;
    private final List<float[]> floats = new ArrayList<>();
    private final List<int[]> ints = new ArrayList<>();
    private long held;

    /** Keeps at most so many bytes of arrays that nobody uses. */
    public Pool(long budgetBytes) {
        this.budget = budgetBytes;
    }

    /** A pool that suits one document: at most a sixteenth of the heap. */
    public static Pool ofHeap() {
        return new Pool(Runtime.getRuntime().maxMemory() / 16);
    }

    /** An array of at least {@code length} floats. */
    public float[] floats(int length) {
        synchronized (this) {
            for (int i = floats.size() - 1; i >= 0; i--) {
                if (fits(floats.get(i).length, length)) {
                    float[] found = taken(floats, i);
                    held -= 4L * found.length;
                    return found;
                }
            }
        }
        return new float[length];
    }

    /** An array of at least {@code length} ints. */
    public int[] ints(int length) {
        synchronized (this) {
            for (int i = ints.size() - 1; i >= 0; i--) {
                if (fits(ints.get(i).length, length)) {
                    int[] found = taken(ints, i);
                    held -= 4L * found.length;
                    return found;
                }
            }
        }
        return new int[length];
    }

    /** Takes back an array that nobody will use again. */
    public synchronized void give(float[] array) {
        floats.add(array);
        held += 4L * array.length;
        trim();
    }

    /** Takes back an array that nobody will use again. */
    public synchronized void give(int[] array) {
        ints.add(array);
        held += 4L * array.length;
        trim();
    }

    /** Gives up all that nobody uses. */
    public synchronized void clear() {
        floats.clear();
        ints.clear();
        held = 0;
    }

    private static boolean fits(int has, int wanted) {
        return has >= wanted && has - wanted <= wanted / SPARE_SHARE + SPARE;
    }

    private static <T> T taken(List<T> list, int index) {
        T last = list.removeLast();
        return index == list.size() ? last : list.set(index, last);
    }

    private void trim() {
        while (held > budget && !(floats.isEmpty() && ints.isEmpty())) {
            held -= 4L * (floats.isEmpty() ? ints.removeFirst().length : floats.removeFirst().length);
        }
    }
}
