package app.atelier.desktop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that is only the name over others. */
abstract class GroupCommand implements Callable<Integer> {
    @Mixin
    CommandOptions options = new CommandOptions();

    @Spec
    CommandSpec spec;

    private final String which;

    /** @param which key of the sentence that says what there is */
    GroupCommand(String which) {
        this.which = which;
    }

    @Override
    public final Integer call() {
        throw new ParameterException(spec.commandLine(), CliTexts.get(which));
    }
}
