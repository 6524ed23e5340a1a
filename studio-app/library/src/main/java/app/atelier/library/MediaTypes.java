package app.atelier.library;

import java.util.Locale;

/** File name endings by media type. */
final class MediaTypes {
    private MediaTypes() {}

    /** Without dot; at most five letters, so that the store knows its names again. */
    static String extension(String mediaType) {
        String known =
                switch (mediaType) {
                    case "image/jpeg" -> "jpg";
                    case "image/svg+xml" -> "svg";
                    default -> mediaType.substring(mediaType.indexOf('/') + 1);
                };
        String plain = known.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain.length() < 2 ? "bin" : plain.substring(0, Math.min(plain.length(), 5));
    }
}
