package app.atelier.desktop.screenshots;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pictures of the server's pages as Chromium shows them: on a desktop and a phone, light and dark. */
final class PageShots {
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 500;

    private PageShots() {}

    static Optional<Path> browser() {
        return BROWSERS.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** @param post path of a post's page, such as {@code /@mara/123} */
    static void take(URI server, String post, Path folder) throws IOException, InterruptedException {
        var browser = browser();
        if (browser.isEmpty()) {
            System.err.println("No Chromium: pages are left out.");
            return;
        }
        Map<String, String> pages = new TreeMap<>(Map.of(
                "feed",
                "/",
                "profile",
                "/@mara",
                "tag",
                "/tags/foxes",
                "about",
                "/about",
                "post",
                post,
                "sign-in",
                "/sign-in"));
        for (var page : pages.entrySet()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {DESKTOP, PHONE}) {
                    String name =
                            "page-" + page.getKey() + (dark ? "-dark" : "-light") + (width == PHONE ? "-phone" : "");
                    shoot(browser.get(), server + page.getValue(), folder.resolve(name + ".png"), width, dark);
                }
            }
        }
    }

    private static void shoot(Path browser, String address, Path file, int width, boolean dark)
            throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("atelier-browser");
        var command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--disable-checker-imaging", // pictures are decoded before they are shown, not in a later frame
                "--virtual-time-budget=20000",
                "--user-data-dir=" + profile,
                "--window-size=" + width + "," + (width == PHONE ? 1000 : 1500),
                "--screenshot=" + file));
        if (dark) {
            command.add("--blink-settings=preferredColorScheme=0");
        }
        command.add(address);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try (var files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        System.out.println(file);
    }
}
