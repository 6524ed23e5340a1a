package app.atelier.library.signing;

import app.atelier.protocol.Json;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Flaw;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.Testimony;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a check said, as JSON: kept with artworks, and printed by the command line. */
public final class Verdicts {
    private Verdicts() {}

    /** {@code state} is {@code none}, {@code trusted}, {@code unknown} or {@code broken}. */
    public static ObjectNode toJson(Provenance provenance) {
        ObjectNode json = Json.mapper().createObjectNode();
        switch (provenance) {
            case Provenance.None _ -> json.put("state", "none");
            case Provenance.Trusted(Testimony testimony) -> fill(json.put("state", "trusted"), testimony);
            case Provenance.UnknownSigner(Testimony testimony) -> fill(json.put("state", "unknown"), testimony);
            case Provenance.Broken(Flaw flaw, String detail) ->
                json.put("state", "broken")
                        .put("flaw", flaw.name().toLowerCase(Locale.ROOT))
                        .put("detail", detail);
        }
        return json;
    }

    private static void fill(ObjectNode json, Testimony testimony) {
        json.put("signer", testimony.signer());
        json.put("fingerprint", testimony.fingerprint());
        json.put("key", testimony.key());
        json.put("self_signed", testimony.selfSigned());
        json.put("program", testimony.program());
        testimony.source().ifPresent(source -> json.put("source", source.code()));
        testimony.actions().forEach(json.putArray("actions")::add);
        ArrayNode ancestors = json.putArray("ancestors");
        for (Testimony.Ancestor ancestor : testimony.ancestors()) {
            ObjectNode one =
                    ancestors.addObject().put("signer", ancestor.signer()).put("sound", ancestor.sound());
            ancestor.source().ifPresent(source -> one.put("source", source.code()));
        }
        testimony.labels().forEach(json.putArray("labels")::add);
        testimony.fields().stream().sorted().forEach(json.putArray("fields")::add);
    }

    /** What {@link #toJson} wrote; nothing for what a later version of the studio wrote. */
    static Optional<Provenance> ofJson(JsonNode json) {
        return switch (json.path("state").asText()) {
            case "none" -> Optional.of(new Provenance.None());
            case "trusted" -> Optional.of(new Provenance.Trusted(testimony(json)));
            case "unknown" -> Optional.of(new Provenance.UnknownSigner(testimony(json)));
            case "broken" ->
                flaw(json)
                        .map(flaw ->
                                new Provenance.Broken(flaw, json.path("detail").asText()));
            default -> Optional.empty();
        };
    }

    /** As {@link #ofJson(JsonNode)}, of a text. */
    public static Optional<Provenance> ofJson(String text) {
        try {
            return ofJson(Json.mapper().readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Flaw> flaw(JsonNode json) {
        for (Flaw flaw : Flaw.values()) {
            if (flaw.name().equalsIgnoreCase(json.path("flaw").asText())) {
                return Optional.of(flaw);
            }
        }
        return Optional.empty();
    }

    private static Testimony testimony(JsonNode json) {
        List<Testimony.Ancestor> ancestors = new ArrayList<>();
        for (JsonNode one : json.path("ancestors")) {
            ancestors.add(new Testimony.Ancestor(
                    one.path("signer").asText(), one.path("sound").asBoolean(), source(one)));
        }
        return new Testimony(
                json.path("signer").asText(),
                json.path("fingerprint").asText(),
                json.path("key").asText(),
                json.path("self_signed").asBoolean(),
                json.path("program").asText(),
                source(json),
                texts(json.path("actions")),
                ancestors,
                texts(json.path("labels")),
                // Verdicts of before did not look for them.
                json.has("fields") ? Set.copyOf(texts(json.path("fields"))) : Set.of(Testimony.ODD));
    }

    private static Optional<DigitalSource> source(JsonNode json) {
        return DigitalSource.ofUrl(json.path("source").asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
