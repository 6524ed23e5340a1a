package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one may change here. */
public record SettingsPage(
        Frame frame,
        PersonView person,
        @Nullable String done,
        List<FieldView> profile,
        List<KeyView> keys,
        String csrf) {

    public SettingsPage {
        profile = List.copyOf(profile);
        keys = List.copyOf(keys);
    }
}
