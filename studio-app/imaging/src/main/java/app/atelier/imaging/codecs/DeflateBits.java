package app.atelier.imaging.codecs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bits into bytes, the lowest first. */
final class DeflateBits {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] out;
    private int at;
    private long held;
    private int count;

    /** {@code out} must have room for four bytes more than will be written. */
    DeflateBits(byte[] out) {
        this.out = out;
    }

    /** Adds up to 32 bits. */
    void put(long bits, int length) {
        held |= bits << count;
        count += length;
        if (count >= 32) {
            INTS.set(out, at, (int) held);
            at += 4;
            held >>>= 32;
            count -= 32;
        }
    }

    /** Fills the last byte with zeros. */
    void align() {
        while (count > 0) {
            out[at++] = (byte) held;
            held >>>= 8;
            count -= 8;
        }
        held = 0;
        count = 0;
    }

    /** Copies bytes; only after {@link #align}. */
    void copy(byte[] data, int from, int length) {
        System.arraycopy(data, from, out, at, length);
        at += length;
    }

    /** Whole bytes written so far. */
    int size() {
        return at;
    }
}
