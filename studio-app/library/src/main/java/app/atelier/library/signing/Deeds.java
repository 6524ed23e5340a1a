package app.atelier.library.signing;

import app.atelier.protocol.provenance.Action;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** What edits are called in a manifest; the table is a file beside this class. */
final class Deeds {
    private static final String OP = "op";
    private static final String UNSEEN = "UNSEEN";
    private static final Map<String, String> TABLE = table();

    private Deeds() {}

    /** Each kind once, in the order in which they come first. */
    static List<Action.Kind> of(List<JsonNode> edits) {
        Set<Action.Kind> kinds = new LinkedHashSet<>();
        for (JsonNode edit : edits) {
            String kind = TABLE.getOrDefault(edit.path(OP).asText(), Action.Kind.EDITED.name());
            if (!kind.equals(UNSEEN)) {
                kinds.add(Action.Kind.valueOf(kind));
            }
        }
        return List.copyOf(kinds);
    }

    private static Map<String, String> table() {
        Properties lines = new Properties();
        try (InputStream stream = Deeds.class.getResourceAsStream("deeds.properties")) {
            lines.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> table = new HashMap<>();
        for (String kind : lines.stringPropertyNames()) {
            for (String operation : lines.getProperty(kind).split(" ")) {
                table.put(operation, kind);
            }
        }
        return Map.copyOf(table);
    }
}
