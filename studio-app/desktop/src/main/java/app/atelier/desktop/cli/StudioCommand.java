package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.library.StudioHome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands that need the studio share: they open it, do their work, and close it. */
abstract class StudioCommand implements Callable<Integer> {

    @Mixin
    CommandOptions options = new CommandOptions();

    @Spec
    CommandSpec spec;

    @Override
    public final Integer call() throws Exception {
        Output output = output(options);
        try (StudioContext studio = StudioContext.open(StudioHome.resolve(options.home))) {
            return run(studio, output);
        } finally {
            output.clearBar();
        }
    }

    static Output output(CommandOptions options) {
        return new Output(
                System.out,
                System.err,
                options,
                System.console() != null && System.console().isTerminal());
    }

    /** Does the work; the result is the exit status. */
    abstract int run(StudioContext studio, Output output) throws Exception;
}
