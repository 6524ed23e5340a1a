package app.atelier.server.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form on a page of its own, beside a picture: sign in, join. */
public record DoorPage(
        Frame frame,
        @Nullable CardView beside,
        String title,
        String lead,
        @Nullable String problem,
        @Nullable String done,
        List<FieldView> fields,
        Map<String, String> hidden,
        String action,
        boolean agreement,
        @Nullable String disagreement,
        String button,
        String below,
        @Nullable Action elsewhere) {
    public DoorPage {
        fields = List.copyOf(fields);
        hidden = Map.copyOf(hidden);
    }
}
