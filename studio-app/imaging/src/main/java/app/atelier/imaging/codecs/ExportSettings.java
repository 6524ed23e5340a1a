package app.atelier.imaging.codecs;

/**
 * How a picture is written.
 *
 * @param quality 1 to 100 for JPEG and WebP; WebP with 100 is lossless
 * @param pngEffort 1 (fast) to 9 (small); 0 is fastest, with Huffman coding only
 * @param fullColour for JPEG, whether colour keeps its full resolution (4:4:4 instead of 4:2:0)
 */
public record ExportSettings(Format format, int quality, int pngEffort, boolean fullColour) {
    public static final ExportSettings PNG = new ExportSettings(Format.PNG, 100, 4, true);
    public static final ExportSettings PNG_FAST = new ExportSettings(Format.PNG, 100, 0, true);
    public static final ExportSettings JPEG = new ExportSettings(Format.JPEG, 90, 4, false);
    public static final ExportSettings WEBP = new ExportSettings(Format.WEBP, 85, 4, false);

    /** Kinds of files that are written. */
    public enum Format {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg"),
        WEBP("image/webp", "webp"),
        TIFF("image/tiff", "tif");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The usual ending of a file name, without the dot. */
        public String extension() {
            return extension;
        }

        /**
         * The format for a file name by its ending.
         *
         * @throws IllegalArgumentException with a plain sentence if there is none
         */
        public static Format ofFileName(String name) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
            return switch (ending) {
                case "png" -> PNG;
                case "jpg", "jpeg" -> JPEG;
                case "webp" -> WEBP;
                case "tif", "tiff" -> TIFF;
                default ->
                    throw new IllegalArgumentException(
                            "The name “" + name + "” must end in .png, .jpg, .webp or .tif.");
            };
        }
    }

    public ExportSettings {
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("The quality must be from 1 to 100, not " + quality + ".");
        }
        if (pngEffort < 0 || pngEffort > 9) {
            throw new IllegalArgumentException("The effort must be from 0 to 9, not " + pngEffort + ".");
        }
    }

    /** The usual settings of a format. */
    public static ExportSettings of(Format format) {
        return switch (format) {
            case PNG -> PNG;
            case JPEG -> JPEG;
            case WEBP -> WEBP;
            case TIFF -> new ExportSettings(Format.TIFF, 100, 4, true);
        };
    }

    public ExportSettings withQuality(int value) {
        return new ExportSettings(format, value, pngEffort, fullColour);
    }

    public ExportSettings withPngEffort(int value) {
        return new ExportSettings(format, quality, value, fullColour);
    }
}
