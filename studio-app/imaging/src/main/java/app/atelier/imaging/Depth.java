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

    /**
     * The depth of a name in files and on the command line: {@code u8}, {@code u16} or {@code f32}; {@code 8}, {@code 16}
     * and {@code float} mean the same.
     *
     * @throws IllegalArgumentException with a plain sentence if there is none
     */
    public static Depth of(String name) {
        return switch (name) {
            case "u8", "8" -> U8;
            case "u16", "16" -> U16;
            case "f32", "float" -> F32;
            default -> throw PictureWords.WORDS.refusal("depth.unknown", name);
        };
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
