package app.atelier.server.pages;

import app.atelier.files.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages are made of: one stylesheet, one small script, icons and fonts. They are few, so they are held in
 * memory, and their addresses carry a part of their hash, so that browsers may keep them for ever.
 */
public final class Assets {
    static final String ROOT = "/static/";

    private static final int VERSION_BYTES = 6;
    private static final String STYLESHEET = "atelier.css";
    private static final String WORKER = "offline.js";
    private static final List<String> FONTS = List.of("fonts/inter.woff2", "fonts/fraunces.woff2", "fonts/mono.woff2");
    private static final List<String> OTHERS = List.of("icons.svg", "mark.svg", "atelier.js");

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    /** One file. */
    record Asset(byte[] bytes, String type, String version) {}

    private Assets() {}

    /** Reads them from the class path. */
    static Assets load() {
        var assets = new Assets();
        FONTS.forEach(name -> assets.add(name, read(name)));
        OTHERS.forEach(name -> assets.add(name, read(name)));
        assets.add(STYLESHEET, assets.withVersions(new String(read(STYLESHEET), StandardCharsets.UTF_8)));
        assets.add(WORKER, assets.withAddresses(new String(read(WORKER), StandardCharsets.UTF_8)));
        return assets;
    }

    /** The address of a file, with its version. */
    String address(String name) {
        return ROOT + name + "?v=" + find(name).orElseThrow().version();
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private byte[] withVersions(String stylesheet) {
        var versioned = stylesheet;
        for (var font : FONTS) {
            versioned = versioned.replace("url(" + font + ")", "url(" + address(font) + ")");
        }
        return versioned.getBytes(StandardCharsets.UTF_8);
    }

    /** Names the files as pages do, and its store after them, so that a new version fills a new store. */
    private byte[] withAddresses(String worker) {
        var addressed = worker;
        var versions = new StringBuilder();
        for (var name : assets.keySet()) {
            addressed = addressed.replace("'" + ROOT + name + "'", "'" + address(name) + "'");
            versions.append(address(name));
        }
        var version = hash(versions.toString().getBytes(StandardCharsets.UTF_8));
        return addressed.replace("{version}", version).getBytes(StandardCharsets.UTF_8);
    }

    private void add(String name, byte[] bytes) {
        assets.put(name, new Asset(bytes, type(name), hash(bytes)));
    }

    private static byte[] read(String name) {
        try (var stream = Assets.class.getResourceAsStream("/public/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + name + " of the pages is missing from this program.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(bytes), VERSION_BYTES));
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}
