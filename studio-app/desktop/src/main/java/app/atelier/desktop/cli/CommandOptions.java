package app.atelier.desktop.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command has. */
final class CommandOptions {

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "common.home")
    @Nullable
    Path home;

    @Option(names = "--json", descriptionKey = "common.json")
    boolean json;

    @Option(names = "--quiet", descriptionKey = "common.quiet")
    boolean quiet;

    /** Takes over what was said before a subcommand's name and not again after it. */
    void inherit(CommandOptions above) {
        home = home == null ? above.home : home;
        json |= above.json;
        quiet |= above.quiet;
    }
}
