package app.atelier.generation.composer.scene;

import app.atelier.imaging.wording.Choices;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads scenes that people may have written: what can be left out is filled in, what is wrong is said in one sentence. */
final class SceneReading {
    /** The most subjects of a scene. */
    static final int MOST_SUBJECTS = 40;

    /** The most of all that a scene or a subject lists; no prompt has more words. */
    private static final int MOST_LISTED = 600;

    private static final List<String> LISTS = List.of("subjects", "features", "palette", "readings", "notes");

    private SceneReading() {}

    static Scene read(String json) throws UnreadableSceneException {
        try {
            return read(SceneJson.MAPPER
                    .reader()
                    .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(json));
        } catch (JsonProcessingException e) {
            throw new UnreadableSceneException(
                    SceneWords.of(
                            "json",
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            e.getLocation() == null ? 1 : e.getLocation().getColumnNr()),
                    e);
        }
    }

    static Scene read(JsonNode json) throws UnreadableSceneException {
        if (!(json instanceof ObjectNode given)) {
            throw new UnreadableSceneException(SceneWords.of("object"));
        }
        if (given.path("version").asInt(Scene.VERSION) > Scene.VERSION) {
            throw new UnreadableSceneException(SceneWords.of("newer"));
        }
        try {
            Scene scene = SceneJson.MAPPER.treeToValue(complete(given), Scene.class);
            check(scene);
            String following = given.path(SceneJson.FOLLOWING_MOOD).asText("");
            return scene.mood().equals(following) || scene.mood().isEmpty() ? scene.withMoodOfAir() : scene;
        } catch (JsonProcessingException e) {
            throw new UnreadableSceneException(sentence(e), e);
        }
    }

    /** What is written and belongs to no scene, a sentence each; nothing of a scene that cannot be read. */
    static List<String> unknown(JsonNode json) {
        List<String> sentences = new ArrayList<>();
        if (!(json instanceof ObjectNode given)) {
            return sentences;
        }
        ObjectMapper listening = SceneJson.MAPPER.copy().addHandler(new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    JsonDeserializer<?> reader,
                    Object type,
                    String name)
                    throws IOException {
                List<String> known = reader.getKnownPropertyNames().stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList();
                sentences.add(SceneWords.of("field.unknown", shortened(name), Choices.hint(name, known)));
                parser.skipChildren();
                return true;
            }
        });
        try {
            Scene scene = listening.treeToValue(complete(given).without(SceneJson.FOLLOWING_MOOD), Scene.class);
            for (Feature feature : scene.features()) {
                if (!Feature.KNOWN.contains(feature.id())) {
                    sentences.add(SceneWords.of(
                            "feature.unknown", shortened(feature.id()), Choices.hint(feature.id(), Feature.KNOWN)));
                }
            }
        } catch (JsonProcessingException e) {
            // What cannot be read is said when it is.
            return sentences;
        }
        return sentences;
    }

    /** The same with what may be left out. */
    private static ObjectNode complete(ObjectNode given) {
        ObjectNode full = given.deepCopy();
        put(full, "version", Integer.toString(Scene.VERSION));
        put(full, "prompt", "");
        put(full, "setting", Setting.MEADOW.id());
        put(full, "hour", Hour.DAY.id());
        put(full, "weather", Weather.CLEAR.id());
        put(full, "mood", "");
        put(full, "festival", Festival.NONE.id());
        put(full, "style", "");
        put(full, "camera", Camera.AUTO.id());
        LISTS.stream().filter(list -> absent(full, list)).forEach(full::putArray);
        if (full.get("subjects") instanceof ArrayNode subjects) {
            for (int i = 0; i < subjects.size(); i++) {
                if (subjects.get(i) instanceof ObjectNode subject) {
                    complete(subject, i);
                }
            }
        }
        return full;
    }

    private static void complete(ObjectNode subject, int at) {
        put(subject, "id", "s" + (at + 1));
        put(subject, "count", "1");
        put(subject, "many", "false");
        put(subject, "size", "1");
        put(subject, "metres", "1");
        put(subject, "role", Role.ON_GROUND.id());
        put(subject, "rank", (at == 0 ? Rank.HERO : Rank.PARTNER).id());
        Stream.of("relations", "worn", "held")
                .filter(list -> absent(subject, list))
                .forEach(subject::putArray);
    }

    private static void put(ObjectNode node, String field, String value) {
        if (absent(node, field)) {
            node.put(field, value);
        }
    }

    private static boolean absent(ObjectNode node, String field) {
        return node.path(field).isMissingNode() || node.path(field).isNull();
    }

    private static void check(Scene scene) throws UnreadableSceneException {
        if (scene.subjects().size() > MOST_SUBJECTS) {
            throw new UnreadableSceneException(SceneWords.of(
                    "subjects.many", MOST_SUBJECTS, scene.subjects().size()));
        }
        figures(scene.subjects());
        Composition composition = scene.composition();
        if (composition != null) {
            figures(composition.things());
        }
        listed("features", scene.features());
        listed("palette", scene.palette());
        Set<String> ids = new HashSet<>();
        for (Subject subject : scene.subjects()) {
            if (!ids.add(subject.id())) {
                throw new UnreadableSceneException(SceneWords.of("subjects.twice", subject.id()));
            }
        }
    }

    private static void figures(List<Subject> subjects) throws UnreadableSceneException {
        if (Scene.figures(subjects) > Composition.MOST) {
            throw new UnreadableSceneException(
                    SceneWords.of("figures.many", Composition.MOST, Scene.figures(subjects)));
        }
        for (Subject subject : subjects) {
            listed("worn", subject.worn());
            listed("held", subject.held());
            listed("relations", subject.relations());
        }
    }

    private static void listed(String field, List<?> list) throws UnreadableSceneException {
        if (list.size() > MOST_LISTED) {
            throw new UnreadableSceneException(SceneWords.of("list.many", field, MOST_LISTED, list.size()));
        }
    }

    private static String sentence(JsonProcessingException e) {
        String path = e instanceof JsonMappingException mapping ? path(mapping) : "";
        String where = path.isEmpty() ? SceneWords.of("whole") : path;
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            List<String> known = Stream.of(wrong.getTargetType().getEnumConstants())
                    .map(value -> SceneJson.MAPPER.convertValue(value, String.class))
                    .toList();
            String written = shortened(wrong.getValue());
            return SceneWords.of("value.unknown", where, written, Choices.hint(written, known));
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException own && own.getMessage() != null) {
                return SceneWords.of("value.refused", where, own.getMessage());
            }
        }
        return e instanceof InvalidFormatException wrong
                ? SceneWords.of("value.wrong", where, shortened(wrong.getValue()))
                : SceneWords.of("value.missing", where);
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value).replaceAll("\\s+", " ");
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** Such as {@code subjects[1].role}. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
