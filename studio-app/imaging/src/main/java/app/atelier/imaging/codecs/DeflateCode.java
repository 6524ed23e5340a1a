package app.atelier.imaging.codecs;

import java.util.Arrays;

/**
 * A canonical Huffman code of limited length (RFC 1951, section 3.2): for each symbol its length, 0 if it never comes, and
 * its bits in the order in which they are written.
 */
record DeflateCode(int[] lengths, int[] bits) {

    /** The best code for symbols that come so often, none longer than {@code limit} bits as far as a simple rule finds it. */
    static DeflateCode of(int[] frequencies, int limit) {
        long[] sorted = new long[frequencies.length];
        int n = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                sorted[n++] = (long) frequencies[symbol] << 16 | symbol;
            }
        }
        Arrays.sort(sorted, 0, n);
        int[] work = new int[n];
        for (int i = 0; i < n; i++) {
            work[i] = (int) (sorted[i] >>> 16);
        }
        depths(work, n);
        int[] counts = counts(work, n, limit);
        int[] lengths = new int[frequencies.length];
        int next = n;
        // The most frequent symbols are last and get the shortest codes.
        for (int length = 1; length <= limit; length++) {
            for (int k = 0; k < counts[length]; k++) {
                lengths[(int) (sorted[--next] & 0xffff)] = length;
            }
        }
        return new DeflateCode(lengths, canonical(lengths, counts, limit));
    }

    /** Replaces frequencies, the least first, by the depths of their leaves, in place (Moffat and Katajainen 1995). */
    private static void depths(int[] a, int n) {
        if (n < 2) {
            Arrays.fill(a, 0, n, 1);
            return;
        }
        a[0] += a[1];
        int root = 0;
        int leaf = 2;
        for (int next = 1; next < n - 1; next++) {
            if (leaf >= n || a[root] < a[leaf]) {
                a[next] = a[root];
                a[root++] = next;
            } else {
                a[next] = a[leaf++];
            }
            if (leaf >= n || root < next && a[root] < a[leaf]) {
                a[next] += a[root];
                a[root++] = next;
            } else {
                a[next] += a[leaf++];
            }
        }
        a[n - 2] = 0;
        for (int next = n - 3; next >= 0; next--) {
            a[next] = a[a[next]] + 1;
        }
        leaves(a, n);
    }

    /** From the depths of the inner nodes to those of the leaves. */
    private static void leaves(int[] a, int n) {
        int free = 1;
        int depth = 0;
        int root = n - 2;
        int next = n - 1;
        while (free > 0) {
            int used = 0;
            while (root >= 0 && a[root] == depth) {
                used++;
                root--;
            }
            while (free > used) {
                a[next--] = depth;
                free--;
            }
            free = 2 * used;
            depth++;
        }
    }

    /** How many codes there are of each length, none longer than the limit: others are made longer to make room. */
    private static int[] counts(int[] depths, int n, int limit) {
        int[] counts = new int[limit + 1];
        for (int i = 0; i < n; i++) {
            counts[Math.min(limit, depths[i])]++;
        }
        if (n < 2) {
            return counts;
        }
        int total = 0;
        for (int length = 1; length <= limit; length++) {
            total += counts[length] << limit - length;
        }
        for (; total > 1 << limit; total--) {
            counts[limit]--;
            int length = limit - 1;
            while (counts[length] == 0) {
                length--;
            }
            counts[length]--;
            counts[length + 1] += 2;
        }
        return counts;
    }

    private static int[] canonical(int[] lengths, int[] counts, int limit) {
        int[] next = new int[limit + 2];
        for (int length = 1; length <= limit; length++) {
            next[length + 1] = next[length] + counts[length] << 1;
        }
        int[] bits = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                bits[symbol] = Integer.reverse(next[length]++) >>> 32 - length;
            }
        }
        return bits;
    }
}
