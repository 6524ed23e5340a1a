package app.atelier.imaging;

/** How finely a channel of a picture is kept; alpha is premultiplied in all of them. */
public enum Depth {
    /** 8 bits, 0…255, four channels in an int. */
    U8(1),
    /** 16 bits, 0…65535. */
    U16(2),
    /** 32-bit floats, nominally 0…1: colours may lie above (brighter than white) or below (outside the gamut). */
    F32(4);

    private final int bytes;

    Depth(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one channel of one pixel. */
    public int bytes() {
        return bytes;
    }

    /** 8, 16 or 32. */
    public int bits() {
        return bytes * 8;
    }
}
