package app.atelier.desktop.memory;

import app.atelier.files.DurableFile;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers of itself, in one small JSON file. Losing it loses nothing of worth, so a file that cannot be
 * read is begun anew and one that cannot be written is only logged.
 */
public final class Memory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    /** Changes within this time are written together. */
    private static final long SETTLE_MILLIS = 400;

    private final Path file;
    private final ReentrantLock writing = new ReentrantLock();
    private final ObjectNode values;
    private boolean waiting;

    private Memory(Path file, ObjectNode values) {
        this.file = file;
        this.values = values;
    }

    public static Memory open(Path file) {
        try {
            if (Files.exists(file) && Json.mapper().readTree(file.toFile()) instanceof ObjectNode values) {
                return new Memory(file, values);
            }
        } catch (IOException problem) {
            LOG.warn("{} cannot be read and is begun anew", file, problem);
        }
        return new Memory(file, JsonNodeFactory.instance.objectNode());
    }

    public synchronized Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    public synchronized double number(String key, double otherwise) {
        var value = values.get(key);
        return value != null && value.isNumber() ? value.asDouble() : otherwise;
    }

    public synchronized boolean flag(String key, boolean otherwise) {
        var value = values.get(key);
        return value != null && value.isBoolean() ? value.asBoolean() : otherwise;
    }

    public synchronized List<String> texts(String key) {
        var found = new ArrayList<String>();
        var value = values.get(key);
        if (value != null && value.isArray()) {
            value.forEach(item -> found.add(item.asText()));
        }
        return found;
    }

    public void put(String key, String value) {
        change(() -> values.put(key, value));
    }

    public void put(String key, double value) {
        change(() -> values.put(key, value));
    }

    public void put(String key, boolean value) {
        change(() -> values.put(key, value));
    }

    public void put(String key, List<String> list) {
        change(() -> {
            var array = values.putArray(key);
            list.forEach(array::add);
            return array;
        });
    }

    /** Sets a property to what was remembered under the key, and remembers every change of it. */
    public <T> void keep(
            String key, Property<T> property, Function<String, Optional<T>> read, Function<T, String> write) {
        text(key).flatMap(read).ifPresent(property::setValue);
        property.addListener((observed, before, now) -> put(key, write.apply(now)));
    }

    /** Like {@link #keep} for an on or off. */
    public void keepFlag(String key, Property<Boolean> property) {
        property.setValue(flag(key, property.getValue()));
        property.addListener((observed, before, now) -> put(key, now));
    }

    /** Like {@link #keep} for a number. */
    public void keepNumber(String key, Property<Number> property) {
        property.setValue(number(key, property.getValue().doubleValue()));
        property.addListener((observed, before, now) -> put(key, now.doubleValue()));
    }

    private synchronized void change(Supplier<Object> change) {
        change.get();
        if (!waiting) {
            waiting = true;
            Thread.ofVirtual().name("memory").start(this::settle);
        }
    }

    private void settle() {
        try {
            Thread.sleep(SETTLE_MILLIS);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        write();
    }

    /** One after the other, so that the newest is written last; nobody who changes or asks waits for the disk. */
    private void write() {
        writing.lock();
        try {
            byte[] content = unwritten();
            if (content != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                DurableFile.replace(file, content);
            }
        } catch (IOException problem) {
            LOG.warn("{} cannot be written", file, problem);
        } finally {
            writing.unlock();
        }
    }

    private synchronized byte @Nullable [] unwritten() throws IOException {
        if (!waiting) {
            return null;
        }
        waiting = false;
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(values);
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        write();
    }
}
