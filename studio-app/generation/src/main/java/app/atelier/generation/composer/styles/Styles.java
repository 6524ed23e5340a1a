package app.atelier.generation.composer.styles;

import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.filters.Filter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles, read from the assets: {@code styles/index.json} names the files in order. */
public final class Styles {
    private static final String HOME = "/app/atelier/assets/styles/";

    private final Map<String, Style> styles;

    private Styles(Map<String, Style> styles) {
        this.styles = Collections.unmodifiableMap(styles);
    }

    /** The styles that come with the studio. */
    public static Styles shipped() {
        Map<String, Style> styles = new LinkedHashMap<>();
        for (JsonNode name : read("index.json")) {
            Style style = style(read(name.asText() + ".json"));
            styles.put(style.id(), style);
        }
        return new Styles(styles);
    }

    /** All in the order they are shown in. */
    public Collection<Style> all() {
        return styles.values();
    }

    public Optional<Style> find(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    /**
     * The style with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Style named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no style called \"" + id + "\"."));
    }

    private static JsonNode read(String file) {
        try (InputStream in = Styles.class.getResourceAsStream(HOME + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The style " + file + " is missing or damaged. Install Atelier again.", e);
        }
    }

    private static Style style(JsonNode node) {
        JsonNode look = node.path("look");
        return new Style(
                node.get("id").asText(),
                node.get("label").asText(),
                new Look(
                        look.path("flat").asBoolean(false),
                        look.path("paper").asBoolean(false),
                        look.path("rings").asBoolean(false),
                        Look.Form.valueOf(look.path("form").asText("SOFT")),
                        look.path("rim").asDouble(1),
                        look.path("castShadows").asDouble(1),
                        look.path("fog").asDouble(1),
                        look.path("glow").asDouble(1),
                        look.path("bloom").asDouble(1),
                        look.path("vignette").asDouble(1),
                        look.path("grain").asDouble(1)),
                filters(node.path("filters")),
                learnt(node.path("net")));
    }

    private static List<Filter> filters(JsonNode nodes) {
        List<Filter> filters = new ArrayList<>();
        nodes.forEach(node -> filters.add(Operations.filter(node)));
        return filters;
    }

    private static Optional<LearntPart> learnt(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new LearntPart(
                        node.get("style").asText(),
                        node.path("keepColours").asBoolean(false),
                        node.path("strength").asDouble(1)));
    }
}
