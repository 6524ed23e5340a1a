package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.library.CheckReport;
import app.atelier.publishing.accounts.StudioAccount;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code atelier doctor}: tries the parts the studio stands on, one line each. */
@Command(name = "doctor")
final class DoctorCommand extends StudioCommand {

    private static final long ENOUGH_DISK = 500L << 20;
    private static final int TRIAL_SIDE = 256;

    private boolean ill;

    @Override
    int run(StudioContext studio, Output output) {
        check(output, "doctor.java", () -> Runtime.version().toString());
        check(output, "doctor.home", () -> studio.home().root().toString());
        check(output, "doctor.disk", () -> {
            long free = Files.getFileStore(studio.home().root()).getUsableSpace();
            if (free < ENOUGH_DISK) {
                throw new CommandFailure(output.text("doctor.littleDisk", free >> 20));
            }
            return String.format(Locale.ENGLISH, "%.1f GB", free / 1e9);
        });
        check(output, "doctor.library", () -> {
            CheckReport report = studio.library().check();
            if (!report.missing().isEmpty()) {
                throw new CommandFailure(
                        output.text("doctor.missing", report.missing().size()));
            }
            return "";
        });
        check(output, "doctor.signing", () -> {
            studio.library().signing().trouble().ifPresent(sentence -> {
                throw new CommandFailure(sentence);
            });
            return "";
        });
        check(output, "doctor.composer", () -> {
            long start = System.nanoTime();
            studio.backends()
                    .get("composer")
                    .generate(GenerationRequest.of("a red fox in a meadow", 1, TRIAL_SIDE, TRIAL_SIDE), Progress.NONE);
            return String.format(Locale.ENGLISH, "%.1f s", (System.nanoTime() - start) / 1e9);
        });
        for (StudioAccount account : studio.accounts().list()) {
            check(output, "doctor.account", account.key(), () -> {
                studio.client(account).verifyCredentials();
                return account.server().toString();
            });
        }
        return ill ? 1 : 0;
    }

    private void check(Output output, String key, Callable<String> trial) {
        check(output, key, "", trial);
    }

    private void check(Output output, String key, String name, Callable<String> trial) {
        String label = output.text(key) + (name.isEmpty() ? "" : " " + name);
        try {
            String detail = trial.call();
            output.result(Map.of("check", label, "ok", true, "detail", detail), "doctor.good", label, detail);
        } catch (Exception e) {
            ill = true;
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            output.result(Map.of("check", label, "ok", false, "detail", why), "doctor.bad", label, why);
        }
    }
}
