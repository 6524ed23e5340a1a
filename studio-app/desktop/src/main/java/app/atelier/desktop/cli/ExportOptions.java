package app.atelier.desktop.cli;

import app.atelier.imaging.Depth;
import app.atelier.imaging.codecs.ExportSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a picture file is written: options of every command that writes one. */
final class ExportOptions {
    @Option(names = "--profile", paramLabel = "own|srgb|display-p3|none")
    @Nullable
    String profile;

    @Option(names = "--depth", paramLabel = "8|16|float")
    @Nullable
    String depth;

    @Option(names = "--metadata", paramLabel = "all|recipe|none")
    @Nullable
    String metadata;

    /** Whether anything was asked for. */
    boolean given() {
        return profile != null || depth != null || metadata != null;
    }

    /**
     * Settings with what was asked for.
     *
     * @throws CommandFailure if the value of an option is not known
     */
    ExportSettings applied(ExportSettings usual) {
        try {
            return known(usual);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private ExportSettings known(ExportSettings usual) {
        ExportSettings settings = usual;
        if (profile != null) {
            settings = settings.withProfile(ExportSettings.Profile.of(profile));
        }
        if (depth != null) {
            settings = settings.withDepth(Depth.of(depth));
        }
        if (metadata != null) {
            settings = settings.withWords(ExportSettings.Words.of(metadata));
        }
        return settings;
    }
}
