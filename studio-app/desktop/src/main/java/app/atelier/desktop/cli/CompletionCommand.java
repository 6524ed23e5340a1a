package app.atelier.desktop.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code atelier completion}: prints the script by which a shell completes commands, options and their values. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    enum Shell {
        bash,
        zsh
    }

    @Mixin
    CommandOptions options = new CommandOptions();

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SHELL", descriptionKey = "SHELL")
    Shell shell = Shell.bash;

    /** The script is for both: it loads what zsh has for scripts of bash. */
    @Override
    public Integer call() {
        StudioCommand.output(options)
                .document(AutoComplete.bash("atelier", spec.root().commandLine()));
        return ExitStatus.DONE;
    }
}
