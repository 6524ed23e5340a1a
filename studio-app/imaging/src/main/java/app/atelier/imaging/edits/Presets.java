package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.wording.Choices;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The looks that come with the studio, data in {@code assets/styles/looks}: {@code index.json} lists their ids in order,
 * each file has {@code version}, {@code label}, {@code group} and {@code edits} as in stacks of edits.
 */
public final class Presets {
    private static final String HOME = "/app/atelier/assets/styles/looks/";

    private Presets() {}

    /** All looks in the order in which they are shown; looks of a group follow each other. */
    public static List<Preset> all() {
        return Shelf.LOOKS;
    }

    /**
     * A look by its id.
     *
     * @throws IllegalArgumentException with a sentence that lists what there is
     */
    public static Preset named(String id) {
        return all().stream()
                .filter(look -> look.id().equals(id))
                .findFirst()
                .orElseThrow(() -> EditWords.WORDS.refusal(
                        "look.unknown",
                        id,
                        Choices.hint(id, all().stream().map(Preset::id).toList())));
    }

    /**
     * A look of its JSON.
     *
     * @throws InvalidEditsException with one plain sentence
     */
    public static Preset of(String id, String json) {
        JsonNode root;
        EditStack stack;
        try {
            stack = EditStack.parse(json);
            root = Operations.MAPPER.readTree(json);
        } catch (IOException | InvalidEditsException e) {
            throw new InvalidEditsException(EditWords.WORDS.get("look.damaged", id, e.getMessage()), e);
        }
        List<Adjustment> adjustments = new ArrayList<>();
        List<Filter> filters = new ArrayList<>();
        for (Edit edit : stack.edits()) {
            if (edit instanceof Edit.Adjust adjust && filters.isEmpty()) {
                adjustments.add(adjust.adjustment());
            } else if (edit instanceof Edit.Apply apply) {
                filters.add(apply.filter());
            } else {
                throw new InvalidEditsException(EditWords.WORDS.get("look.order", id));
            }
        }
        return new Preset(id, root.path("label").asText(id), root.path("group").asText(""), adjustments, filters);
    }

    /** Read when first asked for. */
    private static final class Shelf {
        static final List<Preset> LOOKS = ((Supplier<List<Preset>>) Shelf::read).get();

        private static List<Preset> read() {
            try {
                List<Preset> looks = new ArrayList<>();
                for (JsonNode id : Operations.MAPPER.readTree(text("index.json"))) {
                    looks.add(of(id.asText(), text(id.asText() + ".json")));
                }
                return List.copyOf(looks);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(String file) throws IOException {
            try (InputStream in = Presets.class.getResourceAsStream(HOME + file)) {
                if (in == null) {
                    throw new FileNotFoundException(HOME + file);
                }
                return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
        }
    }
}
