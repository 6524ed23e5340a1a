package app.atelier.server.http;

import app.atelier.protocol.Json;
import app.atelier.server.problems.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * The fields of a request, whether they came as JSON, as a form or as multipart. A JSON list {@code "a":[1]} is the
 * field {@code a[]}, a JSON object {@code "a":{"b":1}} the field {@code a[b]}; what lies deeper is kept as JSON text.
 */
public final class Fields {
    /** The longest body that is not an upload, in bytes. */
    public static final int MAX_BODY = 1 << 20;

    private static final int MAX_FIELDS = 1_000;
    private static final String ATTRIBUTE = "atelier.fields";
    /** Where Jetty looks for how much of a form of parts it takes. */
    private static final String PARTS_CONFIGURATION = ServletContextRequest.MULTIPART_CONFIG_ELEMENT;

    private final Map<String, List<String>> values;

    private Fields(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads the body, once for each request.
     *
     * @throws Problem 400 for a body that is not what it says, 413 for one too long, 415 for a compressed one
     */
    public static Fields of(Context context) {
        Fields known = context.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String encoding = context.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Problem.of(415, "body.encoded");
        }
        String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        Map<String, List<String>> values;
        if (type.startsWith("multipart/form-data")) {
            values = parts(context);
        } else if (type.contains("json")) {
            values = json(body(context));
        } else {
            values = form(new String(body(context), StandardCharsets.UTF_8));
        }
        Fields fields = new Fields(values);
        context.attribute(ATTRIBUTE, fields);
        return fields;
    }

    /** The first value of a field; empty where it is missing. */
    public Optional<String> first(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /** The first value of a field, or the empty text. */
    public String text(String name) {
        return first(name).orElse("");
    }

    /** All values of {@code name[]} and {@code name}, in that order. */
    public List<String> all(String name) {
        List<String> all = new ArrayList<>(values.getOrDefault(name + "[]", List.of()));
        all.addAll(values.getOrDefault(name, List.of()));
        return all;
    }

    /** Whether a field says yes ({@code true}, {@code 1}, {@code on}). */
    public boolean yes(String name) {
        String text = text(name).toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("1") || text.equals("on") || text.equals("yes");
    }

    /**
     * The texts among the parts of a form. A route that takes files has asked for its file before, within limits of its
     * own; all others take no more of this kind of form than of any other.
     */
    private static Map<String, List<String>> parts(Context context) {
        HttpServletRequest request = context.req();
        if (request.getAttribute(PARTS_CONFIGURATION) == null) {
            if (request.getContentLengthLong() > MAX_BODY) {
                // Before it is read: what breaks off in the middle is answered to nobody, as the rest is still coming.
                throw Problem.of(413, "body.long", MAX_BODY);
            }
            request.setAttribute(PARTS_CONFIGURATION, new MultipartConfigElement("", MAX_BODY, MAX_BODY, MAX_BODY));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        long bytes = 0;
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    bytes += part.getSize();
                    if (bytes > MAX_BODY) {
                        throw Problem.of(413, "body.long", MAX_BODY);
                    }
                    try (InputStream text = part.getInputStream()) {
                        values.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                                .add(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            // Errors tells by its causes whether it is broken or too long.
            throw new IllegalStateException(e);
        }
        check(values);
        return values;
    }

    private static byte[] body(Context context) {
        if (context.contentLength() > MAX_BODY) {
            throw Problem.of(413, "body.long", MAX_BODY);
        }
        try {
            byte[] body = context.req().getInputStream().readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                throw Problem.of(413, "body.long", MAX_BODY);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> form(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int start = 0;
        int count = 0;
        while (start < body.length()) {
            int end = body.indexOf('&', start);
            end = end < 0 ? body.length() : end;
            if (++count > MAX_FIELDS) {
                throw Problem.of(413, "body.fields", MAX_FIELDS);
            }
            int equals = body.indexOf('=', start);
            boolean named = equals >= 0 && equals < end;
            String name = decoded(body.substring(start, named ? equals : end));
            String value = named ? decoded(body.substring(equals + 1, end)) : "";
            values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            start = end + 1;
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, 400, "body.form");
        }
    }

    private static Map<String, List<String>> json(byte[] body) {
        JsonNode tree;
        try {
            tree = Json.mapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw Problem.because(e, 400, "body.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (tree == null || !tree.isObject() && !tree.isMissingNode()) {
            throw Problem.of(400, "body.json");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        tree.properties().forEach(field -> flatten(field.getKey(), field.getValue(), values));
        check(values);
        return values;
    }

    private static void flatten(String name, JsonNode node, Map<String, List<String>> values) {
        if (node.isArray()) {
            node.forEach(item -> add(name + "[]", item, values));
        } else if (node.isObject()) {
            node.properties().forEach(field -> add(name + "[" + field.getKey() + "]", field.getValue(), values));
        } else {
            add(name, node, values);
        }
    }

    private static void add(String name, JsonNode node, Map<String, List<String>> values) {
        if (!node.isNull()) {
            values.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(node.isValueNode() ? node.asText() : node.toString());
        }
    }

    private static void check(Map<String, List<String>> values) {
        if (values.values().stream().mapToInt(List::size).sum() > MAX_FIELDS) {
            throw Problem.of(413, "body.fields", MAX_FIELDS);
        }
    }
}
