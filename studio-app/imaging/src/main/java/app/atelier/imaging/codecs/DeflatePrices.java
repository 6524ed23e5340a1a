package app.atelier.imaging.codecs;

/**
 * What literals and matches will probably cost, in sixteenths of a bit: first guessed from how often bytes come, then
 * learnt from the codes of each block.
 */
final class DeflatePrices {
    private static final int UNIT = 16;
    private static final int LENGTH_GUESS = 6;
    private static final int DISTANCE_GUESS = 5;

    /** Bits of a symbol that the last block had none of. */
    private static final int RARE = 12;

    final int[] literal = new int[256];
    final int[] length = new int[DeflateBlock.LONGEST + 1];
    final int[] distance = new int[30];

    DeflatePrices(byte[] data, int from, int to) {
        int[] often = new int[256];
        for (int i = from; i < to; i++) {
            often[data[i] & 255]++;
        }
        for (int v = 0; v < 256; v++) {
            double bits = Math.log((to - from) / Math.max(0.5, often[v])) / Math.log(2);
            literal[v] = (int) (UNIT * Math.clamp(bits, 1, RARE));
        }
        for (int l = DeflateBlock.SHORTEST; l <= DeflateBlock.LONGEST; l++) {
            length[l] = UNIT * (LENGTH_GUESS + DeflateBlock.lengthExtra(DeflateBlock.lengthSymbol(l)));
        }
        for (int d = 0; d < 30; d++) {
            distance[d] = UNIT * (DISTANCE_GUESS + DeflateBlock.distanceExtra(d));
        }
    }

    /** Goes half the way to the lengths of a block's codes. */
    void learn(int[] literals, int[] distances) {
        for (int v = 0; v < 256; v++) {
            literal[v] = literal[v] + price(literals[v], 0) >> 1;
        }
        for (int l = DeflateBlock.SHORTEST; l <= DeflateBlock.LONGEST; l++) {
            int s = DeflateBlock.lengthSymbol(l);
            length[l] = length[l] + price(literals[257 + s], DeflateBlock.lengthExtra(s)) >> 1;
        }
        for (int d = 0; d < 30; d++) {
            distance[d] = distance[d] + price(distances[d], DeflateBlock.distanceExtra(d)) >> 1;
        }
    }

    private static int price(int bits, int extra) {
        return UNIT * ((bits == 0 ? RARE : bits) + extra);
    }
}
