package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one may change here. */
public record SettingsPage(
        Frame frame, PersonView person, @Nullable String done, List<App> apps, String csrf) {
    public SettingsPage {
        apps = List.copyOf(apps);
    }

    /** An app that may act in one's name. */
    public record App(String id, String name, String text) {}
}
