package app.atelier.imaging.codecs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Deflates (RFC 1951) a piece of a longer stream, what lies before it serving as the window. Made for filtered rows of
 * pictures: their noise is full of short matches that cost more than they save, so each match is weighed in bits against
 * the literals it stands for, and chains are of four bytes, which leaves few and good candidates.
 */
final class DeflateBand {
    private static final int WINDOW = 32768;
    private static final int BLOCK = 1 << 16;
    private static final int HASH_BITS = 15;
    private static final int SHORT_HASH_BITS = 13;

    /** A match of three bytes from farther away never pays. */
    private static final int NEAR = 4096;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] data;
    private final int end;
    private final int depth;
    private final int nice;
    private final int[] heads = new int[1 << HASH_BITS];
    private final int[] shortHeads = new int[1 << SHORT_HASH_BITS];
    private final int[] before = new int[WINDOW];

    /** Price of all literals from the block's beginning to each of its places. */
    private final int[] sums = new int[BLOCK + 1];

    private final DeflatePrices prices;

    private int length;
    private int distance;

    private DeflateBand(byte[] data, int start, int end, int depth, int nice) {
        this.data = data;
        this.end = end;
        this.depth = depth;
        this.nice = nice;
        this.prices = new DeflatePrices(data, start, end);
        Arrays.fill(heads, -WINDOW - 1);
        Arrays.fill(shortHeads, -WINDOW - 1);
    }

    /** The room that a result of so many bytes may need. */
    static int room(int length) {
        return length + 5 * (length / BLOCK + 2) * 2 + 64;
    }

    /**
     * Deflates {@code data[start…end)}; the 32 KB before it are known to the reader.
     *
     * @param depth how many candidates are looked at for a match
     * @param last whether the stream ends here; else the result ends on a byte, ready for what follows
     * @return the number of bytes
     */
    static int deflate(byte[] data, int start, int end, int depth, boolean last, byte[] out) {
        DeflateBand band = new DeflateBand(data, start, end, depth, Math.min(DeflateBlock.LONGEST, 8 * depth));
        for (int i = Math.max(0, start - WINDOW); i < start; i++) {
            band.insert(i);
        }
        DeflateBits bits = new DeflateBits(out);
        DeflateBlock block = new DeflateBlock(BLOCK);
        int at = start;
        do {
            int to = Math.min(end, at + BLOCK);
            band.block(at, to, block);
            block.write(bits, data, at, to, last && to == end, band.prices);
            at = to;
        } while (at < end);
        if (!last) {
            bits.put(0, 3);
            bits.align();
            bits.put(0xffff0000L, 32);
        }
        bits.align();
        return bits.size();
    }

    private void block(int from, int to, DeflateBlock block) {
        for (int i = from, sum = 0; i < to; i++) {
            sum += prices.literal[data[i] & 255];
            sums[i - from + 1] = sum;
        }
        int i = from;
        int gain = find(i, from, to);
        while (i < to) {
            insert(i);
            int foundLength = length;
            int foundDistance = distance;
            int next = 0;
            if (gain > 0 && foundLength < nice && i + 1 < to) {
                next = find(i + 1, from, to);
            }
            if (gain <= 0 || next > gain) {
                block.literal(data[i] & 255);
                i++;
                gain = gain > 0 ? next : i < to ? find(i, from, to) : 0;
                continue;
            }
            block.match(foundLength, foundDistance);
            int after = i + foundLength;
            for (i++; i < after; i++) {
                insert(i);
            }
            gain = i < to ? find(i, from, to) : 0;
        }
    }

    /** Finds the match that saves most; gives what it saves in sixteenths of a bit, 0 for nothing. */
    private int find(int i, int from, int to) {
        int most = Math.min(DeflateBlock.LONGEST, to - i);
        if (most < 4 || i + 8 > end) {
            return 0;
        }
        int base = sums[i - from];
        int best = 0;
        int longest = DeflateBlock.SHORTEST;
        int first = (int) INTS.get(data, i);
        int candidate = heads[hash(first)];
        int oldest = i - WINDOW;
        for (int k = 0; k < depth && candidate >= oldest && candidate >= 0; k++) {
            if (data[candidate + longest] == data[i + longest] && (int) INTS.get(data, candidate) == first) {
                int same = same(candidate, i, most);
                if (same > longest) {
                    longest = same;
                    int far = i - candidate;
                    int saved = sums[i + same - from]
                            - base
                            - prices.length[same]
                            - prices.distance[DeflateBlock.distanceSymbol(far)];
                    if (saved > best) {
                        best = saved;
                        length = same;
                        distance = far;
                    }
                    if (same >= nice || same == most) {
                        return best;
                    }
                }
            }
            candidate = before[candidate & WINDOW - 1];
        }
        return longest > DeflateBlock.SHORTEST ? best : near(i, first, base, from);
    }

    /** A match of three bytes. */
    private int near(int i, int first, int base, int from) {
        int candidate = shortHeads[shortHash(first)];
        int far = i - candidate;
        if (candidate < 0 || far > NEAR || ((int) INTS.get(data, candidate) ^ first) << 8 != 0) {
            return 0;
        }
        int saved = sums[i + 3 - from] - base - prices.length[3] - prices.distance[DeflateBlock.distanceSymbol(far)];
        if (saved > 0) {
            length = 3;
            distance = far;
        }
        return Math.max(0, saved);
    }

    private int same(int a, int b, int most) {
        int n = 4;
        while (n + 8 <= most) {
            long difference = (long) LONGS.get(data, a + n) ^ (long) LONGS.get(data, b + n);
            if (difference != 0) {
                return n + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
            n += 8;
        }
        while (n < most && data[a + n] == data[b + n]) {
            n++;
        }
        return n;
    }

    private void insert(int i) {
        if (i + 4 <= end) {
            int four = (int) INTS.get(data, i);
            int hash = hash(four);
            before[i & WINDOW - 1] = heads[hash];
            heads[hash] = i;
            shortHeads[shortHash(four)] = i;
        }
    }

    private static int hash(int four) {
        return four * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private static int shortHash(int four) {
        return (four << 8) * 0x9E3779B1 >>> 32 - SHORT_HASH_BITS;
    }
}
