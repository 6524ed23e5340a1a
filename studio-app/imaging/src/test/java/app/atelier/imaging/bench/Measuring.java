package app.atelier.imaging.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Times work of ours in turns with the same work of a native program and prints one JSON object a line. The least of all
 * turns counts on both sides: what else the machine does only ever adds.
 */
final class Measuring {
    private final Predicate<String> wanted;
    private final NativePeers peers;

    Measuring(Predicate<String> wanted, NativePeers peers) {
        this.wanted = wanted;
        this.peers = peers;
    }

    /** Work of ours; gives the number of bytes it made, or 0 where that says nothing. */
    @FunctionalInterface
    interface Work {
        long run() throws IOException;
    }

    /** Work of ours that makes no file. */
    @FunctionalInterface
    interface Plain {
        void run() throws IOException;
    }

    /** The turn of a peer. */
    @FunctionalInterface
    interface PeerTurn {
        NativePeers.@Nullable Turn run() throws IOException;
    }

    boolean wants(String what) {
        return wanted.test(what);
    }

    /** Against the peer of the same name; the goal is the largest ratio. */
    void against(String what, int times, double goal, Plain work) throws IOException {
        against(what, times, goal, () -> {
            work.run();
            return 0;
        });
    }

    /** As above; where both make files, a second line compares their sizes with {@code 1.0} as the goal, give or take a hundredth. */
    void against(String what, int times, double goal, Work work) throws IOException {
        NativePeers.Peer peer = peers.find(what);
        against(what, times, goal, work, peer == null ? "" : peer.name(), () -> peer == null ? null : peer.turn());
    }

    /** Against any peer; gives our time in milliseconds, or 0 where the measurement is not wanted. */
    double against(String what, int times, double goal, Work work, String peerName, PeerTurn peer) throws IOException {
        return against(what, times, goal, work, peerName, peer, 1.01);
    }

    /** With another goal for the size of what both make. */
    double against(String what, int times, double goal, Work work, String peerName, PeerTurn peer, double sizeGoal)
            throws IOException {
        if (!wanted.test(what)) {
            return 0;
        }
        warm(work, times);
        double ours = Double.MAX_VALUE;
        double theirs = Double.MAX_VALUE;
        long bytes = 0;
        long peerBytes = 0;
        for (int i = 0; i < times; i++) {
            NativePeers.Turn turn = peer.run();
            if (turn != null) {
                theirs = Math.min(theirs, turn.millis());
                peerBytes = turn.bytes();
            }
            long begin = System.nanoTime();
            bytes = work.run();
            ours = Math.min(ours, (System.nanoTime() - begin) / 1e6);
        }
        boolean compared = theirs < Double.MAX_VALUE;
        print(what, "ms", ours, compared ? peerName : null, theirs, goal);
        if (compared && bytes > 0 && peerBytes > 0) {
            print(what + "-size", "MB", bytes / 1e6, peerName, peerBytes / 1e6, sizeGoal);
        }
        return ours;
    }

    /** Without a peer; the goal is the longest time in milliseconds. */
    void alone(String what, int times, double goal, Plain work) throws IOException {
        if (!wanted.test(what)) {
            return;
        }
        warm(
                () -> {
                    work.run();
                    return 0;
                },
                times);
        double ours = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.run();
            ours = Math.min(ours, (System.nanoTime() - begin) / 1e6);
        }
        value(what, "ms", ours, goal, ours <= goal);
    }

    private static void warm(Work work, int times) throws IOException {
        // Compilation belongs to the first calls, not to the figure.
        for (int i = 0; i < (times <= 2 ? 1 : Math.max(3, times / 2)); i++) {
            work.run();
        }
    }

    /** A figure that was found elsewhere. */
    void value(String what, String unit, double ours, double goal, boolean met) {
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"imaging\",\"what\":\"%s\",\"unit\":\"%s\",\"ours\":%.2f,\"peer\":null,\"peerValue\":null,"
                        + "\"ratio\":null,\"goal\":%s,\"met\":%s}",
                what,
                unit,
                ours,
                goal,
                met));
    }

    void print(String what, String unit, double ours, @Nullable String peer, double theirs, double goal) {
        String line = String.format(
                Locale.ROOT,
                "{\"bench\":\"imaging\",\"what\":\"%s\",\"unit\":\"%s\",\"ours\":%.1f,\"peer\":%s,\"peerValue\":%s,"
                        + "\"ratio\":%s,\"goal\":%s,\"met\":%s}",
                what,
                unit,
                ours,
                peer == null ? "null" : "\"" + peer + "\"",
                peer == null ? "null" : String.format(Locale.ROOT, "%.1f", theirs),
                peer == null ? "null" : String.format(Locale.ROOT, "%.2f", ours / theirs),
                goal,
                peer == null ? "null" : Boolean.toString(ours / theirs <= goal));
        System.out.println(line);
    }
}
