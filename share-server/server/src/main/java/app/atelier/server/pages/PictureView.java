package app.atelier.server.pages;

/**
 * A picture that keeps its room before it has arrived.
 *
 * @param shape the classes that carry the ratio, see {@link Shape}
 * @param placeholder a {@code data:} address of a few pixels, or empty
 * @param srcset variants with their widths
 * @param sizes how wide it will be drawn, for the browser's choice among them
 * @param eager whether it is wanted at once rather than when it comes near
 */
public record PictureView(
        String shape,
        String placeholder,
        String src,
        String srcset,
        String sizes,
        int width,
        int height,
        String alt,
        boolean eager) {}
