package app.atelier.server.configuration;

import app.atelier.server.problems.Problem;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The configuration, checked. Flags win over {@code ATELIER_*} variables, these over the file, the file over defaults. */
public record ServerConfig(
        Path dataDir,
        String bind,
        int port,
        @Nullable URI baseUrl,
        String title,
        String description,
        String contact,
        List<String> rules,
        List<String> languages,
        Registrations registrations,
        int maxCaption,
        int maxDescription,
        int maxMedia,
        long maxUploadBytes,
        long maxPixels,
        int maxUploads,
        Set<String> trustedProxies,
        String sourceUrl) {

    /** Name of the file that is read from the data folder when no other is given. */
    public static final String FILE_NAME = "server.properties";

    /** Defaults for this data folder on a free port of loopback. */
    public static ServerConfig local(Path dataDir) {
        return resolve(Map.of(ConfigKey.DATA, dataDir.toString(), ConfigKey.PORT, "0"), Map.of(), null);
    }

    /**
     * Reads the configuration.
     *
     * @param flags what the command line says
     * @param environment the variables
     * @param file a properties file, or null for {@value #FILE_NAME} in the data folder, if it is there
     * @throws ConfigurationException if the file cannot be read, has an unknown key, or a value is not allowed
     */
    public static ServerConfig resolve(
            Map<ConfigKey, String> flags, Map<String, String> environment, @Nullable Path file) {
        Map<ConfigKey, String> given = new EnumMap<>(ConfigKey.class);
        for (ConfigKey key : ConfigKey.values()) {
            String variable = environment.get(key.variable());
            if (variable != null) {
                given.put(key, variable);
            }
        }
        given.putAll(flags);
        Map<ConfigKey, String> all = new EnumMap<>(ConfigKey.class);
        Path data = Path.of(given.getOrDefault(ConfigKey.DATA, ConfigKey.DATA.standard()));
        Path standardFile = data.resolve(FILE_NAME);
        if (file != null || Files.exists(standardFile)) {
            all.putAll(read(file != null ? file : standardFile));
        }
        all.putAll(given);
        return of(new Values(all));
    }

    private static ServerConfig of(Values values) {
        return new ServerConfig(
                Path.of(values.text(ConfigKey.DATA)).toAbsolutePath().normalize(),
                values.text(ConfigKey.BIND),
                (int) values.number(ConfigKey.PORT, 0, 65_535),
                values.address(ConfigKey.BASE_URL),
                values.text(ConfigKey.TITLE),
                values.text(ConfigKey.DESCRIPTION),
                values.text(ConfigKey.CONTACT),
                values.list(ConfigKey.RULES, "\\|"),
                values.list(ConfigKey.LANGUAGES, ","),
                values.registrations(),
                (int) values.number(ConfigKey.MAX_CAPTION, 1, 100_000),
                (int) values.number(ConfigKey.MAX_DESCRIPTION, 1, 100_000),
                (int) values.number(ConfigKey.MAX_MEDIA, 1, 100),
                values.number(ConfigKey.MAX_UPLOAD_BYTES, 1, 1L << 31),
                values.number(ConfigKey.MAX_PIXELS, 1, 400_000_000),
                (int) values.number(ConfigKey.MAX_UPLOADS, 1, 1000),
                Set.copyOf(values.list(ConfigKey.TRUSTED_PROXIES, ",")),
                values.text(ConfigKey.SOURCE_URL));
    }

    private static Map<ConfigKey, String> read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(Problem.sentence("config.file", file, String.valueOf(e.getMessage())));
        }
        Map<ConfigKey, String> read = new EnumMap<>(ConfigKey.class);
        for (String name : lines.stringPropertyNames()) {
            ConfigKey key = ConfigKey.of(name)
                    .orElseThrow(() -> new ConfigurationException(Problem.sentence("config.key", file, name)));
            read.put(key, lines.getProperty(name));
        }
        return read;
    }

    private record Values(Map<ConfigKey, String> given) {
        String text(ConfigKey key) {
            return given.getOrDefault(key, key.standard()).strip();
        }

        long number(ConfigKey key, long least, long most) {
            try {
                long value = Long.parseLong(text(key));
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Said below together with numbers out of range.
            }
            throw refused(key, Problem.sentence("config.number", least, most));
        }

        List<String> list(ConfigKey key, String separator) {
            return Arrays.stream(text(key).split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        Registrations registrations() {
            try {
                return Registrations.valueOf(text(ConfigKey.REGISTRATIONS).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw refused(ConfigKey.REGISTRATIONS, ConfigKey.REGISTRATIONS.type());
            }
        }

        @Nullable
        URI address(ConfigKey key) {
            String text = text(key);
            if (text.isEmpty()) {
                return null;
            }
            try {
                URI uri = URI.create(text);
                boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                boolean bare = uri.getRawPath() == null || uri.getRawPath().isEmpty() || "/".equals(uri.getRawPath());
                if (http && uri.getHost() != null && bare && uri.getRawQuery() == null && uri.getUserInfo() == null) {
                    return URI.create(uri.getScheme() + "://" + uri.getRawAuthority());
                }
            } catch (IllegalArgumentException e) {
                // Said below together with other addresses.
            }
            throw refused(key, Problem.sentence("config.address"));
        }

        private ConfigurationException refused(ConfigKey key, String allowed) {
            return new ConfigurationException(
                    Problem.sentence("config.value", text(key), key.key(), allowed, key.example()));
        }
    }
}
