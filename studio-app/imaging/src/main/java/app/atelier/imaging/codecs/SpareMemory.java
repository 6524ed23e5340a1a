package app.atelier.imaging.codecs;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One piece of memory outside the heap that is used again, while memory is plenty: fresh pages, which have to be cleared,
 * would cost a decoder of pictures a tenth of its time. May be used by several threads; who finds none gets a fresh one.
 */
final class SpareMemory {
    private static final SoftReference<MemorySegment> NONE = new SoftReference<>(MemorySegment.NULL);
    private static final int ALIGNMENT = 64;

    private final AtomicReference<SoftReference<MemorySegment>> spare = new AtomicReference<>(NONE);

    /** At least so many bytes, with anything in them. */
    MemorySegment take(long bytes) {
        MemorySegment memory = spare.getAndSet(NONE).get();
        return memory != null && memory.byteSize() >= bytes
                ? memory
                : Arena.ofAuto().allocate(bytes, ALIGNMENT);
    }

    /** Takes back memory that nobody will use again. */
    void give(MemorySegment memory) {
        spare.set(new SoftReference<>(memory));
    }
}
