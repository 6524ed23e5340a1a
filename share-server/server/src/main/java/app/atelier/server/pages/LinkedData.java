package app.atelier.server.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** JSON-LD for a script element: nothing in it can end the element, whatever people wrote. */
final class LinkedData {
    private LinkedData() {}

    static String write(Map<String, ?> thing, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(thing)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of texts and numbers are always writable.", e);
        }
    }
}
