package app.atelier.protocol.provenance;

import java.util.List;

/** Bytes of a file from {@code start} to {@code end}, the latter not included. */
record Range(long start, long end) {

    long length() {
        return end - start;
    }

    boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** Whether every byte of it lies in one of these, which are in order and do not overlap; neighbours count as one. */
    boolean within(List<Range> ranges) {
        long at = start;
        for (Range range : ranges) {
            if (range.start <= at && at < range.end) {
                at = range.end;
            }
        }
        return at >= end;
    }
}
