package app.atelier.imaging;

import app.atelier.imaging.colour.ColourSpace;

/**
 * How pixels are kept: in which depth and in which colour space. Pictures have one, and documents work in one.
 *
 * @param depth bits of a channel
 * @param space what the numbers mean; linear light needs 16 bits or floats, since 8 bits would show steps in the shadows
 */
public record PixelFormat(Depth depth, ColourSpace space) {
    /** 8-bit sRGB: what pictures on screens and on the web mostly are. */
    public static final PixelFormat SRGB8 = new PixelFormat(Depth.U8, ColourSpace.SRGB);

    public PixelFormat {
        if (depth == Depth.U8 && space.linear()) {
            throw PictureWords.WORDS.refusal("format.linear");
        }
    }

    /** Whether this is {@link #SRGB8}. */
    public boolean isSrgb8() {
        return depth == Depth.U8 && space == ColourSpace.SRGB;
    }

    /** Bytes of one pixel, alpha included. */
    public int bytesPerPixel() {
        return 4 * depth.bytes();
    }

    @Override
    public String toString() {
        return space.id() + " " + depth;
    }
}
