package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.sync.SyncReport;
import app.atelier.publishing.sync.SyncState;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code atelier sync}: sends what waits and fetches what is new. */
@Command(name = "sync")
final class SyncCommand extends StudioCommand {

    @Override
    int run(StudioContext studio, Output output) {
        if (studio.accounts().list().isEmpty()) {
            throw new CommandFailure(output.text("publish.noAccount"));
        }
        SyncReport report = studio.sync().runOnce();
        for (OutboxEntry refused : report.refused()) {
            System.err.println(output.text("publish.refused", String.valueOf(refused.reason())));
        }
        output.result(
                Map.of(
                        "posted",
                        report.posted().size(),
                        "refused",
                        report.refused().size(),
                        "waiting",
                        report.waiting(),
                        "fetched",
                        report.fetched()),
                "sync.done",
                report.posted().size(),
                report.waiting(),
                report.fetched());
        return switch (report.state()) {
            case SyncState.Offline offline -> throw new CommandFailure(offline.sentence());
            case SyncState.SignedOut signedOut -> throw new CommandFailure(signedOut.sentence());
            case SyncState.Idle idle
            when studio.accounts().list().isEmpty() -> throw new CommandFailure(output.text("publish.noAccount"));
            default -> report.refused().isEmpty() ? 0 : 1;
        };
    }
}
