package app.atelier.imaging.codecs;

import java.util.Arrays;

/** One block of a deflate stream (RFC 1951): literals and matches are gathered, then written with codes made for them. */
final class DeflateBlock {
    static final int SHORTEST = 3;
    static final int LONGEST = 258;
    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int STORED_MOST = 65535;

    /** The order in which lengths of the code of code lengths are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final byte[] LENGTH_SYMBOL = new byte[LONGEST + 1];
    private static final int[] LENGTH_BASE = new int[29];
    private static final int[] LENGTH_EXTRA = new int[29];
    private static final int[] DISTANCE_BASE = new int[DISTANCES];

    static {
        int base = SHORTEST;
        for (int s = 0; s < 28; s++) {
            LENGTH_BASE[s] = base;
            LENGTH_EXTRA[s] = s < 8 ? 0 : s / 4 - 1;
            Arrays.fill(LENGTH_SYMBOL, base, Math.min(LONGEST + 1, base + (1 << LENGTH_EXTRA[s])), (byte) s);
            base += 1 << LENGTH_EXTRA[s];
        }
        LENGTH_BASE[28] = LONGEST;
        LENGTH_SYMBOL[LONGEST] = 28;
        int distance = 1;
        for (int s = 0; s < DISTANCES; s++) {
            DISTANCE_BASE[s] = distance;
            distance += 1 << distanceExtra(s);
        }
    }

    /** A literal is its byte, a match {@code length << 16 | distance}. */
    private final int[] tokens;

    private final int[] literals = new int[LITERALS];
    private final int[] distances = new int[DISTANCES];
    private int count;

    DeflateBlock(int most) {
        tokens = new int[most];
    }

    void literal(int value) {
        tokens[count++] = value;
        literals[value]++;
    }

    void match(int length, int distance) {
        tokens[count++] = length << 16 | distance;
        literals[END + 1 + LENGTH_SYMBOL[length]]++;
        distances[distanceSymbol(distance)]++;
    }

    static int distanceSymbol(int distance) {
        int d = distance - 1;
        if (d < 4) {
            return d;
        }
        int log = 31 - Integer.numberOfLeadingZeros(d);
        return 2 * log + (d >>> log - 1 & 1);
    }

    static int distanceExtra(int symbol) {
        return Math.max(0, symbol / 2 - 1);
    }

    /**
     * Writes the block and forgets it.
     *
     * @param data what the block stands for, {@code from} to {@code to}, in case that is no longer than its codes
     * @param prices told how many bits everything took
     */
    void write(DeflateBits out, byte[] data, int from, int to, boolean last, DeflatePrices prices) {
        literals[END] = 1;
        DeflateCode literal = DeflateCode.of(literals, 15);
        DeflateCode distance = DeflateCode.of(distances, 15);
        int literalCount = used(literal.lengths(), END + 1);
        int distanceCount = used(distance.lengths(), 1);
        int[] runs = new int[LITERALS + DISTANCES];
        int[] both = Arrays.copyOf(literal.lengths(), literalCount + distanceCount);
        System.arraycopy(distance.lengths(), 0, both, literalCount, distanceCount);
        int runCount = runs(both, runs);
        int[] often = new int[19];
        for (int i = 0; i < runCount; i++) {
            often[runs[i] & 31]++;
        }
        DeflateCode code = DeflateCode.of(often, 7);
        int codeCount = 19;
        while (codeCount > 4 && code.lengths()[ORDER[codeCount - 1]] == 0) {
            codeCount--;
        }
        long size = 17
                + 3L * codeCount
                + bits(often, code, 16, new int[] {2, 3, 7})
                + bits(literals, literal, END + 1, LENGTH_EXTRA)
                + distanceBits(distance);
        int stored = (to - from + STORED_MOST - 1) / STORED_MOST;
        if (size > 8L * (to - from) + 40L * stored) {
            store(out, data, from, to, last);
        } else {
            out.put((last ? 1 : 0) | 4, 3);
            out.put(literalCount - 257, 5);
            out.put(distanceCount - 1, 5);
            out.put(codeCount - 4, 4);
            for (int i = 0; i < codeCount; i++) {
                out.put(code.lengths()[ORDER[i]], 3);
            }
            for (int i = 0; i < runCount; i++) {
                int symbol = runs[i] & 31;
                out.put(code.bits()[symbol], code.lengths()[symbol]);
                out.put(runs[i] >>> 5, symbol < 16 ? 0 : symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
            }
            tokens(out, literal, distance);
        }
        prices.learn(literal.lengths(), distance.lengths());
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
        count = 0;
    }

    private void tokens(DeflateBits out, DeflateCode literal, DeflateCode distance) {
        int[] bits = literal.bits();
        int[] lengths = literal.lengths();
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            if (token < 256) {
                out.put(bits[token], lengths[token]);
                continue;
            }
            int length = token >>> 16;
            int s = LENGTH_SYMBOL[length];
            int symbol = END + 1 + s;
            out.put(
                    bits[symbol] | (long) (length - LENGTH_BASE[s]) << lengths[symbol],
                    lengths[symbol] + LENGTH_EXTRA[s]);
            int far = token & 0xffff;
            int d = distanceSymbol(far);
            int digits = distance.lengths()[d];
            out.put(distance.bits()[d] | (long) (far - DISTANCE_BASE[d]) << digits, digits + distanceExtra(d));
        }
        out.put(bits[END], lengths[END]);
    }

    private static void store(DeflateBits out, byte[] data, int from, int to, boolean last) {
        int at = from;
        do {
            int length = Math.min(STORED_MOST, to - at);
            out.put(last && at + length == to ? 1 : 0, 3);
            out.align();
            out.put(length | (long) (~length & 0xffff) << 16, 32);
            out.copy(data, at, length);
            at += length;
        } while (at < to);
    }

    private static int used(int[] lengths, int least) {
        int n = lengths.length;
        while (n > least && lengths[n - 1] == 0) {
            n--;
        }
        return n;
    }

    /** Code lengths with runs told short: a symbol, and from bit 5 on how often beyond the least. */
    private static int runs(int[] lengths, int[] runs) {
        int n = 0;
        for (int i = 0; i < lengths.length; ) {
            int value = lengths[i];
            int run = 1;
            while (i + run < lengths.length && lengths[i + run] == value) {
                run++;
            }
            i += run;
            if (value == 0) {
                while (run >= 3) {
                    int part = Math.min(138, run);
                    runs[n++] = part < 11 ? 17 | part - 3 << 5 : 18 | part - 11 << 5;
                    run -= part;
                }
            } else {
                runs[n++] = value;
                run--;
                while (run >= 3) {
                    int part = Math.min(6, run);
                    runs[n++] = 16 | part - 3 << 5;
                    run -= part;
                }
            }
            while (run-- > 0) {
                runs[n++] = value;
            }
        }
        return n;
    }

    /** Bits of symbols in a code, those from {@code first} on with extra bits. */
    private static long bits(int[] often, DeflateCode code, int first, int[] extra) {
        long bits = 0;
        for (int s = 0; s < often.length; s++) {
            bits += (long) often[s] * (code.lengths()[s] + (s < first ? 0 : extra[s - first]));
        }
        return bits;
    }

    private long distanceBits(DeflateCode code) {
        long bits = 0;
        for (int s = 0; s < DISTANCES; s++) {
            bits += (long) distances[s] * (code.lengths()[s] + distanceExtra(s));
        }
        return bits;
    }

    static int lengthSymbol(int length) {
        return LENGTH_SYMBOL[length];
    }

    static int lengthExtra(int symbol) {
        return LENGTH_EXTRA[symbol];
    }
}
