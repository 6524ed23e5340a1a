package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.library.LibraryEvent;
import app.atelier.library.StudioHome;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
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
        check(output);
        try (StudioContext studio = StudioContext.open(StudioHome.resolve(options.home))) {
            Set<String> said = ConcurrentHashMap.newKeySet();
            studio.library().addListener(event -> {
                if (event instanceof LibraryEvent.Unsigned(String reason) && said.add(reason)) {
                    output.problem(output.text("unsigned", reason));
                }
            });
            return run(studio, output);
        } finally {
            output.clearBar();
        }
    }

    static Output output(CommandOptions options) {
        return new Output(System.out, System.err, options, terminal(System.getenv()));
    }

    /**
     * Whether progress can be drawn. Java knows of its output, not of its error stream: whoever started it says so, in
     * {@code ATELIER_TERMINAL}, else the output stands for both.
     */
    static boolean terminal(Map<String, String> environment) {
        String said = environment.get("ATELIER_TERMINAL");
        boolean terminal =
                said == null ? System.console() != null && System.console().isTerminal() : said.equals("yes");
        return terminal && !"dumb".equals(environment.get("TERM"));
    }

    /** Says what cannot be meant before the studio is opened; usually nothing. */
    void check(Output output) throws Exception {}

    /** Does the work; the result is the exit status. */
    abstract int run(StudioContext studio, Output output) throws Exception;
}
